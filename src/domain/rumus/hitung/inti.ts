/**
 * The inner loops: one operation over a chunk of rows. Unknown is NaN, everywhere and only; conditions are 1, 0 or NaN.
 * Each loop meets only `Float64Array`s, so that the engine keeps one fast version of it.
 */
type V = Float64Array;

/** A result that is not finite is unknown: Infinity must never reach a sum. */
type Loop2 = (keluar: V, a: V, b: V, n: number) => void;

export const loopDua = {
  '+': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]! + b[i]!;
      r[i] = x - x === 0 ? x : NaN;
    }
  },
  '-': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]! - b[i]!;
      r[i] = x - x === 0 ? x : NaN;
    }
  },
  '*': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]! * b[i]!;
      r[i] = x - x === 0 ? x : NaN;
    }
  },
  '/': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]! / b[i]!;
      r[i] = x - x === 0 ? x : NaN;
    }
  },
  '^': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]! ** b[i]!;
      r[i] = x - x === 0 ? x : NaN;
    }
  },
  '==': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      const y = b[i]!;
      r[i] = x === y ? 1 : x - y === x - y ? 0 : NaN;
    }
  },
  '!=': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      const y = b[i]!;
      r[i] = x === y ? 0 : x - y === x - y ? 1 : NaN;
    }
  },
  '<': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      const y = b[i]!;
      r[i] = x < y ? 1 : x >= y ? 0 : NaN;
    }
  },
  '<=': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      const y = b[i]!;
      r[i] = x <= y ? 1 : x > y ? 0 : NaN;
    }
  },
  '>': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      const y = b[i]!;
      r[i] = x > y ? 1 : x <= y ? 0 : NaN;
    }
  },
  '>=': (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      const y = b[i]!;
      r[i] = x >= y ? 1 : x < y ? 0 : NaN;
    }
  },
  /** Kleene: one false is enough. */
  dan: (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      const y = b[i]!;
      r[i] = x === 0 || y === 0 ? 0 : x * y;
    }
  },
  /** Kleene: one true is enough. */
  atau: (r, a, b, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      const y = b[i]!;
      r[i] = x === 1 || y === 1 ? 1 : x + y;
    }
  },
  /** Days from the first date to the second. */
  hari: (r, a, b, n) => {
    for (let i = 0; i < n; i++) r[i] = b[i]! - a[i]!;
  },
} as const satisfies Record<string, Loop2>;

export function lawan(r: V, a: V, n: number): void {
  for (let i = 0; i < n; i++) r[i] = -a[i]!;
}

export function bukan(r: V, a: V, n: number): void {
  for (let i = 0; i < n; i++) r[i] = 1 - a[i]!;
}

/** An unknown condition makes an unknown value; the branch not taken does not matter. */
export function jika(r: V, k: V, maka: V, lainnya: V, n: number): void {
  for (let i = 0; i < n; i++) {
    const syarat = k[i]!;
    r[i] = syarat === 1 ? maka[i]! : syarat === 0 ? lainnya[i]! : NaN;
  }
}

/** What `terisi`/`kosong` answer per `kodeKeadaan`: not applicable is neither; of an invalid cell neither is known. */
export const jawabanKeterisian = {
  terisi: Float64Array.of(1, 0, 0, NaN),
  kosong: Float64Array.of(0, 1, 0, NaN),
} as const;

export function keterisian(r: V, keadaan: Uint8Array, jawaban: V, n: number): void {
  for (let i = 0; i < n; i++) r[i] = jawaban[keadaan[i]!]!;
}
