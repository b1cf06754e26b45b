import type { JenisAturanCapaian } from '../rencana/aturan-capaian';
import type { SebabTanpaSkor } from './hasil-skor';

/** A score before its bounds, or why there is none. */
export type SkorMentah = number | SebabTanpaSkor;

export type JenisAturanRasio = Exclude<JenisAturanCapaian, 'tabel-pita' | 'dalam-rentang'>;

/** With a target of zero "lower is better" can only be met or missed. */
const terhadapNol = (realisasi: number): number => (realisasi === 0 ? 100 : 0);

/** The ratio rules, for a finite realisation and a finite target of zero or more. */
export const aturanRasio: Readonly<
  Record<JenisAturanRasio, (realisasi: number, target: number) => SkorMentah>
> = {
  'makin-tinggi': (realisasi, target) => (target === 0 ? 'target-nol' : (realisasi * 100) / target),
  'makin-rendah-selisih': (realisasi, target) =>
    target === 0 ? terhadapNol(realisasi) : 200 - (realisasi * 100) / target,
  // R = 0 divides by zero: the best there is, so Infinity, which the cap of the rule brings down.
  'makin-rendah-rasio': (realisasi, target) =>
    target === 0 ? terhadapNol(realisasi) : realisasi === 0 ? Infinity : (target * 100) / realisasi,
};
