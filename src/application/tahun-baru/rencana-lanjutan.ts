import type { Indikator } from '../../domain/rencana/indikator';
import type { Rencana } from '../../domain/rencana/rencana';
import type { RujukanRumus } from '../ruang-kerja/rencana-tabel';
import type { NilaiAkhir } from './nilai-akhir';

/** Which indicators of a year go on in the next. */
export interface Lanjutan {
  readonly indikator: readonly Indikator[];
  /** Not chosen, and yet carried: the formula of one that goes on names them (`oleh`: their codes). */
  readonly dirujuk: readonly { readonly kode: string; readonly oleh: readonly string[] }[];
}

/** Those that were chosen (ids), with what their formulas refer to, in the order of the plan. */
export function indikatorLanjutan(
  { indikator }: Pick<Rencana, 'indikator'>,
  dipilih: ReadonlySet<string>,
  rujukan: RujukanRumus,
): Lanjutan {
  const perujuk = new Map<string, string[]>();
  const ikut = new Set(dipilih);
  const kode = new Map(indikator.map((satu) => [satu.id, satu.kode]));
  // A set that grows while it is walked: what comes along brings what it refers to.
  for (const id of ikut)
    for (const dituju of rujukan.get(id)?.values() ?? [])
      if (kode.has(dituju) && !dipilih.has(dituju)) {
        ikut.add(dituju);
        perujuk.set(dituju, [...(perujuk.get(dituju) ?? []), kode.get(id) ?? id]);
      }
  return {
    indikator: indikator.filter(({ id }) => ikut.has(id)),
    dirujuk: indikator.flatMap((satu) => {
      const oleh = perujuk.get(satu.id);
      return oleh === undefined ? [] : [{ kode: satu.kode, oleh }];
    }),
  };
}

/**
 * The plan that the next year begins with: goals, areas and indicators under the ids that they have, the last values as
 * baselines. Targets and actions are the team's to propose (SOP steps 4 and 5).
 */
export const rencanaLanjutan = (
  { tujuan, area }: Rencana,
  indikator: readonly Indikator[],
  tahun: number,
  nilai: (indikator: Indikator) => NilaiAkhir,
  idBaru: () => string,
): Rencana => ({
  tahun,
  tujuan,
  area,
  indikator,
  baseline: indikator.map((satu) => ({ id: idBaru(), indikatorId: satu.id, ...nilai(satu) })),
  target: [],
  aksi: [],
});
