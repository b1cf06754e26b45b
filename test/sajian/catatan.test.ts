import { catatRuangKerja } from '../../src/application/catatan-ruang-kerja';
import { catatPengembalian } from '../../src/domain/pengembalian/catatan';
import { urutkanCatatan } from '../../src/domain/umum/catatan';
import type { Catatan } from '../../src/application/catatan';
import { barisCatatan, cacahCatatan, sajikanCatatan, sajikanDaftarCatatan } from '../../src/sajian/catatan';
import { bahasaDari } from '../bangun/bahasa';

const { id, en } = bahasaDari;

const galat = catatRuangKerja('periode-belum-dikompilasi', {}, { lembar: 'Capaian', sel: 'C7' });
const bertingkat = (tingkat: Catatan['tingkat'], banyak: number): readonly Catatan[] =>
  Array.from({ length: banyak }, () => ({ ...galat, tingkat }));

test('satu catatan dengan tempatnya sebagai satu baris', () => {
  expect(barisCatatan(sajikanCatatan(galat, id))).toBe(
    'lembar Capaian, sel C7: Belum ada periode yang dikompilasi. Jalankan Kompilasi Data dahulu.',
  );
  expect(sajikanCatatan(galat, en)).toMatchObject({
    labelTingkat: 'To correct',
    tempat: 'sheet Capaian, cell C7',
  });
});

test('tanpa tempat hanya isinya', () => {
  expect(barisCatatan(sajikanCatatan(catatRuangKerja('periode-belum-dikompilasi', {}), id))).toBe(
    'Belum ada periode yang dikompilasi. Jalankan Kompilasi Data dahulu.',
  );
});

test('yang terberat di atas, di dalam satu tingkat menurut datangnya, dan dibatasi', () => {
  const semua = [...bertingkat('info', 6), ...bertingkat('peringatan', 21), ...bertingkat('galat', 51)];
  expect(
    sajikanDaftarCatatan(semua, id).map(({ label, catatan, sisa }) => [label, catatan.length, sisa]),
  ).toEqual([
    ['Harus diperbaiki', 50, 1],
    ['Perlu diperiksa', 20, 1],
    ['Keterangan', 5, 1],
  ]);
  const bernomor = [3, 1, 2].map((n) => ({ n, tingkat: n === 1 ? ('galat' as const) : ('info' as const) }));
  expect(urutkanCatatan(bernomor).map(({ n }) => n)).toEqual([1, 3, 2]);
});

test('tingkat yang tidak ada tidak disebut', () => {
  expect(sajikanDaftarCatatan([], id)).toEqual([]);
  expect(sajikanDaftarCatatan(bertingkat('info', 1), en).map(({ label }) => label)).toEqual(['Note']);
});

test('cacahnya', () => {
  const semua = [...bertingkat('info', 1), ...bertingkat('galat', 1200)];
  expect(cacahCatatan(semua, id)).toBe('1.200 harus diperbaiki, 1 keterangan');
  expect(cacahCatatan(semua, en)).toBe('1,200 to correct, 1 note');
  expect(cacahCatatan([], en)).toBe('No findings');
  expect(cacahCatatan([catatPengembalian('bukan-template', {})], id)).toBe('1 harus diperbaiki');
});
