import { pembuatCatatan, type CatatanDari } from '../../domain/umum/catatan';

/** Findings about the second opinion (periksa-silang). */
export interface ParamsCatatanSilang {
  /** More than such a file may be: `megabita` is an estimate. */
  'silang-terlalu-besar': { megabita: number; paling: number };
  /** More rows or columns than a sheet of Excel has. */
  'silang-melebihi-lembar': { lembar: string; baris: number; kolom: number };
  'silang-tanpa-angka': { periode: string };
  /** Figures that the workbook has no formula for. */
  'silang-tidak-diperiksa': { angka: number; indikator: readonly string[] };
  /** The period is locked, and plan or data are others since: its rows are those of today. */
  'silang-data-berubah': { periode: string };
}

export type CatatanSilang = CatatanDari<ParamsCatatanSilang>;

const menolak = { tingkat: 'galat', akibat: 'menghentikan' } as const;
const memberiTahu = { tingkat: 'peringatan', akibat: 'memberi-tahu' } as const;

export const catatSilang = pembuatCatatan<ParamsCatatanSilang>({
  'silang-terlalu-besar': menolak,
  'silang-melebihi-lembar': menolak,
  'silang-tanpa-angka': menolak,
  'silang-tidak-diperiksa': memberiTahu,
  'silang-data-berubah': memberiTahu,
});
