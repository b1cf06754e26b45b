import { potong, rentangCatatan } from '../../../../src/taskpane/halaman/rencana/rumus/potongan';

const di = (awal: number, akhir: number, tingkat: 'galat' | 'peringatan' = 'galat') => ({
  lokasi: { posisi: [awal, akhir] as const },
  tingkat,
});

test('karakter yang disebut catatan dipotong tersendiri', () => {
  expect(potong('jumlah(x)', [di(7, 8)])).toEqual([
    { teks: 'jumlah(', tingkat: undefined },
    { teks: 'x', tingkat: 'galat' },
    { teks: ')', tingkat: undefined },
  ]);
});

test('yang bertumpuk ditandai menurut yang terberat', () => {
  expect(potong('abcd', [di(0, 3, 'peringatan'), di(2, 4)])).toEqual([
    { teks: 'ab', tingkat: 'peringatan' },
    { teks: 'c', tingkat: 'galat' },
    { teks: 'd', tingkat: 'galat' },
  ]);
});

test('tanpa catatan satu potong; teks kosong tanpa potongan', () => {
  expect(potong('abc', [])).toEqual([{ teks: 'abc', tingkat: undefined }]);
  expect(potong('', [di(0, 0)])).toEqual([]);
});

test.each([
  ['sesudah akhir teks', [3, 3], [2, 3]],
  ['di antara dua karakter', [1, 1], [0, 1]],
  ['di awal', [0, 0], [0, 1]],
  ['melewati akhir', [2, 9], [2, 3]],
] as const)('%s', (_, posisi, rentang) => {
  expect(rentangCatatan({ lokasi: { posisi } }, 3)).toEqual(rentang);
});

test('catatan tanpa posisi tidak menunjuk karakter', () => {
  expect(rentangCatatan({ lokasi: {} }, 3)).toBeUndefined();
});
