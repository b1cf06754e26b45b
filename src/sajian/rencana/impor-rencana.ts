import type { HasilImporRencana } from '../../application/impor-rencana';
import type { Bahasa } from '../../teks/bahasa';

/** A plan document that came in, or would come in. */
export interface ImporRencanaSajian {
  /** What happens to the rows of each part; parts are named as their sheets. */
  readonly bagian: readonly { readonly lembar: string; readonly teks: string }[];
  /** How many rows are lost with it; `null` where none are. */
  readonly dihapus: string | null;
  /** Whether the plan can then be approved. */
  readonly kesiapan: string;
}

export function sajikanImporRencana(
  { jumlah, siapDisetujui }: HasilImporRencana,
  { tulis: { angka }, teks }: Bahasa,
): ImporRencanaSajian {
  const kata = teks.sajian.rencana.impor;
  const dihapus = jumlah.reduce((total, satu) => total + satu.dihapus, 0);
  return {
    bagian: jumlah.map(({ bagian, ...satu }) => ({
      lembar: bagian,
      teks: kata.jumlah(angka(satu.baru), angka(satu.diperbarui), angka(satu.dihapus)),
    })),
    dihapus: dihapus === 0 ? null : angka(dihapus),
    kesiapan: siapDisetujui ? kata.siap : kata.belumSiap,
  };
}
