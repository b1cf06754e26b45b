import type { Tingkat } from '../../domain/umum/catatan';

/** Levels of findings, the most serious first. */
export const urutanTingkat: readonly Tingkat[] = ['galat', 'peringatan', 'info'];
