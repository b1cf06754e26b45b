import { periodeDari, type Periode } from '../../domain/kalender/periode';
import type { Opd } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import type { UnitBerwaktu } from '../../domain/unit/unit-berwaktu';
import type { DataRuangKerja } from './ruang-kerja';

type Ruang = Pick<DataRuangKerja, 'unit' | 'tanggalData'>;

/** The day that says what holds in a period of this workspace. */
export const hariPeriode = ({ tanggalData }: Pick<Ruang, 'tanggalData'>, periode: Periode): Tanggal =>
  tanggalPeriode(periode, tanggalData.get(periode.kode));

/** The units that exist in a period, with code and name of that time. */
export const unitPadaPeriode = (ruang: Ruang, periode: Periode): readonly Opd[] =>
  ruang.unit.pada(hariPeriode(ruang, periode));

/** The code in a period of a unit that a person, a file or a former code names. */
export const kodeDalamPeriode = (ruang: Ruang, periode: Periode, kode: string): string =>
  ruang.unit.kodeSendiriPada(kode, hariPeriode(ruang, periode));

/** Rows that a program wrote for a period, each under the code that its unit has in it; their ids stay. */
export function denganKodePeriode<B extends { readonly opd: string; readonly periode: string }>(
  baris: readonly B[],
  unit: UnitBerwaktu,
  tanggalData: ReadonlyMap<string, Tanggal>,
): readonly B[] {
  if (!unit.berubah) return baris;
  return baris.map((satu) => {
    const periode = periodeDari(satu.periode);
    const opd = periode === undefined ? satu.opd : kodeDalamPeriode({ unit, tanggalData }, periode, satu.opd);
    return opd === satu.opd ? satu : { ...satu, opd };
  });
}
