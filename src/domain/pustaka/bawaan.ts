import { aturanCapaianBawaan } from '../capaian/aturan-bawaan';
import type { EntriPustaka } from './tipe';

/** What most entries have in common: a ratio of sums over the packages of an area, from 1 January, evaluated everywhere. */
const umum = {
  sifat: 'kumulatif',
  frekuensi: 'triwulan',
  cakupanData: 'paket-terpilih',
  lingkupEvaluasi: ['seluruh', 'opd', 'area'],
  aturanKosong: 'per-rumus',
  // A unit that stays silent must not make a cumulative figure fall.
  aturanTidakMelapor: 'posisi-terakhir',
  // A ratio over the year is calculated from the year's data, never from the ratios of its periods.
  nilaiTahunan: 'hitung-ulang',
  bobot: 1,
  awal: false,
} as const;

type Umum = keyof typeof umum | 'aturanCapaian';

/** An entry with the common attributes and the default rule of its polarity, unless it says otherwise. */
export const entri = (
  khusus: Omit<EntriPustaka, Umum> & Partial<Pick<EntriPustaka, Umum>>,
): EntriPustaka => ({
  ...umum,
  aturanCapaian: aturanCapaianBawaan(khusus.polarisasi),
  ...khusus,
});
