/**
 * The decisions of steps 6, 7 and 18 in the words of form and workbook. Staff record what was approved; they do not approve,
 * and so these two say what was decided.
 */
export const labelCabang = {
  ajukan: 'Ajukan Persetujuan',
  'setujui-rencana': 'Rencana disetujui',
  kembalikan: 'Kembalikan untuk Perbaikan',
  'setujui-rekomendasi': 'Rekomendasi disetujui',
  lanjutkan: 'Lanjutkan tanpa Perbaikan',
  'tetapkan-tercapai': 'Tetapkan Tercapai',
  'waktu-terlampaui': 'Tetapkan Waktu Terlampaui',
} as const;
export type IdCabang = keyof typeof labelCabang;

/** What earlier versions called some of them; cells and command lines may still. */
export const labelCabangLama = {
  'setujui-rencana': 'Setujui Rencana',
  'setujui-rekomendasi': 'Setujui Rekomendasi',
  'waktu-terlampaui': 'Tutup: Waktu Terlampaui',
} as const satisfies Partial<Record<IdCabang, string>>;

/** A decision of a step as its table of branches lists it. */
export const cabangLangkah = <const I extends IdCabang>(
  id: I,
  ke: readonly number[],
  huruf?: 'a' | 'b' | 'c',
) => ({ id, tombol: labelCabang[id], ke, ...(huruf === undefined ? {} : { huruf }) });
