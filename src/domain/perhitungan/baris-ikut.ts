import type { BarisData } from '../data/baris-data';
import { indeksDi } from '../umum/larik';
import { pasti, unsurKe } from '../umum/pasti';
import type { BarisHitung } from './baris-hitung';
import type { NomorUnit } from './nomor-unit';

/**
 * Rows that count: as a unit returned them, or of one that counts without having reported. What is asked of all of them is in
 * the order of their ids. The rows themselves stay as they came: so they lie in memory, and a million that are fetched in
 * another order cost several times as much.
 */
export interface BarisIkut {
  readonly id: readonly string[];
  /** Numbers of their units. */
  readonly unit: Uint32Array;
  readonly nomorUnit: NomorUnit;
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
  const { nomorUnit } = kembali;
  const id: string[] = [];
  const unit = new Uint32Array(kembali.id.length + diam.length);
  const urutan = new Uint32Array(unit.length);
  let k = 0;
  const sampai = (batas: string | undefined): void => {
    for (let b = diam[k]; b !== undefined && (batas === undefined || b.id < batas); b = diam[++k]) {
      const i = id.push(b.id) - 1;
      urutan[i] = kembali.id.length + k;
      unit[i] = pasti(nomorUnit.nomor(b.opd), b.opd);
    }
  };
  for (const [i, satu] of kembali.id.entries()) {
    sampai(satu);
    const ke = id.push(satu) - 1;
    urutan[ke] = indeksDi(kembali.urutan, i);
    unit[ke] = indeksDi(kembali.unit, i);
  }
  sampai(undefined);
  return { id, unit, nomorUnit, data: [...kembali.data, ...diam], urutan };
}
