import type { BarisData } from '../data/baris-data';
import { indeksDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import type { BarisHitung } from './baris-hitung';

/**
 * Rows that count: as a unit returned them, or of one that counts without having reported. What is asked of all of them is in
 * the order of their ids. The rows themselves stay as they came: so they lie in memory, and a million that are fetched in
 * another order cost several times as much.
 */
export interface BarisIkut {
  readonly id: readonly string[];
  readonly opd: readonly string[];
  readonly data: readonly (BarisData | BarisHitung)[];
  /** Of each place in the order of ids the place in `data`. */
  readonly urutan: Uint32Array;
}

export function padaUrutan<T>(daftar: readonly T[], urutan: Uint32Array): readonly T[] {
  const hasil = new Array<T>(urutan.length);
  for (let i = 0; i < urutan.length; i++) hasil[i] = unsurKe(daftar, indeksDi(urutan, i));
  return hasil;
}

/** Of each of `data` its place in the order of ids. */
export function tempatIkut({ urutan }: BarisIkut): Uint32Array {
  const hasil = new Uint32Array(urutan.length);
  for (let i = 0; i < urutan.length; i++) hasil[indeksDi(urutan, i)] = i;
  return hasil;
}

/** Returned rows and those of silent units in the order of their ids as one list; of one id the returned ones come first. */
export function gabungUrut(kembali: BarisIkut, diam: readonly BarisHitung[]): BarisIkut {
  if (diam.length === 0) return kembali;
  const [id, opd]: [string[], string[]] = [[], []];
  const urutan = new Uint32Array(kembali.id.length + diam.length);
  let k = 0;
  const sampai = (batas: string | undefined): void => {
    for (let b = diam[k]; b !== undefined && (batas === undefined || b.id < batas); b = diam[++k]) {
      urutan[id.push(b.id) - 1] = kembali.id.length + k;
      opd.push(b.opd);
    }
  };
  for (const [i, satu] of kembali.id.entries()) {
    sampai(satu);
    urutan[id.push(satu) - 1] = indeksDi(kembali.urutan, i);
    opd.push(unsurKe(kembali.opd, i));
  }
  sampai(undefined);
  return { id, opd, data: [...kembali.data, ...diam], urutan };
}
