import type { BarisData } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import type { DataInduk } from '../data/baris-induk';
import type { Perubahan } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan } from '../ruang-kerja/simpan';
import { barisCapaian } from './baris-capaian';
import { perhitunganPeriode } from './hitung';
import type { PenulisLembar } from './penulis-lembar';

/** Calculates the period and puts its figures on the sheet Capaian; those of other periods stay. */
export function perubahanCapaian(
  ruang: RuangKerja,
  periode: Periode,
  tanggalData: Tanggal,
  induk: DataInduk,
  data: readonly BarisData[],
  tulis: PenulisLembar,
): readonly Perubahan[] {
  const baris = perhitunganPeriode(ruang, periode, tanggalData, induk.baris, data)
    .semua()
    .map((satu) => barisCapaian(periode.kode, tanggalData, satu, ruang.pengaturan.desimal, tulis));
  const idBaru = new Set(baris.map(({ id }) => id));
  const usang = idBarisTabel(ruang, 'capaian').filter(
    (id) => id.startsWith(`${periode.kode}|`) && !idBaru.has(id),
  );
  return [{ jenis: 'hapus', tabelId: tabelCapaian.id, id: usang }, perubahanSimpan(tabelCapaian, baris)];
}

const idBarisTabel = (ruang: RuangKerja, tabelId: string): readonly string[] => {
  const isi = ruang.isi.tabel.get(tabelId);
  const letak = isi?.kolom.findIndex(({ id }) => id === '_id') ?? -1;
  return (isi?.baris ?? []).flatMap(({ sel }) => (typeof sel[letak] === 'string' ? [sel[letak]] : []));
};
