import { kelompokkan } from '../umum/kelompok';
import { bentukBanding } from '../umum/teks';
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

/** By indicator and period, and of the units by code; the first of several, as a plan that has two is told by its check. */
interface TargetPeriode {
  readonly umum: Target | undefined;
  readonly unit: ReadonlyMap<string, Target>;
}

/** Plans have units × indicators × periods of targets, and one is looked for per figure: they are arranged once per list. */
const tersusun = new WeakMap<readonly Target[], TargetTersusun>();

/** By indicator, then period. */
type TargetTersusun = ReadonlyMap<string, ReadonlyMap<string, TargetPeriode>>;

function susunTarget(target: readonly Target[]): TargetTersusun {
  const hasil = new Map(
    [...kelompokkan(target, (t) => t.indikatorId)].map(([id, milik]) => {
      const perPeriode = [...kelompokkan(milik, (t) => t.periode)];
      return [id, new Map(perPeriode.map(([periode, satu]) => [periode, targetPeriodeDari(satu)]))] as const;
    }),
  );
  tersusun.set(target, hasil);
  return hasil;
}

function targetPeriodeDari(milik: readonly Target[]): TargetPeriode {
  const unit = new Map<string, Target>();
  for (const t of milik) {
    const kode = t.opd === null ? undefined : bentukBanding(t.opd);
    if (kode !== undefined && !unit.has(kode)) unit.set(kode, t);
  }
  return { umum: milik.find((t) => t.opd === null), unit };
}

const targetPeriode = (
  target: readonly Target[],
  indikatorId: string,
  periode: string,
): TargetPeriode | undefined => (tersusun.get(target) ?? susunTarget(target)).get(indikatorId)?.get(periode);

/** A unit's own target for a period. */
export function cariTargetUnit(
  { target }: Pick<Rencana, 'target'>,
  indikatorId: string,
  periode: string,
  opd: string,
): NilaiTarget | undefined {
  const milik = targetPeriode(target, indikatorId, periode)?.unit.get(bentukBanding(opd));
  return milik === undefined ? undefined : nilaiTarget(milik);
}

/** The target in force for a period: the unit's own where it has one, otherwise the one for all units. */
export function cariTarget(
  { target }: Pick<Rencana, 'target'>,
  indikatorId: string,
  periode: string,
  opd?: string,
): NilaiTarget | undefined {
  const calon = targetPeriode(target, indikatorId, periode);
  const milikUnit = opd === undefined ? undefined : calon?.unit.get(bentukBanding(opd));
  const dipakai = milikUnit ?? calon?.umum;
  return dipakai === undefined ? undefined : nilaiTarget(dipakai);
}
