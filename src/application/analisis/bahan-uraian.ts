import { NilaiTanpaUnit } from '../../domain/analisis/nilai-tanpa-unit';
import type { BahanUraian } from '../../domain/analisis/uraian-selisih';
import type { Hitungan } from '../../domain/perhitungan/hitung-capaian';
import { cariTargetUnit } from '../../domain/rencana/nilai-target';
import { paguPerUnit } from '../paket/pagu-unit';
import type { PeriodeDianalisis } from './tipe';

/** What a gap is taken apart with: the period's rows, targets of units, and their ceilings where they are needed. */
export function susunBahan(siap: PeriodeDianalisis, hitungan: Hitungan): BahanUraian {
  const { ruang } = siap;
  const { kalender, rencana, unit, pengaturan } = ruang.data;
  const indikator = new Map(rencana.indikator.map((satu) => [satu.id, satu]));
  // Targets name a unit by its code of some time.
  const target = rencana.target.map((satu) =>
    satu.opd === null ? satu : { ...satu, opd: unit.kini(satu.opd) },
  );
  let pagu: ReadonlyMap<string, number> | undefined;
  return {
    hitungan,
    paguUnit: (kode) => (pagu ??= paguPerUnit(siap)).get(kode) ?? 0,
    tanpaUnit: new NilaiTanpaUnit(hitungan, { kalender, indikator, desimal: pengaturan.desimal }),
    targetUnit: ({ id }, periode, kode) => {
      const milik = cariTargetUnit({ target }, id, periode, unit.kini(kode));
      return milik?.jenis === 'titik' ? milik.nilai : undefined;
    },
  };
}
