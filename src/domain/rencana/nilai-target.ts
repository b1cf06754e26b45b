import { samaTeks } from '../umum/teks';
import type { NilaiTarget } from './aturan-capaian';
import type { Rencana, Target } from './rencana';

/** What a target row asks for: a range where bounds are given, else one value; `undefined` where neither is whole. */
export function nilaiTarget({
  nilai,
  batasBawah,
  batasAtas,
}: Pick<Target, 'nilai' | 'batasBawah' | 'batasAtas'>): NilaiTarget | undefined {
  if (batasBawah !== null && batasAtas !== null)
    return { jenis: 'rentang', bawah: batasBawah, atas: batasAtas };
  return nilai === null ? undefined : { jenis: 'titik', nilai };
}

/** The target in force for a period: the unit's own where it has one, otherwise the one for all units. */
export function cariTarget(
  { target }: Pick<Rencana, 'target'>,
  indikatorId: string,
  periode: string,
  opd?: string,
): NilaiTarget | undefined {
  const calon = target.filter((t) => t.indikatorId === indikatorId && t.periode === periode);
  const milikUnit = calon.find((t) => t.opd !== null && opd !== undefined && samaTeks(t.opd, opd));
  const dipakai = milikUnit ?? calon.find((t) => t.opd === null);
  return dipakai === undefined ? undefined : nilaiTarget(dipakai);
}
