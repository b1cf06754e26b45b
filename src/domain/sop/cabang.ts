/** The decisions of steps 6, 7 and 18 with the words on their buttons; the workbook shows these words too. */
export const labelCabang = {
  ajukan: 'Ajukan Persetujuan',
  'setujui-rencana': 'Setujui Rencana',
  kembalikan: 'Kembalikan untuk Perbaikan',
  'setujui-rekomendasi': 'Setujui Rekomendasi',
  lanjutkan: 'Lanjutkan tanpa Perbaikan',
  'tetapkan-tercapai': 'Tetapkan Tercapai',
  'waktu-terlampaui': 'Tutup: Waktu Terlampaui',
} as const;
export type IdCabang = keyof typeof labelCabang;

/** A decision of a step as its table of branches lists it. */
export const cabangLangkah = <const I extends IdCabang>(
  id: I,
  ke: readonly number[],
  huruf?: 'a' | 'b' | 'c',
) => ({ id, tombol: labelCabang[id], ke, ...(huruf === undefined ? {} : { huruf }) });
