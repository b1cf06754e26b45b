import { NilaiTanpaUnit } from '../../domain/analisis/nilai-tanpa-unit';
import type { BahanUraian } from '../../domain/analisis/uraian-selisih';
import { keadaanPaket, paguBaris } from '../../domain/paket/keadaan-paket';
import type { Hitungan } from '../../domain/perhitungan/hitung-capaian';
import { cariTargetUnit } from '../../domain/rencana/nilai-target';
import { bacaJurnalPaket } from '../paket/jurnal-paket';
import { hariPeriode } from '../ruang-kerja/unit-waktu';
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

/** Ceilings of the packages of each unit on the day that the period is about. */
function paguPerUnit({ ruang, induk, terakhir }: PeriodeDianalisis): ReadonlyMap<string, number> {
  const { data } = ruang;
  const hari = hariPeriode(data, terakhir.periode);
  const paket = keadaanPaket(induk, bacaJurnalPaket(data, induk).riwayat, hari);
  const pagu = new Map<string, number>();
  for (const satu of paket.induk) {
    if (satu.tingkat !== 'rup') continue;
    const kode = data.unit.kodePada(satu.opd, hari);
    pagu.set(kode, (pagu.get(kode) ?? 0) + (paguBaris(satu) ?? 0));
  }
  return pagu;
}
