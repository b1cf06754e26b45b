import { belahNamaKode, belahNilai } from '../../../src/domain/ketikan/belah';
import { diTempat } from '../../../src/domain/ketikan/hasil';
import { bacaKode } from '../../../src/domain/ketikan/kode';
import { susunPadanan } from '../../../src/domain/ketikan/padanan';
import { bacaPilihan } from '../../../src/domain/ketikan/pilihan';
import { bacaTeks } from '../../../src/domain/ketikan/teks';
import type { HasilBaca, Ketikan } from '../../../src/domain/ketikan/tipe';
import { bacaYaTidak } from '../../../src/domain/ketikan/ya-tidak';

const ringkas = ({ isian, catatan }: HasilBaca<unknown>): unknown[] => [
  isian.keadaan === 'ada' ? isian.nilai : isian.keadaan,
  ...catatan.map(({ kode }) => kode),
];

describe('ya atau tidak', () => {
  test.each<[Ketikan, unknown]>([
    ...(['ya', 'YA', ' Ya ', 'y', 'true', 'TRUE', '1', 'v', 'V', '✓', true, 1] as const).map(
      (ketikan): [Ketikan, unknown] => [ketikan, true],
    ),
    ...(['tidak', 'Tidak', 't', 'false', '0', false, 0] as const).map((ketikan): [Ketikan, unknown] => [
      ketikan,
      false,
    ]),
    ['', 'kosong'],
    ['-', 'kosong'],
    [undefined, 'kosong'],
  ])('%p', (ketikan, harapan) => {
    expect(ringkas(bacaYaTidak(ketikan))).toEqual([harapan]);
  });

  test.each<Ketikan>(['x', 'mungkin', 2, { serial: 46053 }])('%p ditanyakan', (ketikan) => {
    expect(ringkas(bacaYaTidak(ketikan))).toEqual(['tidak-sah', 'ya-tidak-tidak-terbaca']);
  });
});

describe('pilihan', () => {
  const pilihan = ['Selesai', 'Sedang berjalan', 'Gagal/Batal'];
  const padanan = susunPadanan([
    ['COMPLETED', 'Selesai'],
    ['PAKET  DIBATALKAN', 'Gagal/Batal'],
    ['SESAT', 'tidak ada di daftar'],
  ]);

  test.each<[Ketikan, unknown[]]>([
    ['selesai', ['Selesai']],
    [' SEDANG   BERJALAN ', ['Sedang berjalan']],
    ['completed', ['Selesai']],
    ['Paket Dibatalkan', ['Gagal/Batal']],
    ['SESAT', ['tidak-sah', 'pilihan-tidak-dikenal']],
    ['Selesei', ['tidak-sah', 'pilihan-tidak-dikenal']],
    ['', ['kosong']],
    [null, ['kosong']],
  ])('%p', (ketikan, harapan) => {
    expect(ringkas(bacaPilihan(ketikan, pilihan, { padanan }))).toEqual(harapan);
  });

  test('yang tidak dikenal diberi usul terdekat dan daftar pilihan', () => {
    expect(bacaPilihan('Selesei', pilihan).catatan[0]?.params).toEqual({
      teks: 'Selesei',
      pilihan,
      terdekat: 'Selesai',
    });
    expect(bacaPilihan('xyz', pilihan).catatan[0]?.params).toEqual({ teks: 'xyz', pilihan });
  });
});

describe('teks', () => {
  test.each<[Ketikan, string]>([
    ['  Paket Atensi  Penyandang\u00a0Disabilitas ', 'Paket Atensi Penyandang Disabilitas'],
    ['baris satu\r\nbaris dua', 'baris satu baris dua'],
    ['null', 'kosong'],
    [12, '12'],
    ['=1+1', '=1+1'],
  ])('%p', (ketikan, harapan) => {
    expect(ringkas(bacaTeks(ketikan))).toEqual([harapan]);
  });

  test('lebih panjang daripada sel Excel ditolak dengan panjangnya', () => {
    const hasil = bacaTeks('x'.repeat(32_768));
    expect(hasil.catatan[0]).toMatchObject({
      kode: 'teks-terlalu-panjang',
      params: { panjang: 32_768, batas: 32_767 },
    });
    expect(bacaTeks('x'.repeat(32_767)).isian.keadaan).toBe('ada');
  });
});

describe('kode', () => {
  test.each<[Ketikan, unknown[]]>([
    ['01KQ6A257AY7371PYECCPNWE9R', ['01KQ6A257AY7371PYECCPNWE9R']],
    [65407862, ['65407862']],
    ["'0012", ['0012']],
    ['="0012"', ['0012']],
    ['1,01491E+10', ['tidak-sah', 'kode-rusak']],
    ['1.01E+10', ['tidak-sah', 'kode-rusak']],
    [1e20, ['tidak-sah', 'kode-rusak']],
    [1.5, ['tidak-sah', 'kode-rusak']],
    ['', ['kosong']],
  ])('%p', (ketikan, harapan) => {
    expect(ringkas(bacaKode(ketikan))).toEqual(harapan);
  });

  test('nol di depan yang hilang dikembalikan dan diberitahukan', () => {
    expect(ringkas(bacaKode(12, { panjang: 4 }))).toEqual(['0012', 'kode-nol-hilang']);
    expect(ringkas(bacaKode('0012', { panjang: 4 }))).toEqual(['0012']);
    expect(ringkas(bacaKode('AB', { panjang: 4 }))).toEqual(['AB']);
  });
});

test.each([
  ['65407862;67238343', ['65407862', '67238343']],
  ['Barang; Jasa Lainnya;;Barang', ['Barang', 'Jasa Lainnya']],
  ['', []],
])('nilai ganda %p', (teks, harapan) => {
  expect(belahNilai(teks)).toEqual(harapan);
});

test.each([
  ['SEKRETARIAT JENDERAL - 440121', { nama: 'SEKRETARIAT JENDERAL', kode: '440121' }],
  ['BIRO UMUM SEKJEN - ', { nama: 'BIRO UMUM SEKJEN' }],
  ['BIRO UMUM SEKJEN -', { nama: 'BIRO UMUM SEKJEN' }],
  ['RSUD - Kota Salatiga', { nama: 'RSUD - Kota Salatiga' }],
  ['UPTD - SMP 1', { nama: 'UPTD - SMP 1' }],
  ['DINAS A - B - 1.02.01', { nama: 'DINAS A - B', kode: '1.02.01' }],
  ['SEMI-FINAL', { nama: 'SEMI-FINAL' }],
  ['DINAS PANGAN', { nama: 'DINAS PANGAN' }],
  ['-', { nama: '' }],
  ['', { nama: '' }],
])('nama dan kode %p', (teks, harapan) => {
  expect(belahNamaKode(teks)).toEqual(harapan);
});

test('catatan mendapat tempatnya dari pemanggil', () => {
  const { catatan } = bacaYaTidak('x');
  expect(diTempat(catatan, { berkas: 'a.csv', baris: 7, kolom: 'PDN' })[0]?.lokasi).toEqual({
    berkas: 'a.csv',
    baris: 7,
    kolom: 'PDN',
  });
});
