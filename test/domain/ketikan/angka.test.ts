import fc from 'fast-check';
import { bacaAngka, bacaRupiah } from '../../../src/domain/ketikan/angka';
import type { HasilBaca, Ketikan } from '../../../src/domain/ketikan/tipe';

/** One line a case: the value, the state, or the codes of the findings. */
const ringkas = (hasil: HasilBaca<unknown>): unknown =>
  hasil.isian.keadaan === 'ada' && hasil.catatan.length === 0
    ? hasil.isian.nilai
    : [
        hasil.isian.keadaan === 'ada' ? hasil.isian.nilai : hasil.isian.keadaan,
        ...hasil.catatan.map(({ kode }) => kode),
      ];

describe('rupiah dibaca seperti diketik', () => {
  test.each<[Ketikan, unknown]>([
    ['Rp 1.234.567,00', 1234567],
    ['Rp. 3.800.000', 3800000],
    ['Rp3.800.000', 3800000],
    ['IDR 1,234,567.00', 1234567],
    ['3,8 Jt', 3800000],
    ['3,8jt', 3800000],
    ['Rp 1,1 M', 1100000000],
    ['2,5 miliar', 2500000000],
    ['2,5 milyar rupiah', 2500000000],
    ['750 rb', 750000],
    ['1 T', 1000000000000],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1 234 567', 1234567],
    ['Rp\u00a01.234', 1234],
    ['Rp 5.000.000,-', 5000000],
    ['Rp 5.000.000,--', 5000000],
    ['１．２３４．５６７', 1234567],
    ['(1.000)', -1000],
    ['Rp (1.000)', -1000],
    ['-Rp 1.000', -1000],
    ['Rp -1.000', -1000],
    ['0', 0],
    [0, 0],
    [-0, 0],
    ['Rp 0', 0],
    ['404895107987', 404895107987],
    [404895107987, 404895107987],
    ['1.234.567,50', [1234568, 'rupiah-berdesimal']],
    ['199998000.75', [199998001, 'rupiah-berdesimal']],
    [1234567.25, [1234567, 'rupiah-berdesimal']],
    ['-1.500,50', [-1501, 'rupiah-berdesimal']],
    [1.234, ['tidak-sah', 'rupiah-meragukan']],
    [12345.678, ['tidak-sah', 'rupiah-meragukan']],
    ['1,5', ['tidak-sah', 'rupiah-meragukan']],
    ['1,234 jt', ['tidak-sah', 'angka-ambigu']],
    ['1.23.456', ['tidak-sah', 'angka-tidak-terbaca']],
    ['1.234.56', ['tidak-sah', 'angka-tidak-terbaca']],
    ['1.234,567.8', ['tidak-sah', 'angka-tidak-terbaca']],
    ['5,', ['tidak-sah', 'angka-tidak-terbaca']],
    ['sekitar 5 juta', ['tidak-sah', 'angka-tidak-terbaca']],
    ['1,23457E+11', ['tidak-sah', 'angka-ilmiah']],
    ['12345678901234567890', ['tidak-sah', 'angka-terlalu-panjang']],
    [Number.NaN, ['tidak-sah', 'angka-tidak-terbaca']],
    [Infinity, ['tidak-sah', 'angka-tidak-terbaca']],
    ['nihil', ['tidak-sah', 'angka-nihil']],
    ['Rp -', ['tidak-sah', 'angka-nihil']],
    ['5 USD', ['tidak-sah', 'satuan-tidak-dikenal']],
    [{ serial: 46053 }, ['tidak-sah', 'angka-menjadi-tanggal']],
    [true, ['tidak-sah', 'angka-tidak-terbaca']],
    ['#DIV/0!', ['tidak-sah', 'galat-excel']],
  ])('%p', (ketikan, harapan) => {
    expect(ringkas(bacaRupiah(ketikan))).toEqual(harapan);
  });
});

describe('angka biasa', () => {
  test.each<[Ketikan, unknown]>([
    ['1,5', 1.5],
    ['1.5', 1.5],
    [',5', 0.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1234.567', 1234.567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['1.234', ['tidak-sah', 'angka-ambigu']],
    ['1,234', ['tidak-sah', 'angka-ambigu']],
    ['12 %', ['tidak-sah', 'satuan-tidak-dikenal']],
    ['Rp 12', ['tidak-sah', 'satuan-tidak-dikenal']],
    ['5 hari', ['tidak-sah', 'satuan-tidak-dikenal']],
  ])('%p', (ketikan, harapan) => {
    expect(ringkas(bacaAngka(ketikan))).toEqual(harapan);
  });

  test.each<[string, string, number]>([
    ['12 %', '%', 12],
    ['12,5%', '%', 12.5],
    ['12 persen', '%', 12],
    ['5 hari', 'hari', 5],
    ['5 Hari', 'hari', 5],
    ['3 ribu paket', 'paket', 3000],
    ['5 m', 'm', 5],
  ])('%p pada kolom bersatuan %p', (ketikan, satuan, harapan) => {
    expect(ringkas(bacaAngka(ketikan, { satuan }))).toBe(harapan);
  });

  test('pertanyaan ambigu menyebut kedua bacaannya', () => {
    expect(bacaAngka('1.234').catatan[0]?.params).toEqual({ teks: '1.234', ribuan: 1234, desimal: 1.234 });
    expect(bacaAngka('(1,500 jt)').catatan[0]?.params).toEqual({
      teks: '(1,500 jt)',
      ribuan: -1500000000,
      desimal: -1500000,
    });
  });

  test('kolom bilangan bulat menyelesaikan 1.234, dan menolak pecahan', () => {
    expect(ringkas(bacaAngka('1.234', { bulat: true }))).toBe(1234);
    expect(ringkas(bacaAngka('1,5', { bulat: true }))).toEqual(['tidak-sah', 'angka-harus-bulat']);
    expect(ringkas(bacaAngka(1.234, { bulat: true }))).toEqual(['tidak-sah', 'angka-harus-bulat']);
  });

  test.each([
    [-1, { min: 0 }],
    ['101', { maks: 100 }],
    [101, { min: 0, maks: 100 }],
  ])('%p di luar %p', (ketikan, opsi) => {
    expect(ringkas(bacaAngka(ketikan, opsi))).toEqual(['tidak-sah', 'angka-di-luar-batas']);
  });
});

describe('kosong, tidak berlaku dan nol adalah tiga keadaan', () => {
  test.each([
    [''],
    ['  '],
    ['\u00a0'],
    ['\u200b'],
    ['null'],
    ['NULL'],
    ['-'],
    ['–'],
    ['n/a'],
    ['N/A'],
    [null],
    [undefined],
  ])('%p kosong', (ketikan) => {
    expect(bacaAngka(ketikan)).toEqual({ isian: { keadaan: 'kosong' }, catatan: [] });
  });

  test('strip dapat diatur menjadi catatan', () => {
    expect(ringkas(bacaAngka('-', { stripKosong: false }))).toEqual(['tidak-sah', 'strip-tidak-boleh']);
  });

  test.each(['TB', 'tb', 'T.B.', 'Tidak  Berlaku'])('%p hanya bila kolomnya membolehkan', (ketikan) => {
    expect(bacaAngka(ketikan, { bolehTb: true })).toEqual({
      isian: { keadaan: 'tidak-berlaku' },
      catatan: [],
    });
    expect(ringkas(bacaAngka(ketikan))).toEqual(['tidak-sah', 'tb-tidak-boleh']);
  });

  test('0 adalah nilai', () => {
    expect(bacaAngka('0').isian).toEqual({ keadaan: 'ada', nilai: 0 });
  });
});

/** Writes a number the Indonesian way with the platform's own formatter: the other half of the round trip. */
const tulisIndonesia = (nilai: number, desimal: number): string =>
  new Intl.NumberFormat('id-ID', { minimumFractionDigits: desimal, maximumFractionDigits: desimal }).format(
    nilai,
  );

describe('tulis lalu baca', () => {
  test('setiap rupiah bulat kembali sama', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom('', 'Rp', 'Rp ', 'Rp. ', 'Rp\u00a0'),
        (nilai, awalan) => {
          expect(ringkas(bacaRupiah(awalan + tulisIndonesia(nilai, 0)))).toBe(nilai);
        },
      ),
    );
  });

  test('setiap angka berdesimal satu atau dua kembali sama', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 2), (digit, desimal) => {
        const nilai = Number(`${digit}e-${desimal}`);
        expect(ringkas(bacaAngka(tulisIndonesia(nilai, desimal)))).toBe(nilai === 0 ? 0 : nilai);
      }),
    );
  });

  test('teks sembarang tidak pernah melempar dan tidak-sah selalu disertai galat', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,() -]{0,40}[a-z%]{0,6}$/)), (teks) => {
        const { isian, catatan } = bacaRupiah(teks);
        expect(isian.keadaan === 'tidak-sah').toBe(catatan.some(({ tingkat }) => tingkat === 'galat'));
      }),
    );
  });

  test.each([
    ['1'.repeat(32_000)],
    ['1.'.repeat(16_000)],
    ['a '.repeat(16_000)],
    [' 111'.repeat(8_000)],
    ['1'.repeat(40_000)],
  ])('masukan raksasa selesai seketika', (teks) => {
    const mulai = performance.now();
    expect(bacaRupiah(teks).isian.keadaan).toBe('tidak-sah');
    expect(bacaRupiah(teks).isian).toHaveProperty('teks.length', 201);
    expect(performance.now() - mulai).toBeLessThan(200);
  });
});
