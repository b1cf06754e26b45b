import { pembuatCatatan, type CatatanDari } from '../../domain/umum/catatan';

/** Findings about beginning the next year from a workspace (SOP steps 19 and 1). Dates are days since 1970. */
export interface ParamsCatatanTahun {
  'tahun-baru-salah': { tahun: number; kini: number };
  'tahun-baru-sudah-dimulai': { tahun: number; tanggal: number };
  /** Indicators that nobody decided a final status of: they go on. */
  'indikator-terbuka-dibawa': { indikator: readonly string[]; tahun: number };
  /** Not chosen, but named by the formula of one that goes on: it comes along. */
  'indikator-dirujuk-dibawa': { kode: string; oleh: readonly string[] };
  /** Values that are not of the whole year, or that nobody locked. */
  'baseline-sementara': { indikator: readonly string[]; sampai: string };
  'baseline-tanpa-nilai': { indikator: readonly string[] };
  /** Units that ended before the new year begins. */
  'unit-berakhir-ditinggal': { unit: readonly string[]; tahun: number };
}

export type CatatanTahun = CatatanDari<ParamsCatatanTahun>;

export const catatTahun = pembuatCatatan<ParamsCatatanTahun>({
  'tahun-baru-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'tahun-baru-sudah-dimulai': { tingkat: 'galat', akibat: 'menghentikan' },
  'indikator-terbuka-dibawa': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'indikator-dirujuk-dibawa': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baseline-sementara': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baseline-tanpa-nilai': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-berakhir-ditinggal': { tingkat: 'info', akibat: 'memberi-tahu' },
});
