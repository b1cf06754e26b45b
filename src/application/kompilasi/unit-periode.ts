import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { akhirPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import type { Warisan } from '../../domain/perhitungan/bahan';
import type { Opd, Rencana } from '../../domain/rencana/rencana';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import type { Pendahulu } from '../../domain/unit/unit-berwaktu';
import { periodeTerakhirMelapor } from '../data/data-terakhir';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

type Ruang = Pick<DataRuangKerja, 'unit' | 'rencana' | 'register'>;

/** Plan, rows and register under the codes that the units of a period have in it. */
export interface UnitPeriode {
  readonly opd: readonly Opd[];
  readonly rencana: Rencana;
  readonly induk: readonly BarisInduk[];
  readonly data: readonly BarisData[];
  readonly register: DataRuangKerja['register'];
  posisiTerakhir(opd: string): string | undefined;
  warisan(opd: string): readonly Warisan[];
}

/**
 * Resolves every unit code for a period: what is stored keeps the code of its time, and figures of a period use its codes.
 * Where no unit ever changed everything is handed through.
 */
export function unitPeriode(
  ruang: Ruang,
  periode: Periode,
  tanggalData: Tanggal | undefined,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): UnitPeriode {
  const { unit } = ruang;
  const tanggal = tanggalPeriode(periode, tanggalData);
  const sendiri = (kode: string): string => unit.kodeSendiriPada(kode, tanggal);
  const register = denganKode(ruang.register, sendiri);
  const perUnit = kelompokkan(register, ({ opd }) => opd);
  const terakhir = (kode: string): string | undefined =>
    periodeTerakhirMelapor(perUnit.get(kode) ?? [], kode, periode);
  const milik = unit.berubah ? denganKode(data, sendiri) : data;
  return {
    opd: unit.pada(tanggal),
    rencana: unit.berubah
      ? rencanaPada(ruang.rencana, sendiri, (kode) => unit.kodePada(kode, tanggal))
      : ruang.rencana,
    induk: unit.berubah ? denganKode(induk, (kode) => unit.kodePada(kode, tanggal)) : induk,
    data: milik,
    register,
    posisiTerakhir: terakhir,
    warisan: warisanUnit((kode) => unit.pendahuluPada(kode, tanggal), terakhir, milik),
  };
}

/** Rows whose code becomes another one are made anew, and no others: there can be hundreds of thousands. */
export function denganKode<B extends { readonly opd: string }>(
  baris: readonly B[],
  kodeBaru: (kode: string) => string,
): readonly B[] {
  const tahu = new Map<string, string>();
  const dari = (kode: string): string => {
    const hasil = tahu.get(kode) ?? kodeBaru(kode);
    tahu.set(kode, hasil);
    return hasil;
  };
  return baris.some(({ opd }) => dari(opd) !== opd)
    ? baris.map((satu) => (dari(satu.opd) === satu.opd ? satu : { ...satu, opd: dari(satu.opd) }))
    : baris;
}

/** Targets stay with the unit that they were set for; actions of one that ended are its successor's. */
function rencanaPada(
  rencana: Rencana,
  sendiri: (kode: string) => string,
  penerus: (kode: string) => string,
): Rencana {
  const ganti =
    (kodeBaru: (kode: string) => string) =>
    <B extends { readonly opd: string | null }>(satu: B): B =>
      satu.opd === null ? satu : { ...satu, opd: kodeBaru(satu.opd) };
  return {
    ...rencana,
    target: rencana.target.map(ganti(sendiri)),
    aksi: rencana.aksi.map(ganti(penerus)),
  };
}

/** The last positions of the units that a unit took over from, but for those that a return since then took the place of. */
function warisanUnit(
  pendahulu: (opd: string) => readonly Pendahulu[],
  terakhir: (opd: string) => string | undefined,
  data: readonly BarisData[],
): (opd: string) => readonly Warisan[] {
  let perUnit: ReadonlyMap<string, readonly BarisData[]> | undefined;
  const akhir = (kode: string | undefined): number => {
    const periode = kode === undefined ? undefined : periodeDari(kode);
    return periode === undefined ? -Infinity : akhirPeriode(periode);
  };
  return (opd) =>
    pendahulu(opd).flatMap(({ kode, berakhir, penerus }): Warisan[] => {
      const periode = terakhir(kode);
      const digantikan = penerus.some((satu) => akhir(terakhir(satu)) > Math.max(berakhir, akhir(periode)));
      if (periode === undefined || digantikan) return [];
      perUnit ??= kelompokkan(data, (baris) => `${baris.opd}|${baris.periode}`);
      const baris = perUnit.get(`${kode}|${periode}`) ?? [];
      return [{ periode, baris: baris.map((satu) => ({ ...satu, opd })) }];
    });
}
