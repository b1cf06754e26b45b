import { isSamaTabel } from '../../../src/application/capaian/sama-isi';
import type { IsiTabel } from '../../../src/lembar/isi';
import type { Sel } from '../../../src/lembar/tipe';

interface Tempat {
  readonly nomor?: number;
  readonly label?: string;
  readonly lembar?: string;
}

const isi = (
  sel: readonly (readonly Sel[])[],
  { nomor = 5, label = 'Nilai', lembar = 'Data' }: Tempat = {},
): IsiTabel => {
  const kolom = [
    { id: '_id', huruf: 'A', label: '_id' },
    { id: 'nilai', huruf: 'B', label },
  ];
  const baris = sel.map((satu, i) => ({ nomor: nomor + i, sel: satu }));
  return { tabelId: 'data', lembar, kolom, baris };
};
const a: readonly Sel[] = ['a', 1];
const b: readonly Sel[] = ['b', { galat: '#REF!' }];

test('dua pembacaan dengan sel yang sama adalah satu keadaan', () => {
  expect(
    isSamaTabel(
      isi([a, b]),
      isi([
        ['a', 1],
        ['b', { galat: '#REF!' }],
      ]),
    ),
  ).toBe(true);
});

test.each<[string, IsiTabel | undefined]>([
  ['sel lain', isi([['a', 2], b])],
  ['angka menjadi teks', isi([['a', '1'], b])],
  ['galat lain', isi([a, ['b', { galat: '#N/A' }]])],
  ['galat menjadi kosong', isi([a, ['b', null]])],
  ['baris berkurang', isi([a])],
  ['urutan lain', isi([b, a])],
  ['turun satu baris', isi([a, b], { nomor: 6 })],
  ['judul kolom lain', isi([a, b], { label: 'HPS' })],
  ['nama lembar lain', isi([a, b], { lembar: 'Data (2)' })],
  ['tabel tidak ada', undefined],
])('%s: keadaan lain', (_, lain) => {
  expect(isSamaTabel(isi([a, b]), lain)).toBe(false);
  expect(isSamaTabel(lain, isi([a, b]))).toBe(false);
});
