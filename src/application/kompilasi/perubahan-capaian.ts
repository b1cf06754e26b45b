import type { BarisData } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import type { DataInduk } from '../data/baris-induk';
import type { Perubahan } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan } from '../ruang-kerja/simpan';
import { perubahanTanggalData } from '../ruang-kerja/tanggal-data';
import { sidikMasukan } from '../usang/sidik-masukan';
import { adaKolomKeadaan, periodeUsang, perubahanSidik, perubahanTanda } from '../usang/tanda';
import { barisCapaian } from './baris-capaian';
import { perhitunganPeriode } from './hitung';
import type { PenulisLembar } from './penulis-lembar';

/** A period to calculate, as of a data date. */
export interface PeriodeDihitung {
  readonly periode: Periode;
  readonly tanggalData: Tanggal;
}

/**
 * Calculates periods and puts their figures on the sheet Capaian, with what they were calculated from; figures of other
 * periods stay, and are marked where these data make them stale.
 */
export function perubahanHasil(
  ruang: RuangKerja,
  dihitung: readonly PeriodeDihitung[],
  induk: DataInduk,
  data: readonly BarisData[],
  tulis: PenulisLembar,
): readonly Perubahan[] {
  const sidik = sidikMasukan(ruang, induk.baris, data);
  const kode = new Set(dihitung.map(({ periode }) => periode.kode));
  const usang = periodeUsang(ruang.isi, ruang.tanggalData, sidik).filter((satu) => !kode.has(satu));
  return [
    ...dihitung.map(({ periode, tanggalData }) => perubahanTanggalData(periode, tanggalData)),
    ...dihitung.flatMap((satu) => perubahanCapaian(ruang, satu, induk, data, tulis)),
    perubahanSidik(dihitung, sidik),
    ...perubahanTanda(ruang.isi, usang),
  ];
}

function perubahanCapaian(
  ruang: RuangKerja,
  { periode, tanggalData }: PeriodeDihitung,
  induk: DataInduk,
  data: readonly BarisData[],
  tulis: PenulisLembar,
): readonly Perubahan[] {
  const baris = perhitunganPeriode(ruang, periode, tanggalData, induk.baris, data)
    .semua()
    .map((satu) => barisCapaian(periode.kode, tanggalData, satu, ruang.pengaturan.desimal, tulis));
  const idBaru = new Set(baris.map(({ id }) => id));
  const hilang = idBarisTabel(ruang, 'capaian').filter(
    (id) => id.startsWith(`${periode.kode}|`) && !idBaru.has(id),
  );
  const simpan = perubahanSimpan(tabelCapaian, baris);
  return [
    { jenis: 'hapus', tabelId: tabelCapaian.id, id: hilang },
    adaKolomKeadaan(ruang.isi) ? simpan : tanpaKeadaan(simpan),
  ];
}

const idBarisTabel = (ruang: RuangKerja, tabelId: string): readonly string[] => {
  const isi = ruang.isi.tabel.get(tabelId);
  const letak = isi?.kolom.findIndex(({ id }) => id === '_id') ?? -1;
  return (isi?.baris ?? []).flatMap(({ sel }) => (typeof sel[letak] === 'string' ? [sel[letak]] : []));
};
