/** Where a unit's return of one period stands in the Register Pengembalian (docs/aturan.md#the-template-and-its-return). */
export const labelStatusPengembalian = {
  'belum-dikirim': 'Belum dibuat',
  terkirim: 'Sudah dibuat',
  diterima: 'Diterima',
  'diterima-dengan-catatan': 'Diterima dengan catatan',
  dikembalikan: 'Dikembalikan untuk perbaikan',
  nihil: 'Nihil',
  'tidak-melapor': 'Tidak melapor',
  digantikan: 'Digantikan',
} as const;
export type StatusPengembalian = keyof typeof labelStatusPengembalian;

export const labelKetepatan = { 'tepat-waktu': 'Tepat waktu', terlambat: 'Terlambat' } as const;
export type Ketepatan = keyof typeof labelKetepatan;

const statusMelapor = new Set<StatusPengembalian>(['diterima', 'diterima-dengan-catatan', 'nihil']);

/** Where a return that did not come stands; each asks for another step. `dikirim`: a person said the template was sent. */
export type KeadaanBelumMelapor = 'belum-dikirim' | 'terkirim' | 'dikirim' | 'dikembalikan' | 'tidak-melapor';

/** True where the unit's data of that period are in the workbook. */
export const isMelapor = (status: StatusPengembalian): boolean => statusMelapor.has(status);
