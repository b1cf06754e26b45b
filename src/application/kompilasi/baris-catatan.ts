import type { Periode } from '../../domain/kalender/periode';
import { tabelCatatan } from '../../lembar/daftar/catatan';
import { uraiTabel } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { HasilBerkas } from './olah-berkas';
import type { PenulisLembar } from './penulis-lembar';

/**
 * The findings of this run replace those of the same units (and of unreadable files) in the same period; those of units
 * that were not part of the run stay.
 */
export function perubahanCatatan(
  isi: IsiBuku,
  periode: Periode,
  berkas: readonly HasilBerkas[],
  tulis: Pick<PenulisLembar, 'catatan'>,
): readonly Perubahan[] {
  const unit = new Set(berkas.map(({ opd }) => opd));
  const usang = uraiTabel(tabelCatatan, isi.tabel.get(tabelCatatan.id))
    .baris.filter((baris) => baris.periode === periode.kode && (unit.has(baris.opd) || baris.opd === null))
    .map(({ id }) => id);
  const baris = berkas.flatMap(({ berkas: nama, opd, catatan }, n) =>
    catatan.map((satu, i): Baris<typeof tabelCatatan> => ({
      id: `${periode.kode}|${opd ?? '-'}|${n + 1}|${i + 1}`,
      periode: periode.kode,
      tingkat: satu.tingkat,
      opd,
      berkas: satu.lokasi.berkas ?? nama,
      lembar: satu.lokasi.lembar ?? null,
      sel: satu.lokasi.sel ?? null,
      uraian: tulis.catatan(satu),
      kode: satu.kode,
    })),
  );
  const ditulis = new Set(baris.map(({ id }) => id));
  return [
    { jenis: 'hapus', tabelId: tabelCatatan.id, id: usang.filter((id) => !ditulis.has(id)) },
    perubahanSimpan(tabelCatatan, baris),
  ];
}
