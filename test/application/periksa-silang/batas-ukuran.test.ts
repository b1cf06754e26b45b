import { catatUkuran } from '../../../src/application/periksa-silang/batas-ukuran';

const lembar = (banyakBaris: number, banyakKolom: number, banyakRumus: number) => ({
  nama: 'Transaksi',
  banyakBaris,
  banyakKolom,
  banyakRumus,
});
const kode = (...milik: ReturnType<typeof lembar>[]): unknown[] =>
  catatUkuran(milik).map((satu) => [satu.kode, satu.params]);

test('seratus ribu baris dengan 30 kolom ditulis', () => {
  // 100,000 × (11 × 11 + 19 × 4) bytes = 18.8 MB: the file that was measured had 15.4 MB.
  expect(kode(lembar(100_000, 30, 19))).toEqual([]);
});

test('berkas yang akan melewati 50 MB ditolak sebelum dibuat, semua lembar bersama', () => {
  // 100,000 × (40 × 11 + 60 × 4) = 68,000,000 bytes = 64.8 MB; half the rows on each of two sheets are as many.
  const terlaluBesar = ['silang-terlalu-besar', { megabita: 65, paling: 50 }];
  expect(kode(lembar(100_000, 100, 60))).toEqual([terlaluBesar]);
  expect(kode(lembar(50_000, 100, 60), lembar(50_000, 100, 60))).toEqual([terlaluBesar]);
});

test('lebih dari satu lembar Excel disebut dengan ukurannya', () => {
  expect(kode(lembar(1_048_576, 1, 1))).toEqual([
    ['silang-melebihi-lembar', { lembar: 'Transaksi', baris: 1_048_576, kolom: 1 }],
  ]);
  expect(kode(lembar(1, 16_385, 0))).toEqual([
    ['silang-melebihi-lembar', { lembar: 'Transaksi', baris: 1, kolom: 16_385 }],
  ]);
});
