import { nilaiTarget } from '../../../domain/rencana/nilai-target';
import type { NilaiTarget } from '../../../domain/rencana/aturan-capaian';
import type { Rencana, Target } from '../../../domain/rencana/rencana';
import { jsonKanonik } from '../../../domain/umum/json-kanonik';
import { bentukBanding } from '../../../domain/umum/teks';

/** A target that was approved and is another now, or gone. */
export interface TargetBerubah {
  readonly indikator: string;
  readonly periode: string;
  readonly opd: string | null;
  /** One value, or the two bounds of a range. */
  readonly lama: readonly number[];
  readonly baru: readonly number[];
}

/**
 * Approved targets whose value changed or that are no longer there, by indicator, period and unit. Those that were not
 * approved before are none, and a target without a value promised nothing.
 */
export function targetBerubah(disetujui: Rencana, kini: Rencana): readonly TargetBerubah[] {
  const kode = new Map(disetujui.indikator.map((satu) => [satu.id, satu.kode]));
  const idDahulu = new Map(disetujui.indikator.map((satu) => [bentukBanding(satu.kode), satu.id]));
  // An indicator that was typed again is the one of its code.
  const idKini = new Map(
    kini.indikator.map(({ id, kode: satu }) => [
      id,
      kode.has(id) ? id : (idDahulu.get(bentukBanding(satu)) ?? id),
    ]),
  );
  const kunci = (id: string, { periode, opd }: Target): string =>
    JSON.stringify([id, periode, bentukBanding(opd ?? '')]);
  const baru = new Map(
    kini.target.map((satu) => [
      kunci(idKini.get(satu.indikatorId) ?? satu.indikatorId, satu),
      nilaiTarget(satu),
    ]),
  );
  return disetujui.target
    .flatMap((satu) => {
      const { indikatorId, periode, opd } = satu;
      const [dahulu, sekarang] = [nilaiTarget(satu), baru.get(kunci(indikatorId, satu))];
      if (dahulu === undefined || jsonKanonik(dahulu) === jsonKanonik(sekarang)) return [];
      const indikator = kode.get(indikatorId) ?? indikatorId;
      return [{ indikator, periode, opd, lama: angka(dahulu), baru: angka(sekarang) }];
    })
    .toSorted((a, b) => (urutan(a) < urutan(b) ? -1 : 1));
}

const urutan = ({ indikator, periode, opd }: TargetBerubah): string =>
  [indikator, periode, opd ?? ''].join('\u0000');

const angka = (nilai: NilaiTarget | undefined): readonly number[] => {
  if (nilai === undefined) return [];
  return nilai.jenis === 'titik' ? [nilai.nilai] : [nilai.bawah, nilai.atas];
};
