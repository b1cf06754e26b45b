import { angkaDi } from '../../umum/larik';
import type { OperatorBanding } from '../token/token';

/**
 * Comparisons with one number for all rows (`hps > 0`, `metode == "Tender"`), which need not be read row by row: half the
 * time of `loopBanding`. The same codes: the low bit where it may be true, the high one where it is.
 */
type Loop = (keluar: Uint8Array, a: Float64Array, tetap: number, n: number) => void;

export const loopBandingTetap = {
  '==': (r, a, y, n) => {
    for (let i = 0; i < n; i++) {
      const d = angkaDi(a, i) - y;
      r[i] = 1 + 3 * Number(d === 0) - Number(d === d);
    }
  },
  '!=': (r, a, y, n) => {
    for (let i = 0; i < n; i++) {
      const d = angkaDi(a, i) - y;
      r[i] = 1 + 2 * Number(d === d) - 3 * Number(d === 0);
    }
  },
  '<': (r, a, y, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      r[i] = (Number(x < y) << 1) | (Number(x >= y) ^ 1);
    }
  },
  '<=': (r, a, y, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      r[i] = (Number(x <= y) << 1) | (Number(x > y) ^ 1);
    }
  },
  '>': (r, a, y, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      r[i] = (Number(x > y) << 1) | (Number(x <= y) ^ 1);
    }
  },
  '>=': (r, a, y, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      r[i] = (Number(x >= y) << 1) | (Number(x < y) ^ 1);
    }
  },
} as const satisfies Record<OperatorBanding, Loop>;
