import type { KunciCapaian } from '../../application/capaian/kunci-capaian';
import type { Bahasa } from '../../teks/bahasa';

/** A version of locked figures by its name. */
export interface VersiSajian {
  readonly versi: number;
  readonly teks: string;
}

/** The lock of the figures that are shown. */
export interface KunciSajian extends VersiSajian {
  /** Who locked them, when, and why where they were corrected. */
  readonly keterangan: string;
  /** That data or plan are otherwise now; `null` where they are not. */
  readonly berubah: string | null;
  /** All versions, oldest first. */
  readonly daftar: readonly VersiSajian[];
}

export const sebutVersi = (versi: number, { tulis, teks: { sajian } }: Bahasa): string =>
  versi === 0 ? sajian.kunci.tetap : sajian.kunci.perbaikan(tulis.angka(versi));

export function sajikanKunci({ kepala, versi, berlaku, berubah }: KunciCapaian, bahasa: Bahasa): KunciSajian {
  const kata = bahasa.teks.sajian.kunci;
  const { oleh, tanggal, nomor, alasan } = kepala;
  return {
    versi: kepala.versi,
    teks: sebutVersi(kepala.versi, bahasa),
    keterangan: [
      kata.ditetapkan(bahasa.tulis.tanggal(tanggal), oleh, nomor),
      ...(alasan === null ? [] : [kata.alasan(alasan)]),
      ...(berlaku ? [] : [kata.bukanYangBerlaku]),
    ].join(' '),
    berubah: berubah ? kata.berubah : null,
    daftar: versi.map((satu) => ({ versi: satu, teks: sebutVersi(satu, bahasa) })),
  };
}

/** A lock as lines. */
export const barisKunci = ({ teks, keterangan, berubah }: KunciSajian): readonly string[] => [
  `${teks}. ${keterangan}`,
  ...(berubah === null ? [] : [berubah]),
];
