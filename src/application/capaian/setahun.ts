import { awalKumulatif, periodePada, akhirPeriode, type Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import { gabungkanBagian, periodeMilik } from '../../domain/perhitungan/rentang';
import {
  bandingkanTarget,
  garisLurus,
  targetSampai,
  type SetahunAngka,
} from '../../domain/perhitungan/sampai-dengan';
import { targetLingkup, targetRentang } from '../../domain/perhitungan/warisan-target';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import type { Frekuensi } from '../../domain/rencana/atribut-indikator';
import type { Indikator } from '../../domain/rencana/indikator';
import { isBertambah } from '../../domain/rencana/periksa/perkiraan';
import type { RumusRencana } from '../../domain/rencana/periksa/rumus';
import { bagianRentang, hitunganRentang, type BahanRentang } from './angka-rentang';
import type { PeriodeTerkompilasi } from './periode-terkompilasi';
import { rentangSejak } from './rentang-diminta';

type Milik = Pick<Indikator, 'sifat' | 'nilaiTahunan'>;

/** The value of a period is that of the year so far. */
const isSudahSampai = ({ sifat, nilaiTahunan }: Milik): boolean =>
  sifat === 'kumulatif' || (sifat === 'posisi-akhir' && nilaiTahunan === 'hitung-ulang');

/** The year so far is made of the values of the indicator's periods. */
export const isDariPeriode = (satu: Milik): boolean =>
  !isSudahSampai(satu) && satu.nilaiTahunan !== 'hitung-ulang';

/** Days from 1 January to the end of a period. */
const hariSampai = (periode: Periode): number => akhirPeriode(periode) - awalKumulatif(periode) + 1;

interface NilaiSampai {
  readonly nilai: number | undefined;
  readonly periodeHilang: readonly string[];
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
  const { rencana: disimpan, unit } = bahan.data;
  // Targets and figures name a unit by its code of some time: both are looked up by the one of now.
  const rencana = {
    ...disimpan,
    target: disimpan.target.map((satu) => (satu.opd === null ? satu : { ...satu, opd: unit.kini(satu.opd) })),
  };
  const lingkupKini = (lingkup: Lingkup): Lingkup =>
    lingkup.jenis === 'opd' ? { ...lingkup, kode: unit.kini(lingkup.kode) } : lingkup;
  const dihitung = new Map<string, ReturnType<typeof hitunganRentang> | undefined>();
  const hitungan = (periode: Periode, frekuensi: Frekuensi) => {
    const kunci = `${periode.kode}|${frekuensi}`;
    if (!dihitung.has(kunci)) {
      const rentang = rentangSejak(awalKumulatif(periode), periode, terkompilasi);
      dihitung.set(kunci, rentang && hitunganRentang(bahan, rentang, [frekuensi]));
    }
    return dihitung.get(kunci)?.(frekuensi);
  };
  const nilaiSampai = ({ indikator, periode, lingkup, hasil, rentang }: CapaianIndikator): NilaiSampai => {
    const angka = (satu: CapaianIndikator['hasil'] | undefined): number | undefined =>
      satu?.jenis === 'nilai' ? satu.nilai : undefined;
    const { nilaiTahunan, frekuensi, id } = indikator;
    if (isSudahSampai(indikator)) return { nilai: angka(hasil), periodeHilang: rentang?.periodeHilang ?? [] };
    const dalam = rentangSejak(awalKumulatif(periode), periode, terkompilasi);
    if (nilaiTahunan === 'hitung-ulang') {
      const isAda = rencana.indikator.some((satu) => satu.id === id);
      return {
        nilai: isAda ? angka(hitungan(periode, frekuensi)?.hitung(id, lingkup).hasil) : undefined,
        periodeHilang: rentang?.periodeHilang ?? [],
      };
    }
    const bagian = dalam === undefined ? [] : bagianRentang(bahan, dalam, indikator, lingkup);
    const gabungan = gabungkanBagian(nilaiTahunan, bagian);
    return { nilai: angka(gabungan.hasil), periodeHilang: gabungan.asal.periodeHilang };
  };
  return (satu) => {
    const { indikator, periode, lingkup, target } = satu;
    if (periode.frekuensi === 'tahunan') return undefined;
    const tahun = periodePada('tahunan', akhirPeriode(periode));
    const { nilai, periodeHilang } = nilaiSampai(satu);
    const { skor } = satu.capaian;
    const kini = {
      target,
      tidakDiturunkan: skor.jenis !== 'skor' && skor.sebab === 'target-tidak-diturunkan',
    };
    const perPeriode = periodeMilik(indikator.frekuensi, awalKumulatif(periode), periode).map(({ kode }) =>
      targetLingkup({ rencana, rumus }, indikator, kode, lingkupKini(lingkup)),
    );
    const { dari, ...milikTahun } = targetRentang({ rencana, rumus }, indikator, tahun, lingkupKini(lingkup));
    // Of a year with gaps a line through what is there would fall short.
    const terus =
      indikator.perkiraan === undefined ||
      nilai === undefined ||
      periodeHilang.length > 0 ||
      !isBertambah(indikator, rumus)
        ? undefined
        : garisLurus(nilai, hariSampai(periode), hariSampai(tahun));
    return {
      tahun: tahun.kode,
      sampai: {
        nilai,
        periodeHilang,
        ...bandingkanTarget(indikator, nilai, targetSampai(indikator, kini, perPeriode), desimal),
      },
      setahun: { dari, ...bandingkanTarget(indikator, nilai, milikTahun, desimal) },
      perkiraan:
        terus === undefined || indikator.perkiraan === undefined
          ? undefined
          : {
              cara: indikator.perkiraan,
              nilai: terus,
              skor: bandingkanTarget(indikator, terus, milikTahun, desimal).skor,
            },
    };
  };
}
