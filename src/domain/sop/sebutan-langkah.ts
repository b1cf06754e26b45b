import type { JenisPenyimpangan, StatusLangkah } from './tipe';

/** What people read of a step: its status, and of a step done with a deviation which one it was. */
export const labelSebutanLangkah = {
  'belum-dimulai': 'Belum dimulai',
  'sedang-berjalan': 'Sedang berjalan',
  selesai: 'Selesai',
  terlambat: 'Terlambat',
  'lewat-waktu': 'Selesai, lewat waktu',
  'belum-lengkap': 'Selesai, belum lengkap',
  'mendahului-langkah': 'Selesai, mendahului langkah',
} as const;
export type SebutanLangkah = keyof typeof labelSebutanLangkah;

/** A deviation, as far as the word depends on it. */
interface Penyimpangan {
  readonly jenis: JenisPenyimpangan;
  readonly mendahului?: readonly number[];
}

/** The word for a step; of several deviations the lateness is named, the others are listed with it. */
export function sebutanLangkah(status: StatusLangkah, penyimpangan: readonly Penyimpangan[]): SebutanLangkah {
  if (status !== 'ada-penyimpangan') return status;
  if (penyimpangan.some(({ jenis }) => jenis === 'waktu')) return 'lewat-waktu';
  return penyimpangan.some(({ mendahului = [] }) => mendahului.length > 0)
    ? 'mendahului-langkah'
    : 'belum-lengkap';
}
