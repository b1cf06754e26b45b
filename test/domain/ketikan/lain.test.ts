import { belahNamaKode, belahNilai } from '../../../src/domain/ketikan/belah';
import { diTempat } from '../../../src/domain/ketikan/hasil';
import { bacaDaftarKode, bacaKode } from '../../../src/domain/ketikan/kode';
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
    ['', ['kosong']],
    ['0', ['kosong']],
    [' \u00a0 ', ['kosong']],
    // marks of text, odd spaces and digits: nothing was lost, nothing to say
    ['=""061706511""', ['061706511']],
    ['"061706511"', ['061706511']],
    ['=61706511', ['61706511']],
    ['’061706511', ['061706511']],
    ['\u00a061706511\u200b ', ['61706511']],
    ['\ufeff61706511', ['61706511']],
    ['６１７０６５１１', ['61706511']],
    ['=""', ['kosong']],
    // numbers that have all their digits
    ['61706511.0', ['61706511', 'kode-dipulihkan']],
    ['61706511,00', ['61706511', 'kode-dipulihkan']],
    ['5001.0', ['5001', 'kode-dipulihkan']],
    ['10098804000.0', ['10098804000', 'kode-dipulihkan']],
    ['="61706511.0"', ['61706511', 'kode-dipulihkan']],
    ['61.706.511', ['61706511', 'kode-dipulihkan']],
    ['61,706,511', ['61706511', 'kode-dipulihkan']],
    ['61 706 511', ['61706511', 'kode-dipulihkan']],
    ['61\u00a0706\u00a0511', ['61706511', 'kode-dipulihkan']],
    ['10.098.804.000', ['10098804000', 'kode-dipulihkan']],
    ['61.706.511,00', ['61706511', 'kode-dipulihkan']],
    ['61.706.511,000', ['61706511', 'kode-dipulihkan']],
    ['61,706,511.0', ['61706511', 'kode-dipulihkan']],
    ['5.001,00', ['5001', 'kode-dipulihkan']],
    ['6.1706511E7', ['61706511', 'kode-dipulihkan']],
    ['6,1706511E+07', ['61706511', 'kode-dipulihkan']],
    ['6.17065110e+007', ['61706511', 'kode-dipulihkan']],
    // digits that are gone
    ['6.17E+07', ['tidak-sah', 'kode-rusak']],
    ['1,00988E+10', ['tidak-sah', 'kode-rusak']],
    ['1.0098804E10', ['tidak-sah', 'kode-rusak']],
    ['1E+10', ['tidak-sah', 'kode-rusak']],
    ['6.17E-07', ['tidak-sah', 'kode-rusak']],
    ['="6.17E+07"', ['tidak-sah', 'kode-rusak']],
    ['########', ['tidak-sah', 'kode-rusak']],
    ['1234567890123450.0', ['tidak-sah', 'kode-rusak']],
    [1e20, ['tidak-sah', 'kode-rusak']],
    // a spreadsheet keeps 15 digits of a number: the 16th is a zero by now
    [1_234_567_890_123_450, ['tidak-sah', 'kode-rusak']],
    [-5, ['tidak-sah', 'kode-rusak']],
    [true, ['tidak-sah', 'kode-rusak']],
    [{ serial: 46053 }, ['tidak-sah', 'kode-rusak']],
    ['02-Jan', ['tidak-sah', 'kode-rusak']],
    ['Jan-25', ['tidak-sah', 'kode-rusak']],
    ['2025-02-01 00:00:00', ['tidak-sah', 'kode-rusak']],
    ['#REF!', ['tidak-sah', 'galat-excel']],
    // one thing or another
    [1.5, ['tidak-sah', 'kode-meragukan']],
    ['61.706', ['tidak-sah', 'kode-meragukan']],
    ['61.000', ['tidak-sah', 'kode-meragukan']],
    ['5003,5004', ['tidak-sah', 'kode-meragukan']],
    ['61706511, 61706512', ['tidak-sah', 'kode-meragukan']],
    ['61706511 61706512', ['tidak-sah', 'kode-meragukan']],
    ['6E7', ['tidak-sah', 'kode-meragukan']],
    ["'6E7", ['6E7']],
    ['="5.001"', ['5.001']],
    ['5003/5004', ['tidak-sah', 'kode-meragukan']],
    ['5003-5004', ['tidak-sah', 'kode-meragukan']],
    // codes with letters are what they are
    ['EP-01K2', ['EP-01K2']],
    ['10E-2025', ['10E-2025']],
  ])('%p', (ketikan, harapan) => {
    expect(ringkas(bacaKode(ketikan))).toEqual(harapan);
  });

  test.each<[Ketikan, unknown[]]>([
    ['10098804000.0', ['10098804000', 'kode-dipulihkan']],
    ['61.706.511', ['61706511', 'kode-dipulihkan']],
    ['5.01.0.00', ['5.01.0.00']],
    ['027/12/2025', ['027/12/2025']],
    ['61.706', ['tidak-sah', 'kode-meragukan']],
    ['5003,5004', ['tidak-sah', 'kode-meragukan']],
    ['1.0098804E10', ['tidak-sah', 'kode-rusak']],
  ])('paket %p', (ketikan, harapan) => {
    expect(ringkas(bacaKode(ketikan, { jenis: 'paket' }))).toEqual(harapan);
  });

  test.each<[Ketikan, unknown[]]>([
    ['1.02', ['1.02']],
    ['1.0', ['1.0']],
    [1.02, ['1.02']],
    ['61.706.511', ['61.706.511']],
    ['452609.0', ['452609', 'kode-dipulihkan']],
    ['4,5E+11', ['tidak-sah', 'kode-rusak']],
    ['1E02', ['1E02']],
    ["'01.02", ['01.02']],
  ])('unit %p', (ketikan, harapan) => {
    expect(ringkas(bacaKode(ketikan, { jenis: 'unit' }))).toEqual(harapan);
  });

  test.each<[Ketikan, unknown]>([
    ['5003;5004', ['5003', '5004']],
    ['5003.0; 5004.0', ['5003', '5004', 'kode-dipulihkan', 'kode-dipulihkan']],
    ['5003\n5004', ['5003', '5004']],
    ['5003;null;-', ['5003']],
    ['5003;6.17E+07', ['tidak-sah', 'kode-rusak']],
    ['5003;5003.0', ['5003', 'kode-dipulihkan']],
    [5003, ['5003']],
    ['', ['kosong']],
    [null, ['kosong']],
  ])('beberapa kode %p, masing-masing diperiksa', (ketikan, harapan) => {
    const { isian, catatan } = bacaDaftarKode(ketikan);
    const kode = isian.keadaan === 'ada' ? isian.nilai : [isian.keadaan];
    expect([...kode, ...catatan.map((satu) => satu.kode)]).toEqual(harapan);
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
