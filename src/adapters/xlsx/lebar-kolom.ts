import { lebarKolom } from '../../lembar/tampilan';
import type { KolomSpec } from '../../lembar/tipe';

const PAD_LEBAR = 0.71; // Excel's own padding beside the characters

/** Width of a column as a file holds it (ECMA-376 part 1, 18.3.1.13). */
export const lebarBerkas = (kolom: Pick<KolomSpec, 'tipe' | 'lebar'>): number =>
  lebarKolom(kolom) + PAD_LEBAR;

/** Characters that a column of such a width takes; programs round widths to pixels when they save. */
export const muatKolom = (lebar: number): number => Math.round((lebar - PAD_LEBAR) * 100) / 100;
