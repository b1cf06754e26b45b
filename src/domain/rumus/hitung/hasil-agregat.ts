import { nilai, tidakDapatDihitung, type Hasil } from '../hasil';
import type { Agregat } from '../pohon/simpul';
import type { Akumulator } from './akumulator';

/** Rows of a part, as an aggregate saw them. */
export interface BarisAgregat {
  readonly banyak: number;
  /** In scope. */
  readonly lingkup: number;
  /** In scope, and it could judge them. */
  readonly tahu: number;
  /** It took their value. */
  readonly dipakai: number;
}

/**
 * The aggregate over a part of the rows. A sum or count over rows none of which meets the condition is 0; over rows that are
 * all missing it has no value.
 */
export function hasilAgregat(
  { fungsi, tingkat, posisi }: Agregat,
  { banyak, lingkup, tahu, dipakai }: BarisAgregat,
  akumulator: Akumulator,
): Hasil {
  if (banyak === 0) return tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat, posisi });
  if (lingkup > 0 && tahu === 0) return tidakDapatDihitung({ jenis: 'semua-data-kosong', tingkat, posisi });
  if (dipakai === 0 && !fungsi.nolTanpaBaris)
    return tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat, posisi });
  const angka = akumulator.hasil(dipakai);
  return Number.isFinite(angka) ? nilai(angka) : tidakDapatDihitung({ jenis: 'melebihi-batas', posisi });
}
