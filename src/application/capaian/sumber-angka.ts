import type { BarisData, BarisDihapus, BarisInduk } from '../../domain/data/baris-data';
import { angkaTerhitung, angkaTersedia, type AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import type { Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Potret } from '../../domain/potret/potret';
import { perhitunganPeriode } from '../kompilasi/hitung';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { BahanRentang } from './angka-rentang';
import { perhitunganDiingat } from './perhitungan-diingat';
import type { PeriodeTerkompilasi } from './periode-terkompilasi';

/** A workspace as it was read. */
export interface BahanAngka {
  readonly ruang: RuangKerja;
  readonly induk: readonly BarisInduk[];
  readonly data: readonly BarisData[];
  readonly dihapus: readonly BarisDihapus[];
}

type Terkunci = ReadonlyMap<string, { readonly potret: Pick<Potret, 'capaian'> }>;

/** The figures of a workspace's periods, by its plan or by another. */
export interface SumberAngka extends BahanRentang {
  /** Calculated from what the workbook holds now, also a locked period. */
  readonly hitungPeriode: (satu: PeriodeTerkompilasi) => Perhitungan;
}

/**
 * The figures of compiled periods: as locked, or calculated, each period's once. One that is not locked and that `isDapatDihitung`
 * leaves out has none.
 */
export function sumberAngka(
  { ruang, induk, data, dihapus }: BahanAngka,
  terkunci: Terkunci,
  isDapatDihitung: (kode: string) => boolean,
): SumberAngka {
  const diingat = perhitunganDiingat(ruang, induk, data, dihapus);
  return susunSumber(ruang.data, { induk, data, dihapus }, terkunci, isDapatDihitung, (satu) =>
    diingat(satu.periode, satu.perTanggal),
  );
}

/** The same by another plan. */
export function sumberMenurut(
  dengan: DataRuangKerja,
  { induk, data, dihapus }: BahanAngka,
  terkunci: Terkunci,
  isDapatDihitung: (kode: string) => boolean,
): SumberAngka {
  const dihitung = new Map<string, Perhitungan>();
  return susunSumber(
    dengan,
    { induk, data, dihapus },
    terkunci,
    isDapatDihitung,
    ({ periode, perTanggal }) => {
      const hitungan =
        dihitung.get(periode.kode) ??
        perhitunganPeriode(dengan, periode, perTanggal, induk, data, undefined, dihapus);
      dihitung.set(periode.kode, hitungan);
      return hitungan;
    },
  );
}

function susunSumber(
  ruang: DataRuangKerja,
  { induk, data, dihapus }: Omit<BahanAngka, 'ruang'>,
  terkunci: Terkunci,
  isDapatDihitung: (kode: string) => boolean,
  hitungPeriode: SumberAngka['hitungPeriode'],
): SumberAngka {
  const ada = new Map<string, AngkaPeriode>();
  const susun = (satu: PeriodeTerkompilasi): AngkaPeriode => {
    const { kode } = satu.periode;
    const potret = terkunci.get(kode)?.potret;
    return potret === undefined && isDapatDihitung(kode)
      ? angkaTerhitung(hitungPeriode(satu), ruang.rencana)
      : angkaTersedia(potret?.capaian ?? []);
  };
  return {
    data: ruang,
    hitungPeriode,
    angka: (satu) => {
      const { kode } = satu.periode;
      const angka = ada.get(kode) ?? susun(satu);
      ada.set(kode, angka);
      return angka;
    },
    hitung: ({ periode, perTanggal }, rentang) =>
      perhitunganPeriode(ruang, periode, perTanggal, induk, data, undefined, dihapus, rentang),
  };
}
