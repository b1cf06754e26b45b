import {
  akhirPeriode,
  awalKumulatif,
  dariTerhalus,
  periodePada,
  type Periode,
} from '../../domain/kalender/periode';
import type { CapaianIndikator, Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import { gabungkanBagian, periodeMilik } from '../../domain/perhitungan/rentang';
import {
  bandingkanTarget,
  garisLurus,
  targetSampai,
  type Bandingan,
  type PerkiraanTahun,
  type SetahunAngka,
} from '../../domain/perhitungan/sampai-dengan';
import { targetLingkup, targetRentang, type TargetLingkup } from '../../domain/perhitungan/warisan-target';
import type { Frekuensi } from '../../domain/rencana/atribut-indikator';
import type { Indikator } from '../../domain/rencana/indikator';
import { isBertambah } from '../../domain/rencana/periksa/perkiraan';
import type { RumusRencana } from '../../domain/rencana/periksa/rumus';
import { bagianRentang, hitunganRentang, type BahanRentang } from './angka-rentang';
import type { PeriodeTerkompilasi } from './periode-terkompilasi';
import { rentangSejak, type RentangDiminta } from './rentang-diminta';

type Milik = Pick<Indikator, 'sifat' | 'nilaiTahunan'>;

/** The value of a period is that of the year so far. */
const isSudahSampai = ({ sifat, nilaiTahunan }: Milik): boolean =>
  sifat === 'kumulatif' || (sifat === 'posisi-akhir' && nilaiTahunan === 'hitung-ulang');

/** The year so far is made of the values of the indicator's periods. */
export const isDariPeriode = (satu: Milik): boolean =>
  !isSudahSampai(satu) && satu.nilaiTahunan !== 'hitung-ulang';

/** Days from 1 January to the end of a period. */
const hariSampai = (periode: Periode): number => akhirPeriode(periode) - awalKumulatif(periode) + 1;

/** What several periods, up to the end of one, are told as. */
interface TahunBerjalan {
  readonly dalam: RentangDiminta | undefined;
  readonly hitungan: (milik: Frekuensi) => Perhitungan | undefined;
}

/**
 * Tells of a figure what the year has come to by the end of its period, and against the target of the year; `undefined` of one
 * that is of the whole year.
 */
export function setahunAngka(
  bahan: BahanRentang,
  rumus: RumusRencana,
  terkompilasi: readonly PeriodeTerkompilasi[],
  desimal: number,
): (satu: CapaianIndikator) => SetahunAngka | undefined {
  const { rencana, unit } = bahan.data;
  const ada = new Set(rencana.indikator.map(({ id }) => id));
  // Targets and figures name a unit by its code of some time: both are looked up by the one of now.
  const kini = (opd: string | null) => (opd === null ? null : unit.kini(opd));
  const target = rencana.target.map((satu) => ({ ...satu, opd: kini(satu.opd) }));
  const bahanTarget = { rencana: { ...rencana, target }, rumus };
  const diingat = new Map<string, TahunBerjalan>();
  const sampai = (periode: Periode): TahunBerjalan => {
    const baru = diingat.get(periode.kode) ?? susunSampai(bahan, periode, terkompilasi);
    diingat.set(periode.kode, baru);
    return baru;
  };
  const nilaiSampai = ({ indikator, periode, lingkup, hasil, rentang }: CapaianIndikator): NilaiSampai => {
    const { nilaiTahunan, frekuensi, id } = indikator;
    const hilang = rentang?.periodeHilang ?? [];
    if (isSudahSampai(indikator)) return { nilai: angka(hasil), periodeHilang: hilang };
    const { dalam, hitungan } = sampai(periode);
    if (nilaiTahunan === 'hitung-ulang') {
      // One that only the locked plan had is not calculated from the plan of now.
      const dihitung = ada.has(id) ? hitungan(frekuensi)?.hitung(id, lingkup) : undefined;
      return { nilai: angka(dihitung?.hasil), periodeHilang: hilang };
    }
    const bagian = dalam === undefined ? [] : bagianRentang(bahan, dalam, indikator, lingkup);
    const gabungan = gabungkanBagian(nilaiTahunan, bagian);
    return { nilai: angka(gabungan.hasil), periodeHilang: gabungan.asal.periodeHilang };
  };
  return (satu) => {
    const { indikator, periode, target: diminta } = satu;
    if (periode.frekuensi === 'tahunan') return undefined;
    const tahun = periodePada('tahunan', akhirPeriode(periode));
    const lingkup: Lingkup =
      satu.lingkup.jenis === 'opd' ? { jenis: 'opd', kode: unit.kini(satu.lingkup.kode) } : satu.lingkup;
    const { nilai, periodeHilang } = nilaiSampai(satu);
    const { skor } = satu.capaian;
    const tidakDiturunkan = skor.jenis !== 'skor' && skor.sebab === 'target-tidak-diturunkan';
    const perPeriode = periodeMilik(indikator.frekuensi, awalKumulatif(periode), periode).map(({ kode }) =>
      targetLingkup(bahanTarget, indikator, kode, lingkup),
    );
    const targetKini = targetSampai(indikator, { target: diminta, tidakDiturunkan }, perPeriode);
    const { dari, ...targetTahun } = targetRentang(bahanTarget, indikator, tahun, lingkup);
    const banding = (nilai: number | undefined, target: TargetLingkup) =>
      bandingkanTarget(indikator, nilai, target, desimal);
    // Of a year with gaps a line through what is there would fall short.
    const lurus =
      nilai !== undefined && periodeHilang.length === 0 && isBertambah(indikator, rumus)
        ? garisLurus(nilai, hariSampai(periode), hariSampai(tahun))
        : undefined;
    return {
      tahun: tahun.kode,
      sampai: { nilai, periodeHilang, ...banding(nilai, targetKini) },
      setahun: { dari, ...banding(nilai, targetTahun) },
      perkiraan: perkiraanTahun(indikator, lurus, (nilai) => banding(nilai, targetTahun)),
    };
  };
}

interface NilaiSampai {
  readonly nilai: number | undefined;
  readonly periodeHilang: readonly string[];
}

const angka = (satu: CapaianIndikator['hasil'] | undefined): number | undefined =>
  satu?.jenis === 'nilai' ? satu.nilai : undefined;

/** Each frequency is calculated by itself: figures of a quarter do not wait for those of the months in it. */
function susunSampai(
  bahan: BahanRentang,
  periode: Periode,
  terkompilasi: readonly PeriodeTerkompilasi[],
): TahunBerjalan {
  const dalam = rentangSejak(awalKumulatif(periode), periode, terkompilasi);
  const hitungan = new Map(
    dalam && dariTerhalus.map((satu) => [satu, hitunganRentang(bahan, dalam, [satu])] as const),
  );
  return { dalam, hitungan: (milik) => hitungan.get(milik)?.(milik) };
}

/** Only where the indicator declares one. */
const perkiraanTahun = (
  { perkiraan }: Pick<Indikator, 'perkiraan'>,
  nilai: number | undefined,
  banding: (nilai: number) => Bandingan,
): PerkiraanTahun | undefined =>
  perkiraan === undefined || nilai === undefined
    ? undefined
    : { cara: perkiraan, nilai, skor: banding(nilai).skor };
