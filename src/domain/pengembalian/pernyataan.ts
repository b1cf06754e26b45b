import { bentukBanding } from '../umum/teks';

/** What a unit states of its data of a period; `kosong` where it has not chosen. */
export type StatusPernyataan = 'ada-data' | 'nihil' | 'kosong' | 'tidak-dikenal';

/** Words of today's list, and of templates that asked "Nihil …? (Ya/Tidak)". */
const arti: ReadonlyMap<string, StatusPernyataan> = new Map([
  ['', 'kosong'],
  ['ada data', 'ada-data'],
  ['ada', 'ada-data'],
  ['tidak', 'ada-data'],
  ['tidak nihil', 'ada-data'],
  ['nihil', 'nihil'],
  ['ya', 'nihil'],
  ['tidak ada data', 'nihil'],
]);

export const bacaStatusPernyataan = (teks: string): StatusPernyataan =>
  arti.get(bentukBanding(teks)) ?? 'tidak-dikenal';
