import { unsurKe } from '../domain/umum/pasti';

/** A repeatable source of chance: the same seed gives the same numbers on every machine. */
export interface Acak {
  /** In [0, 1). */
  pecahan(): number;
  /** A whole number from `a` to `b`, both included. */
  bulat(a: number, b: number): number;
  /** True with the given chance. */
  peluang(p: number): boolean;
  pilih<T>(daftar: readonly [T, ...T[]]): T;
  /** One of the values, each as often as its weight says. */
  berbobot<T>(daftar: readonly [Berbobot<T>, ...Berbobot<T>[]]): T;
  /** Amounts as procurement has them: many small, few large. `median` is the middle, `sebar` the spread (about 0.5–1.2). */
  logNormal(median: number, sebar: number): number;
}

export type Berbobot<T> = readonly [nilai: T, bobot: number];

/** FNV-1a, 32 bits: a seed from a text such as a row id. */
function benihDari(teks: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < teks.length; i += 1) hash = Math.imul(hash ^ teks.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32, a small generator with 32 bits of state; its seed is a text. */
export function buatAcak(benih: string): Acak {
  let keadaan = benihDari(benih);
  const pecahan = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const bulat = (a: number, b: number): number => a + Math.floor(pecahan() * (b - a + 1));
  return {
    pecahan,
    bulat,
    peluang: (p) => pecahan() < p,
    pilih: (daftar) => unsurKe(daftar, bulat(0, daftar.length - 1)),
    berbobot: (daftar) => {
      let sisa = pecahan() * daftar.reduce((jumlah, [, bobot]) => jumlah + bobot, 0);
      for (const [nilai, bobot] of daftar) {
        sisa -= bobot;
        if (sisa < 0) return nilai;
      }
      return daftar[0][0];
    },
    logNormal: (median, sebar) => {
      // The sum of twelve uniform numbers less six is near enough to normal, and exact arithmetic on every machine.
      let normal = -6;
      for (let i = 0; i < 12; i += 1) normal += pecahan();
      return median * pangkatDua(normal * sebar * Math.LOG2E);
    },
  };
}

/** 2^x by whole powers and a line between them: `Math.exp` may differ in its last digit from engine to engine. */
function pangkatDua(x: number): number {
  const bulat = Math.floor(x);
  return 2 ** bulat * (1 + (x - bulat));
}
