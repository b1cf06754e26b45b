import { angkaDi, kodeDi } from '../../umum/larik';
import type { OperatorBanding } from '../token/token';
import { keduanya, salahSatu } from './bita';

/**
 * Inner loops over conditions, three-valued (Kleene) in two bits: `01` set means "may be true", `10` "is true". So `dan`
 * is a bitwise and, `atau` a bitwise or.
 */
export const kodeSyarat = { tidak: 0, takTentu: 1, ya: 3 } as const;

type V = Float64Array;
type K = Uint8Array;

// Each cell is read once into a local: the engine does not fold repeated reads of a typed array.
// TypeScript does not add booleans; the engine turns `Number(x < y)` into the comparison's flag itself.

export const loopBanding = {
  '==': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const d = angkaDi(a, i) - angkaDi(b, i);
      r[i] = 1 + 3 * Number(d === 0) - Number(d === d);
    }
  },
  '!=': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const d = angkaDi(a, i) - angkaDi(b, i);
      r[i] = 1 + 2 * Number(d === d) - 3 * Number(d === 0);
    }
  },
  '<': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      const y = angkaDi(b, i);
      r[i] = 1 + 2 * Number(x < y) - Number(x >= y);
    }
  },
  '<=': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      const y = angkaDi(b, i);
      r[i] = 1 + 2 * Number(x <= y) - Number(x > y);
    }
  },
  '>': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      const y = angkaDi(b, i);
      r[i] = 1 + 2 * Number(x > y) - Number(x <= y);
    }
  },
  '>=': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = angkaDi(a, i);
      const y = angkaDi(b, i);
      r[i] = 1 + 2 * Number(x >= y) - Number(x < y);
    }
  },
} as const satisfies Record<OperatorBanding, (r: K, a: V, b: V, n: number) => void>;

export const loopGabung = { dan: keduanya, atau: salahSatu } as const;

const kebalikan = Uint8Array.of(kodeSyarat.ya, kodeSyarat.takTentu, kodeSyarat.takTentu, kodeSyarat.tidak);

export function bukan(r: K, a: K, n: number): void {
  for (let i = 0; i < n; i++) r[i] = kodeDi(kebalikan, kodeDi(a, i));
}

/** A yes/no column, 1, 0 or NaN, as a condition. */
export function syaratKolom(r: K, a: V, n: number): void {
  for (let i = 0; i < n; i++) {
    const x = angkaDi(a, i);
    r[i] = 1 + 2 * Number(x === 1) - Number(x === 0);
  }
}

/** What `terisi`/`kosong` answer per `kodeKeadaan`: not applicable is neither; of an invalid cell neither is known. */
export const jawabanKeterisian = {
  terisi: Uint8Array.of(
    kodeSyarat.ya,
    kodeSyarat.tidak,
    kodeSyarat.tidak,
    kodeSyarat.takTentu,
    kodeSyarat.tidak,
  ),
  kosong: Uint8Array.of(
    kodeSyarat.tidak,
    kodeSyarat.ya,
    kodeSyarat.tidak,
    kodeSyarat.takTentu,
    kodeSyarat.tidak,
  ),
} as const;

export function keterisian(r: K, keadaan: Uint8Array, jawaban: K, n: number): void {
  for (let i = 0; i < n; i++) r[i] = kodeDi(jawaban, kodeDi(keadaan, i));
}

const pilihan = Uint8Array.of(0, kodeSyarat.takTentu, kodeSyarat.takTentu, 0);

export function jikaSyarat(r: K, k: K, maka: K, lainnya: K, n: number): void {
  for (let i = 0; i < n; i++) {
    pilihan[0] = kodeDi(lainnya, i);
    pilihan[3] = kodeDi(maka, i);
    r[i] = kodeDi(pilihan, kodeDi(k, i));
  }
}
