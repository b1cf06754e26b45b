import { isSamaIsi } from '../../../src/application/capaian/sama-isi';
import type { IsiBuku } from '../../../src/application/ports/workbook';
import type { Sel } from '../../../src/lembar/tipe';

interface Tempat {
  readonly nomor?: number;
  readonly label?: string;
  readonly lembar?: string;
}

const isi = (
  sel: readonly (readonly Sel[])[],
  { nomor = 5, label = 'Nilai', lembar = 'Data' }: Tempat = {},
): IsiBuku => {
  const kolom = [
    { id: '_id', huruf: 'A', label: '_id' },
    { id: 'nilai', huruf: 'B', label },
  ];
  const baris = sel.map((satu, i) => ({ nomor: nomor + i, sel: satu }));
  return { tabel: new Map([['data', { tabelId: 'data', lembar, kolom, baris }]]) };
};
const a: readonly Sel[] = ['a', 1];
const b: readonly Sel[] = ['b', { galat: '#REF!' }];

test('dua pembacaan dengan sel yang sama adalah satu keadaan', () => {
  expect(
    isSamaIsi(
      isi([a, b]),
      isi([
        ['a', 1],
        ['b', { galat: '#REF!' }],
      ]),
    ),
  ).toBe(true);
});

test.each<[string, IsiBuku]>([
  ['sel lain', isi([['a', 2], b])],
  ['angka menjadi teks', isi([['a', '1'], b])],
  ['galat lain', isi([a, ['b', { galat: '#N/A' }]])],
  ['galat menjadi kosong', isi([a, ['b', null]])],
  ['baris berkurang', isi([a])],
  ['urutan lain', isi([b, a])],
  ['turun satu baris', isi([a, b], { nomor: 6 })],
  ['judul kolom lain', isi([a, b], { label: 'HPS' })],
  ['nama lembar lain', isi([a, b], { lembar: 'Data (2)' })],
  ['tabel tidak ada', { tabel: new Map() }],
])('%s: keadaan lain', (_, lain) => {
  expect(isSamaIsi(isi([a, b]), lain)).toBe(false);
  expect(isSamaIsi(lain, isi([a, b]))).toBe(false);
});
