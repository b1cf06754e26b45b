import type { BarisData } from '../../domain/data/baris-data';
import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import type { Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator, Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import type { Baris } from '../../lembar/tabel';
import { ditutupSebelum } from '../capaian/keadaan-dipantau';
import { denganKeadaan, keadaanPeriode } from '../capaian/keadaan-periode';
import type { DataInduk } from '../data/baris-induk';
import type { Perubahan } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { perubahanTanggalData } from '../ruang-kerja/tanggal-data';
import { sidikMasukan, type SelTersusun } from '../usang/sidik-masukan';
import { periodeUsang, perubahanSidik, perubahanUsang } from '../usang/usang-tertulis';
import { barisCapaian } from './baris-capaian';
import type { PenulisLembar } from './penulis-lembar';

/** A period to calculate, as of a data date. */
export interface PeriodeDihitung {
  readonly periode: Periode;
  readonly tanggalData: Tanggal;
}

type BarisCapaian = Baris<typeof tabelCapaian>;

/** A figure as it goes to the sheet Capaian, with what is to be known beside it. */
export interface AngkaTertulis {
  readonly baris: BarisCapaian;
  readonly keadaan: readonly KeadaanAngka[];
}

/** A calculated period as rows of the sheet Capaian. */
export const tulisPerhitungan = (
  ruang: RuangKerja,
  dihitung: PeriodeDihitung,
  perhitungan: Perhitungan,
  tulis: PenulisLembar,
): readonly AngkaTertulis[] =>
  tulisAngka(
    ruang,
    dihitung,
    perhitungan.semua(),
    { milikPeriode: keadaanPeriode({ usang: false }), desimal: ruang.data.pengaturan.desimal },
    tulis,
  );

/**
 * Figures as rows of the sheet Capaian, each with what it has in common with the others of its period, and that its indicator
 * is only watched.
 */
export function tulisAngka(
  { data }: Pick<RuangKerja, 'data'>,
  { periode, tanggalData }: PeriodeDihitung,
  capaian: readonly CapaianIndikator[],
  { milikPeriode, desimal }: { readonly milikPeriode: readonly KeadaanAngka[]; readonly desimal: number },
  tulis: PenulisLembar,
): readonly AngkaTertulis[] {
  const ditutup = ditutupSebelum(data.keputusan, periode);
  return capaian.map((satu) => {
    const dipantau = ditutup(satu.indikator.id);
    const angka = denganKeadaan(satu, dipantau === undefined ? milikPeriode : [dipantau, ...milikPeriode]);
    return {
      baris: barisCapaian(periode.kode, tanggalData, angka, desimal, tulis),
      keadaan: angka.keadaan,
    };
  });
}

/** Puts the figures of a period on the sheet Capaian; those of other periods stay. */
export function perubahanCapaian(
  ruang: RuangKerja,
  periode: Periode,
  angka: readonly AngkaTertulis[],
): readonly Perubahan[] {
  const baris = angka.map((satu) => satu.baris);
  const idBaru = new Set(baris.map(({ id }) => id));
  const hilang = idBarisTabel(ruang, 'capaian').filter(
    (id) => id.startsWith(`${periode.kode}|`) && !idBaru.has(id),
  );
  return [{ jenis: 'hapus', tabelId: tabelCapaian.id, id: hilang }, perubahanSimpan(tabelCapaian, baris)];
}

/**
 * Goes with the figures of these periods: their data dates, what they were calculated from, and the mark of other periods
 * that these data make stale.
 */
export function perubahanPerhitungan(
  ruang: RuangKerja,
  dihitung: readonly PeriodeDihitung[],
  induk: DataInduk,
  data: readonly BarisData[],
  selTersusun?: SelTersusun,
): readonly Perubahan[] {
  const sidik = sidikMasukan(ruang, induk.baris, data, selTersusun);
  const kode = new Set(dihitung.map(({ periode }) => periode.kode));
  const { kunci, tanggalData } = ruang.data;
  const lain = new Map([...tanggalData].filter(([satu]) => !kode.has(satu)));
  return [
    ...dihitung.map(({ periode, tanggalData }) => perubahanTanggalData(periode, tanggalData)),
    perubahanSidik(dihitung, sidik),
    ...perubahanUsang(ruang.tabel.isi, periodeUsang(ruang.tabel.isi, lain, sidik), kunci, kode),
  ];
}

const idBarisTabel = ({ tabel }: RuangKerja, tabelId: string): readonly string[] => {
  const kolom = tabel.kolom(tabelId);
  return kolom.baris.flatMap((baris) => kolom.id(baris) ?? []);
};
