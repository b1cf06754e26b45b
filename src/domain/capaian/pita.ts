import { terbesar } from '../umum/banyak';
import type { PitaPoin } from '../rencana/aturan-capaian';

/** The points of a value: those of the highest band that begins at or below it; 0 below the first band. */
export const poinPita = (pita: readonly PitaPoin[], nilai: number): number =>
  pita.filter(({ mulai }) => mulai <= nilai).sort((a, b) => b.mulai - a.mulai)[0]?.poin ?? 0;

export const poinTertinggi = (pita: readonly PitaPoin[]): number =>
  terbesar(
    pita.map(({ poin }) => poin),
    0,
  );
