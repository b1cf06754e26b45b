import { kolomBergeser } from '../../src/application/kolom-bergeser';
import type { LembarTerbaca, SelTerbaca } from '../../src/application/ports/pembaca-buku';
import { cariTabel } from '../../src/application/tabel-terbaca';
import type { Rentang } from '../../src/lembar/rentang';

const teks = (nilai: string): SelTerbaca | undefined =>
  nilai === '' ? undefined : { jenis: 'teks', nilai, rumus: false };

const ID = ['#tabel:area', 'kode', 'nama', 'tujuan'];

/** A sheet with ids in row 1, headers in row 2 and one row of data; `''` is an empty cell. */
function periksa(kepala: readonly string[], ids: readonly string[] = ID, tabel?: Rentang) {
  const lembar: LembarTerbaca = {
    nama: 'Area Strategis',
    visibilitas: 'tampak',
    baris: [ids, kepala, ['r1', 'A', 'B', 'C', 'D']].map((sel, k) => ({ nomor: k + 1, sel: sel.map(teks) })),
  };
  return kolomBergeser(lembar, cariTabel(lembar)!, tabel);
}

// Headers of `area` (src/lembar/daftar/area.ts): ID baris, Kode, Nama area strategis, Kode tujuan.
describe('tidak bergeser', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['kepala asli', ['ID baris', 'Kode', 'Nama area strategis', 'Kode tujuan'], ID],
    ['spasi dan besar huruf lain', [' id  BARIS', 'KODE', 'nama\narea strategis', 'Kode Tujuan'], ID],
    ['kepala diganti kata sendiri', ['No', 'Kode area', 'Judul', 'Untuk tujuan'], ID],
    [
      'kolom sendiri di kanan, berjudul sama dengan kolom kita',
      ['ID baris', 'Kode', 'Nama area strategis', 'Kode tujuan', 'Kode'],
      ID,
    ],
    [
      'kolom lembar disisipkan di tengah, ID ikut bergeser',
      ['ID baris', 'Kode', 'Milik saya', 'Nama area strategis', 'Kode tujuan'],
      ['#tabel:area', 'kode', '', 'nama', 'tujuan'],
    ],
    [
      'kolom lembar dihapus dengan ID-nya',
      ['ID baris', 'Kode', 'Kode tujuan'],
      ['#tabel:area', 'kode', 'tujuan'],
    ],
    [
      'tulisan pengguna pada baris ID, tanpa kepala',
      ['ID baris', 'Kode', 'Nama area strategis', 'Kode tujuan', ''],
      [...ID, 'coretan'],
    ],
    ['tabel yang tidak dikenal', ['X', 'B', 'A'], ['#tabel:lain', 'a', 'b']],
  ])('%s', (_, kepala, ids) => expect(periksa(kepala, ids)).toBeUndefined());
});

describe('bergeser', () => {
  test.each<readonly [string, readonly string[], object]>([
    [
      'kolom pertama sesudah ID dihapus',
      ['ID baris', 'Nama area strategis', 'Kode tujuan', ''],
      { sel: 'B2', kepala: 'Nama area strategis', kolom: 'Kode' },
    ],
    [
      'kolom ID baris dihapus',
      ['Kode', 'Nama area strategis', 'Kode tujuan', ''],
      { sel: 'A2', kepala: 'Kode', kolom: 'ID baris' },
    ],
    [
      'kolom terakhir dihapus',
      ['ID baris', 'Kode', 'Nama area strategis', ''],
      { sel: 'D2', kepala: '', kolom: 'Kode tujuan' },
    ],
    [
      'dua kepala bertukar',
      ['ID baris', 'Kode', 'Kode tujuan', 'Nama area strategis'],
      { sel: 'C2', kepala: 'Kode tujuan', kolom: 'Nama area strategis' },
    ],
    [
      'kolom disisipkan sesudah ID baris',
      ['ID baris', 'Column1', 'Kode', 'Nama area strategis', 'Kode tujuan'],
      { sel: 'B2', kepala: 'Column1', kolom: 'Kode' },
    ],
  ])('%s', (_, kepala, harapan) => expect(periksa(kepala)).toEqual(harapan));

  test('semua kepala berkata sendiri: tampak dari ID yang berada di samping tabel Excel', () => {
    const tabel = { kiri: 0, kanan: 2, atas: 2, bawah: 3 };
    expect(periksa(['No', 'Judul', 'Untuk tujuan', 'Milik saya'], ID, tabel)).toEqual({
      sel: 'D2',
      kepala: 'Milik saya',
      kolom: 'Kode tujuan',
    });
    expect(periksa(['No', 'a', 'b', 'c'], ID, { ...tabel, kanan: 3 })).toBeUndefined();
  });
});
