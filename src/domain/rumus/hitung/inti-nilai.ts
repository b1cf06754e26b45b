import { angkaDi, kodeDi } from '../../umum/larik';
import type { BahanFungsi, DeklarasiNilai } from '../fungsi/tipe';
import type { OperatorHitung } from '../token/token';

/**
 * Inner loops over numbers, one chunk of rows at a time. Unknown is NaN, everywhere and only. The loops have no branches:
 * on real data, where every tenth cell is missing at random, a branch mispredicted costs more than the calculation.
 */
type V = Float64Array;
type Loop = (keluar: V, a: V, b: V, n: number) => void;

// `x + (x - x)`: x where it is finite, otherwise NaN. Infinity must never reach a sum or a comparison.

export const loopHitung = {
  '+': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i) + angkaDi(b, i);
      r[i] = x + (x - x);
    }
  },
  '-': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i) - angkaDi(b, i);
      r[i] = x + (x - x);
    }
  },
  '*': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i) * angkaDi(b, i);
      r[i] = x + (x - x);
    }
  },
  '/': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i) / angkaDi(b, i);
      r[i] = x + (x - x);
    }
  },
  '^': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      // NaN ^ 0 is 1 in ECMAScript; here what is unknown stays unknown.
      const y = angkaDi(a, i);
      const x = y ** angkaDi(b, i) + (y - y);
      r[i] = x + (x - x);
    }
  },
} as const satisfies Record<OperatorHitung, Loop>;

/** Days from the first date to the second. */
export function hari(r: V, dari: V, sampai: V, n: number): void {
  for (let i = 0; i < n; i++) r[i] = angkaDi(sampai, i) - angkaDi(dari, i);
}

export function lawan(r: V, a: V, n: number): void {
  for (let i = 0; i < n; i++) r[i] = -angkaDi(a, i);
}

/** By the code of a condition, what leaves a value as it is (zeros keep their sign) or makes it unknown. */
const tetapAtauHilang = Float64Array.of(-0, NaN, NaN, -0);

/** By the condition's code; an unknown condition makes an unknown value, the branch not taken does not matter. */
export function jikaNilai(r: V, k: Uint8Array, maka: V, lainnya: V, n: number): void {
  for (let i = 0; i < n; i++) {
    const y = kodeDi(k, i);
    const a = angkaDi(maka, i);
    const b = angkaDi(lainnya, i);
    r[i] = (y === 0 ? b : a) + angkaDi(tetapAtauHilang, y);
  }
}

/** A function that is called for each row; what it cannot tell is unknown. */
export const loopPanggil =
  ({ hitung }: DeklarasiNilai, bahan: BahanFungsi): Loop =>
  (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      const y = angkaDi(b, i);
      const hasil = x - x === y - y ? (hitung(bahan, x, y) ?? NaN) : NaN;
      r[i] = hasil + (hasil - hasil);
    }
  };
