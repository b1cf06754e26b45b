import type { SebabTanpaSkor } from '../capaian/hasil-skor';
import type { SebabCapaian } from './sebab';

/**
 * In which order reasons are told (docs/aturan.md#reasons): what nothing can be calculated without comes first, so that
 * whoever does as the first one says gets further. Within one step as they were found.
 */
const langkahSebab: { readonly [J in SebabCapaian['jenis']]: number } = {
  // The plan itself.
  'rumus-tidak-sah': 0,
  siklus: 0,
  // Who reports.
  'unit-belum-ada': 1,
  'unit-belum-melapor': 1,
  'unit-nihil': 1,
  // Packages and their areas.
  'paket-belum-diimpor': 2,
  'paket-belum-dipetakan': 2,
  'area-tidak-beririsan': 2,
  // Rows in the basis.
  'baris-belum-ada': 3,
  'baris-di-luar-area': 3,
  'sesudah-tanggal-data': 3,
  'di-luar-syarat-baris': 3,
  'syarat-tidak-terpenuhi': 3,
  // The denominator.
  'penyebut-nol': 4,
  // What stands in the rows.
  'data-belum-lengkap': 5,
  'baris-tidak-terhitung': 5,
  'di-luar-kalender': 6,
  'melebihi-batas': 6,
  'data-belum-memadai': 6,
  // Its own reason is told with it.
  'rujukan-tidak-dapat-dihitung': 6,
};

/** The reason to begin with first; each once. */
export const urutkanSebab = (daftar: readonly SebabCapaian[]): readonly SebabCapaian[] =>
  [...new Map(daftar.map((satu) => [JSON.stringify(satu), satu])).values()].toSorted(
    (a, b) => langkahSebab[a.jenis] - langkahSebab[b.jenis],
  );

/** Where a chain of references ends: what is to be done is done there. */
export const sebabAkhir = (sebab: SebabCapaian): SebabCapaian | SebabTanpaSkor =>
  sebab.jenis !== 'rujukan-tidak-dapat-dihitung'
    ? sebab
    : typeof sebab.sebab === 'string'
      ? sebab.sebab
      : sebabAkhir(sebab.sebab);
