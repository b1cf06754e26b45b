import { pembuatCatatan, type CatatanDari } from '../../../domain/umum/catatan';
import type { TargetBerubah } from './target-berubah';

/** Findings about approving the plan and about its approved versions. Dates are days since 1970. */
export interface ParamsCatatanVersi {
  /** What was asked for is neither the number of a version nor `kini`. */
  'versi-rencana-salah': { tertulis: string; ada: readonly number[] };
  'versi-rencana-tidak-ada': { versi: number; ada: readonly number[] };
  'versi-rencana-sama': { versi: number | 'kini'; ada: readonly number[] };
  /** Approved before versions were kept, or too long to be kept. */
  'versi-rencana-tidak-tersimpan': { versi: number; tanggal: number };
  /** What is kept as that version is not what was approved, or cannot be read: nothing is compared with it. */
  'versi-rencana-rusak': { versi: number; tanggal: number };
  /** `target`: the first of the approved targets that are another now, or gone; `lain`: how many there are beside those. */
  'persetujuan-tanpa-alasan': { versi: number; target: readonly TargetBerubah[]; lain: number };
  /** Whether targets changed cannot be told: the version before is damaged. */
  'persetujuan-tanpa-alasan-rusak': { versi: number };
  'persetujuan-di-depan': { tanggal: number; hariIni: number };
  'persetujuan-sebelum-versi': { tanggal: number; versi: number; disetujui: number };
  'persetujuan-sebelum-presentasi': { tanggal: number; presentasi: number };
  'persetujuan-sebelum-dikembalikan': { tanggal: number; dikembalikan: number; oleh: string };
}

export type CatatanVersi = CatatanDari<ParamsCatatanVersi>;

export const catatVersi = pembuatCatatan<ParamsCatatanVersi>({
  'versi-rencana-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'versi-rencana-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'versi-rencana-sama': { tingkat: 'galat', akibat: 'menghentikan' },
  'versi-rencana-tidak-tersimpan': { tingkat: 'galat', akibat: 'menghentikan' },
  'versi-rencana-rusak': { tingkat: 'galat', akibat: 'menghentikan' },
  'persetujuan-tanpa-alasan': { tingkat: 'galat', akibat: 'menghentikan' },
  'persetujuan-tanpa-alasan-rusak': { tingkat: 'galat', akibat: 'menghentikan' },
  'persetujuan-di-depan': { tingkat: 'galat', akibat: 'menghentikan' },
  'persetujuan-sebelum-versi': { tingkat: 'galat', akibat: 'menghentikan' },
  'persetujuan-sebelum-presentasi': { tingkat: 'galat', akibat: 'menghentikan' },
  'persetujuan-sebelum-dikembalikan': { tingkat: 'galat', akibat: 'menghentikan' },
});
