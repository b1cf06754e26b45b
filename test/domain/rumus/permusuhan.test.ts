import fc from 'fast-check';
import { batasRumus, evaluasiRumus, periksaRumus } from '../../../src/domain/rumus';
import { urai } from '../../../src/domain/rumus/pohon/urai';
import { catatanSingkat, kamus, konteks, rumus, tabel } from './alat';

/** Runs a check and its limit: a formula of a stranger's workbook must not hold up the pane. */
function dalam<T>(ms: number, kerja: () => T): T {
  const mulai = performance.now();
  const hasil = kerja();
  expect(performance.now() - mulai).toBeLessThan(ms);
  return hasil;
}

describe('Masukan yang tidak bersahabat mendapat catatan di tempatnya', () => {
  test.each([
    ['import("fs")', ['fungsi-tidak-dikenal @import']],
    ['x.constructor', ['nama-tidak-dikenal @x', 'akses-anggota @.constructor']],
    [
      'hps.constructor("return 1")()',
      ['akses-anggota @.constructor', 'operator-hilang @)(', 'operan-hilang @)'],
    ],
    [
      'f(x)=x^2',
      ['fungsi-tidak-dikenal @f', 'nama-tidak-dikenal @x', 'operator-keliru @=', 'nama-tidak-dikenal @x'],
    ],
    ['ones(1e9)', ['fungsi-tidak-dikenal @ones']],
    ['1;2', ['pemisah-di-luar-fungsi @;']],
    ['a atau', ['nama-tidak-dikenal @a', 'operan-hilang @atau']],
    ['5 cm', ['operator-hilang @5 cm', 'nama-tidak-dikenal @cm']],
    ['a = 3', ['nama-tidak-dikenal @a', 'operator-keliru @=']],
    ['"alert"(1)', ['operator-hilang @"alert"(']],
    ['evaluate("1")', ['fungsi-tidak-dikenal @evaluate']],
    ['__proto__', ['nama-tidak-dikenal @__proto__']],
    ['constructor(1)', ['fungsi-tidak-dikenal @constructor']],
    ['jumlah["constructor"]', ['fungsi-tanpa-kurung @jumlah', 'tanda-ditolak @[', 'tanda-ditolak @]']],
  ])('%s', (teks, catatan) => {
    expect(catatanSingkat(teks)).toEqual(catatan);
  });

  test('10.000 kurung bertingkat', () => {
    const teks = `${'('.repeat(10_000)}1${')'.repeat(10_000)}`;
    const { catatan } = dalam(200, () => periksaRumus(teks, kamus));
    expect(catatan).toMatchObject([{ kode: 'rumus-terlalu-panjang', lokasi: { posisi: [4000, 20_001] } }]);
  });

  test('20.000 suku', () => {
    const teks = Array.from({ length: 20_000 }, () => '1').join('+');
    const { catatan } = dalam(200, () => periksaRumus(teks, kamus));
    expect(catatan).toMatchObject([{ kode: 'rumus-terlalu-panjang' }]);
  });

  test('kurung ke-41 ditunjuk', () => {
    const dalam40 = `${'('.repeat(40)}IK01${')'.repeat(40)}`;
    expect(catatanSingkat(dalam40)).toEqual([]);
    const { catatan } = periksaRumus(`(${dalam40})`, kamus);
    expect(catatan).toMatchObject([{ kode: 'kurung-terlalu-dalam', lokasi: { posisi: [40, 41] } }]);
  });

  test('unsur ke-1001 ditunjuk', () => {
    const suku = (n: number) => Array.from({ length: n }, () => '1').join('+'); // 2n − 1 tokens
    expect(catatanSingkat(suku(500))).toEqual([`rumus-tetap @${suku(500)}`]);
    const { catatan } = periksaRumus(`${suku(500)}+1`, kamus); // 1,001 tokens
    expect(catatan).toMatchObject([{ kode: 'rumus-terlalu-banyak-unsur', lokasi: { posisi: [1000, 1001] } }]);
  });

  test.each([
    ['tanda minus berderet', `${'-'.repeat(990)}IK01`],
    ['pangkat berderet', Array.from({ length: 500 }, () => '1').join('^')],
    ['bukan berderet', `cacah(${'bukan '.repeat(600)}addendum)`],
    ['penjumlahan berderet', Array.from({ length: 140 }, () => 'jumlah(hps)').join('+')],
  ])('%s diperiksa dan dihitung tanpa kehabisan tumpukan', (_, teks) => {
    dalam(1000, () => {
      const hasil = periksaRumus(teks, kamus);
      expect(hasil.rumus).toBeDefined();
      const { hasil: nilai } = evaluasiRumus(
        hasil.rumus!,
        konteks({ tabel: { transaksi: tabel({ hps: [1], addendum: [true] }) } }),
      );
      expect(nilai.jenis).toBe('nilai');
    });
  });

  test('4.000 karakter yang paling buruk pun cepat ditolak', () => {
    for (const buruk of [
      '@',
      '"',
      "'",
      '(',
      ')',
      '.',
      ',',
      ';',
      '1,',
      '1.',
      'a ',
      '=',
      'x(',
      '“',
      '\n',
      '1e',
    ]) {
      const teks = buruk.repeat(4000 / buruk.length);
      const { rumus: sah, catatan } = dalam(1000, () => periksaRumus(teks, kamus));
      expect(sah).toBeUndefined();
      expect(catatan.length).toBeGreaterThan(0);
    }
  });
});

describe('Kata-kata mathjs tidak sampai kepada orang', () => {
  // What mathjs would read as its own, or fail on with a text of its own.
  test.each([
    'end',
    'true',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    'i',
    'pi',
    '2 mod 3',
    '5 to 3',
    '3 in 2',
    '1:3',
    '3!',
    "hps'",
    'hps.^2',
    '[1, 2',
    '{a: 1}',
    '"\\u12"',
    '1 ? 2 : 3',
    '0x1F',
    '0b2',
    '1e',
    '1e999',
    'L0',
    'L1(L0)',
    '1; 2',
    'f(x) = x',
    'a = 1',
    'import',
    'typeof hps',
    'xor(1, 2)',
    '1 xor 2',
    '3 // 2',
    '1 | 2',
    '~1',
    '<<',
    '1 << 2',
    '#',
    '%',
    '5%',
    '(',
    ')',
    '()',
    '',
  ])('%s', (teks) => {
    for (const peran of ['rumus', 'basis'] as const) {
      const { rumus: sah, catatan } = periksaRumus(teks, kamus, peran);
      expect(sah).toBeUndefined();
      expect(catatan.length).toBeGreaterThan(0);
      expect(JSON.stringify(catatan)).not.toMatch(/Error|Unexpected|Undefined|Parenthesis|\(char \d+\)/);
    }
  });

  test('penguraian yang melempar menjadi catatan, bukan kesalahan', () => {
    // Operators side by side: the structure check lets none through, so mathjs is asked directly.
    expect(urai([{ jenis: 'operator', op: '*', awal: 0, akhir: 1 }])).toBeUndefined();
    expect(urai([])).toBeUndefined();
  });

  test.each([
    ['1 / 0', 'penyebut-nol'],
    ['0 / 0', 'penyebut-nol'],
    ['(0 - 8) ^ (1 / 3)', 'melebihi-batas'],
    ['10 ^ 308 * 10', 'melebihi-batas'],
    ['-10 ^ 308 * 10', 'melebihi-batas'],
    ['10 ^ 400 - 10 ^ 400', 'melebihi-batas'],
    ['0 ^ -1', 'penyebut-nol'],
  ])('%s: %s', (teks, sebab) => {
    expect(evaluasiRumus(rumus(teks), konteks()).hasil).toMatchObject({
      jenis: 'tidak-dapat-dihitung',
      sebab: { jenis: sebab },
    });
  });
});

describe('Teks acak', () => {
  const potongan = fc.constantFrom(
    ...[
      'jumlah',
      'cacah',
      'rata',
      'min',
      'unik',
      'jika',
      'hari',
      'terisi',
      'skor',
      'hps',
      'pagu',
      'status',
      'tgl_bast',
    ],
    ...[
      'addendum',
      'IK01',
      'tanggal_data',
      'dan',
      'atau',
      'bukan',
      '"Selesai"',
      '1',
      '1,5',
      '1.5',
      '200.000',
      'e',
      'pi',
    ],
    ...[
      '(',
      ')',
      '(',
      ')',
      ',',
      ';',
      '+',
      '-',
      '*',
      '/',
      '^',
      '==',
      '!=',
      '<',
      '<=',
      '=',
      '<>',
      '%',
      '.',
      '[',
      "'",
      '"',
      ' ',
    ],
  );
  const kata = fc.array(potongan, { maxLength: 30 }).map((p) => p.join(' '));
  const rapat = fc.array(potongan, { maxLength: 30 }).map((p) => p.join(''));
  const apaSaja = fc.string({ unit: 'binary', maxLength: 200 });

  test('tidak pernah melempar, selalu cepat, dan galat selalu menunjuk tempat di dalam teks', () => {
    fc.assert(
      fc.property(
        fc.oneof(kata, rapat, apaSaja),
        fc.constantFrom('rumus' as const, 'basis' as const),
        (teks, peran) => {
          const { rumus: sah, catatan } = dalam(500, () => periksaRumus(teks, kamus, peran));
          const galat = catatan.filter((c) => c.tingkat === 'galat');
          expect(sah === undefined).toBe(galat.length > 0);
          for (const { lokasi } of catatan) {
            const [awal, akhir] = lokasi.posisi!;
            expect(awal).toBeGreaterThanOrEqual(0);
            expect(akhir).toBeLessThanOrEqual(teks.length);
            expect(akhir).toBeGreaterThanOrEqual(awal);
          }
          if (sah?.peran !== 'rumus') return;
          const { hasil } = evaluasiRumus(sah, konteks());
          if (hasil.jenis === 'nilai') expect(Number.isFinite(hasil.nilai)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('posisi catatan tidak bergeser oleh spasi di depan', () => {
    fc.assert(
      fc.property(kata, fc.integer({ min: 1, max: 5 }), (teks, n) => {
        fc.pre(!teks.trimStart().startsWith('='));
        const geser = (t: string) => periksaRumus(t, kamus).catatan.map((c) => [c.kode, ...c.lokasi.posisi!]);
        const digeser = geser(teks).map(([kode, a, b]) => [kode, Number(a) + n, Number(b) + n]);
        if (teks.trim() !== '') expect(geser(' '.repeat(n) + teks)).toEqual(digeser);
      }),
    );
  });
});

test('batas rumus adalah yang dijanjikan', () => {
  expect(batasRumus).toEqual({ karakter: 4000, unsur: 1000, kedalaman: 40 });
});

test('rumus yang sah tetap sah dalam huruf besar', () => {
  expect(
    rumus('RATA(HARI(TGL_PENGUMUMAN, TGL_PENETAPAN), STATUS == "SELESAI" DAN BUKAN ADDENDUM)').variabel,
  ).toHaveLength(4);
});
