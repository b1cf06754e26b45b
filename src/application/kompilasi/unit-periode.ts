import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { akhirPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { isMelapor } from '../../domain/pengembalian/status';
import type { Opd, Rencana, RencanaAksi } from '../../domain/rencana/rencana';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import { samaTeks } from '../../domain/umum/teks';
import type { Pendahulu, UnitBerwaktu } from '../../domain/unit/unit-berwaktu';
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
  readonly posisiTerakhir: (opd: string) => string | undefined;
  readonly posisiPendahulu: (opd: string) => readonly string[];
  /** Whether a return for a period was taken, of the unit or of one that it took over from. */
  readonly isDiterima: (opd: string, periode: string) => boolean;
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
  const penerus = (kode: string): string => unit.kodePada(kode, tanggal);
  const diterima = new Set(
    denganKode(ruang.register, penerus).flatMap((baris) =>
      isMelapor(baris.status) ? [`${baris.periode}|${baris.opd}`] : [],
    ),
  );
  return {
    opd: unit.pada(tanggal),
    rencana: unit.berubah ? rencanaPada(ruang.rencana, unit, tanggal) : ruang.rencana,
    induk: unit.berubah ? denganKode(induk, penerus) : induk,
    data: unit.berubah ? dataPada(data, penerus) : data,
    register,
    posisiTerakhir: terakhir,
    posisiPendahulu: (kode) => posisiPendahulu(unit.pendahuluPada(kode, tanggal), terakhir),
    isDiterima: (kode, milik) => diterima.has(`${milik}|${kode}`),
  };
}

/** Rows of a unit that ended are its successor's, and say whose return they came with. */
const dataPada = (data: readonly BarisData[], kodeBaru: (kode: string) => string): readonly BarisData[] =>
  denganKode(data, kodeBaru, (satu, opd) => ({ ...satu, opd, opdAsal: satu.opd }));

/** Rows whose code becomes another one are made anew, and no others: there can be hundreds of thousands. */
export function denganKode<B extends { readonly opd: string }>(
  baris: readonly B[],
  kodeBaru: (kode: string) => string,
  ganti: (satu: B, opd: string) => B = (satu, opd) => ({ ...satu, opd }),
): readonly B[] {
  const tahu = new Map<string, string>();
  const dari = (kode: string): string => {
    const hasil = tahu.get(kode) ?? kodeBaru(kode);
    tahu.set(kode, hasil);
    return hasil;
  };
  return baris.some(({ opd }) => dari(opd) !== opd)
    ? baris.map((satu) => (dari(satu.opd) === satu.opd ? satu : ganti(satu, dari(satu.opd))))
    : baris;
}

/** Targets stay with the unit that they were set for; actions of one that ended are its successor's. */
const rencanaPada = (rencana: Rencana, unit: UnitBerwaktu, tanggal: Tanggal): Rencana => ({
  ...rencana,
  target: rencana.target.map((satu) => denganOpd(satu, (kode) => unit.kodeSendiriPada(kode, tanggal))),
  aksi: aksiPada(rencana.aksi, unit, tanggal),
});

/** Actions under the codes of a day: of the unit, or of who took over from it. */
export const aksiPada = (
  aksi: readonly RencanaAksi[],
  unit: UnitBerwaktu,
  tanggal: Tanggal,
): readonly RencanaAksi[] =>
  unit.berubah
    ? aksi.map((satu) =>
        denganOpd(satu, (kode) => {
          const milik = unit.cari(kode);
          return milik === undefined ? kode : unit.kodePada(milik.kode, tanggal);
        }),
      )
    : aksi;

/** A code that only differs as it is typed stays as it is. */
function denganOpd<B extends { readonly opd: string | null }>(
  satu: B,
  kodeBaru: (kode: string) => string,
): B {
  if (satu.opd === null) return satu;
  const opd = kodeBaru(satu.opd);
  return samaTeks(opd, satu.opd) ? satu : { ...satu, opd };
}

/** Periods of the last returns of those that a unit took over from, but for what a return since then took the place of. */
function posisiPendahulu(
  pendahulu: readonly Pendahulu[],
  terakhir: (opd: string) => string | undefined,
): readonly string[] {
  const akhir = (kode: string | undefined): number => {
    const periode = kode === undefined ? undefined : periodeDari(kode);
    return periode === undefined ? -Infinity : akhirPeriode(periode);
  };
  return pendahulu.flatMap(({ kode, berakhir, penerus }) => {
    const periode = terakhir(kode);
    const digantikan = penerus.some((satu) => akhir(terakhir(satu)) > Math.max(berakhir, akhir(periode)));
    return periode === undefined || digantikan ? [] : [periode];
  });
}
