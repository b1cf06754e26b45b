import { usulanMulai } from '../domain/sop/mulai-siklus';

/** What the sample calls itself; every other file of the sample goes by it. */
export const contoh = {
  instansi: 'Pemerintah Kota Contoh',
  tahun: 2026,
  /** Steps 2–11 are due before its first period ends, whenever the sample is made. */
  mulai: usulanMulai(2026),
  periode: '2026-TW1',
} as const;

/** Part of every seed: changing it gives another sample of the same kind. */
export const BENIH = 'kota-contoh-2026';
