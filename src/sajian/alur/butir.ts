import type { ButirAlur } from '../../application/alur/tipe';
import type { Bahasa } from '../../teks/bahasa';

/** A requirement or an output of a step, in the SOP's own words. */
export interface ButirSajian {
  readonly id: string;
  readonly teks: string;
  readonly dicentang: boolean;
  /** The program sees in the workbook that it is there. */
  readonly terlihat: boolean;
  /** Who ticked it and when, or that the program sees it. */
  readonly tanda: string | null;
  readonly bagian: readonly ButirSajian[];
}

export function sajikanButir(butir: ButirAlur, bahasa: Bahasa): ButirSajian {
  const { id, teks, dicentang, terlihat, bagian } = butir;
  return {
    id,
    teks,
    dicentang,
    terlihat,
    tanda: tandaButir(butir, bahasa),
    bagian: bagian.map((satu) => sajikanButir(satu, bahasa)),
  };
}

function tandaButir(
  { dicentang, terlihat, oleh, tanggal }: ButirAlur,
  { tulis, teks: { sajian } }: Bahasa,
): string | null {
  if (!dicentang) return terlihat ? sajian.alur.terlihat : null;
  return oleh === undefined || tanggal === undefined
    ? null
    : sajian.alur.dicentang(oleh, tulis.tanggal(tanggal));
}
