import type { LingkupEvaluasi } from '../rencana/atribut-indikator';
import type { Indikator } from '../rencana/indikator';
import type { RumusRencana } from '../rencana/periksa/rumus';
import { pasti } from '../umum/pasti';

/**
 * The kinds of scope in which each indicator (by id) is asked for: those that it declares, and those of what refers to it,
 * however far up. A composite of one unit needs that unit's value of an indicator that is itself shown for the whole only.
 */
export function jenisLingkupDiminta(
  indikator: readonly Indikator[],
  { rumus, urutan }: Pick<RumusRencana, 'rumus' | 'urutan'>,
): ReadonlyMap<string, ReadonlySet<LingkupEvaluasi>> {
  const hasil = new Map(indikator.map(({ id, lingkupEvaluasi }) => [id, new Set(lingkupEvaluasi)]));
  // What refers comes after what it refers to.
  for (const id of urutan.toReversed())
    for (const dirujuk of rumus.get(id)?.rumus.indikator ?? [])
      for (const jenis of pasti(hasil.get(id), 'indikator')) hasil.get(dirujuk)?.add(jenis);
  return hasil;
}
