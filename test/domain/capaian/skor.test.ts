import fc from 'fast-check';
import { batasSkorBawaan } from '../../../src/domain/capaian/aturan-bawaan';
import { bahasaIndonesia } from '../../../src/teks/bahasa-indonesia';
import { hitungSkor } from '../../../src/domain/capaian/skor';
import type { AturanCapaian, NilaiTarget } from '../../../src/domain/rencana/aturan-capaian';

const batas = batasSkorBawaan;
const titik = (nilai: number): NilaiTarget => ({ jenis: 'titik', nilai });
const rentang = (bawah: number, atas: number): NilaiTarget => ({ jenis: 'rentang', bawah, atas });

const tinggi: AturanCapaian = { jenis: 'makin-tinggi', batas };
const selisih: AturanCapaian = { jenis: 'makin-rendah-selisih', batas };
const rasio: AturanCapaian = { jenis: 'makin-rendah-rasio', batas };
const dalam: AturanCapaian = { jenis: 'dalam-rentang', batas };
/** The bands of ITKP A1 (SE LKPP 5/2025). */
const pita: AturanCapaian = {
  jenis: 'tabel-pita',
  batas,
  pita: [
    { mulai: 50, poin: 1 },
    { mulai: 60, poin: 2 },
    { mulai: 70, poin: 3 },
    { mulai: 80, poin: 4 },
    { mulai: 90, poin: 5 },
    { mulai: 110, poin: 4 },
    { mulai: 150, poin: 0 },
  ],
};

/** A number is the score, a text the reason why there is none. */
const skorAtauSebab = (aturan: AturanCapaian, r: number | undefined, t: NilaiTarget | undefined) => {
  const hasil = hitungSkor(aturan, r, t);
  return hasil.jenis === 'skor' ? hasil.skor : hasil.sebab;
};

describe('skor menurut aturan', () => {
  test.each([
    // R / T × 100
    [tinggi, 45, titik(90), 50],
    [tinggi, 81, titik(90), 90],
    [tinggi, 90, titik(90), 100],
    [tinggi, 99, titik(90), 110],
    [tinggi, 180, titik(90), 120], // 200, cut to the cap
    // (2T − R) / T × 100: T = 30 days
    [selisih, 15, titik(30), 120], // 45/30 = 150, cut
    [selisih, 27, titik(30), 110], // 33/30
    [selisih, 30, titik(30), 100],
    [selisih, 33, titik(30), 90], // 27/30
    [selisih, 60, titik(30), 0],
    [selisih, 75, titik(30), 0], // −15/30 = −50, cut
    // T / R × 100
    [rasio, 15, titik(30), 120], // 200, cut
    [rasio, 30, titik(30), 100],
    [rasio, 40, titik(30), 75],
    [rasio, 60, titik(30), 50],
    // range 90–110
    [dalam, 45, rentang(90, 110), 50], // 45/90
    [dalam, 90, rentang(90, 110), 100],
    [dalam, 100, rentang(90, 110), 100],
    [dalam, 110, rentang(90, 110), 100],
    [dalam, 132, rentang(90, 110), 80], // 2 − 132/110 = 0.8
    [dalam, 220, rentang(90, 110), 0],
    [dalam, 300, rentang(90, 110), 0],
    // a single target is a range of one point
    [dalam, 80, titik(100), 80],
    [dalam, 100, titik(100), 100],
    // bands: points ÷ 5 × 100
    [pita, 49.99, undefined, 0],
    [pita, 50, undefined, 20],
    [pita, 65, undefined, 40],
    [pita, 79.99, undefined, 60],
    [pita, 80, undefined, 80],
    [pita, 90, undefined, 100],
    [pita, 109.99, undefined, 100],
    [pita, 110, undefined, 80],
    [pita, 149.99, undefined, 80],
    [pita, 150, undefined, 0],
  ] as const)('%j dengan R = %s dan T = %j: %s', (aturan, r, t, harapan) => {
    expect(skorAtauSebab(aturan, r, t)).toBeCloseTo(harapan, 10);
  });
});

/** Every edge of every rule, fixed. Columns: R, T, then the rules in the order of the header. */
describe('tabel emas: tepi setiap aturan', () => {
  const T = 40;
  const kasus = [
    // [name, R, T, makin tinggi, selisih, rasio, dalam rentang, tabel pita]
    ['R = 0', 0, T, 0, 120, 120, 0, 0],
    ['R = T', T, T, 100, 100, 100, 100, 0],
    ['R negatif', -5, T, 0, 0, 0, 0, 0],
    [
      'R kosong',
      undefined,
      T,
      'realisasi-kosong',
      'realisasi-kosong',
      'realisasi-kosong',
      'realisasi-kosong',
      'realisasi-kosong',
    ],
    ['T kosong', 100, undefined, 'target-kosong', 'target-kosong', 'target-kosong', 'target-kosong', 100],
    [
      'R dan T kosong',
      undefined,
      undefined,
      'realisasi-kosong',
      'realisasi-kosong',
      'realisasi-kosong',
      'realisasi-kosong',
      'realisasi-kosong',
    ],
    ['T = 0, R > 0', 7, 0, 'target-nol', 0, 0, 0, 0],
    ['T = 0, R = 0', 0, 0, 'target-nol', 100, 100, 100, 0],
    ['T = 0, R negatif', -7, 0, 'target-nol', 0, 0, 0, 0],
    ['T negatif, R > 0', 7, -3, 'target-negatif', 'target-negatif', 'target-negatif', 0, 0],
    ['T negatif, R = T', -3, -3, 'target-negatif', 'target-negatif', 'target-negatif', 100, 0],
    ['R bukan angka', NaN, T, 'bukan-angka', 'bukan-angka', 'bukan-angka', 'bukan-angka', 'bukan-angka'],
    [
      'R tak terhingga',
      Infinity,
      T,
      'bukan-angka',
      'bukan-angka',
      'bukan-angka',
      'bukan-angka',
      'bukan-angka',
    ],
    ['T bukan angka', 100, NaN, 'bukan-angka', 'bukan-angka', 'bukan-angka', 'bukan-angka', 100],
  ] as const;

  test.each(kasus)('%s (R = %s, T = %s)', (_, r, t, ...harapan) => {
    const target = t === undefined ? undefined : titik(t);
    expect([tinggi, selisih, rasio, dalam, pita].map((aturan) => skorAtauSebab(aturan, r, target))).toEqual([
      ...harapan,
    ]);
  });

  test.each([
    ['rentang melewati nol, R di dalam', -2, rentang(-5, 5), 100],
    ['rentang melewati nol, R di bawah', -8, rentang(-5, 5), 0],
    ['rentang melewati nol, R di atas: 2 − 7,5/5', 7.5, rentang(-5, 5), 50],
    ['rentang 0–0, R di atas', 1, rentang(0, 0), 0],
    ['rentang negatif, R nol', 0, rentang(-5, -1), 0],
    ['rentang mulai nol, R negatif', -1, rentang(0, 10), 0],
    ['rentang terbalik', 5, rentang(10, 0), 'rentang-terbalik'],
    ['batas rentang bukan angka', 5, rentang(NaN, 10), 'bukan-angka'],
  ] as const)('%s', (_, r, t, harapan) => {
    expect(skorAtauSebab(dalam, r, t)).toBe(harapan);
  });

  test('rentang tidak dapat menjadi target aturan satu nilai', () => {
    for (const aturan of [tinggi, selisih, rasio]) {
      expect(skorAtauSebab(aturan, 5, rentang(1, 2))).toBe('target-tidak-sesuai-aturan');
    }
  });

  test('pita boleh menilai angka negatif bila tabelnya memang menjangkau ke sana', () => {
    const deviasi: AturanCapaian = {
      jenis: 'tabel-pita',
      batas,
      pita: [
        { mulai: -10, poin: 2 },
        { mulai: 5, poin: 4 },
      ],
    };
    expect(skorAtauSebab(deviasi, -3, undefined)).toBe(50);
    expect(skorAtauSebab(deviasi, -11, undefined)).toBe(0);
  });

  test('tabel pita tanpa poin di atas nol tidak dapat menilai', () => {
    expect(skorAtauSebab({ jenis: 'tabel-pita', batas, pita: [] }, 5, undefined)).toBe('pita-tidak-sah');
    expect(skorAtauSebab({ jenis: 'tabel-pita', batas, pita: [{ mulai: 0, poin: 0 }] }, 5, undefined)).toBe(
      'pita-tidak-sah',
    );
  });

  test('batas skor yang lain dihormati', () => {
    expect(skorAtauSebab({ jenis: 'makin-tinggi', batas: { bawah: 0, atas: 100 } }, 99, titik(90))).toBe(100);
    expect(skorAtauSebab({ jenis: 'makin-rendah-rasio', batas: { bawah: 0, atas: 150 } }, 0, titik(30))).toBe(
      150,
    );
    expect(skorAtauSebab({ jenis: 'makin-tinggi', batas: { bawah: 0, atas: NaN } }, 99, titik(90))).toBe(
      'bukan-angka',
    );
  });
});

test('skor selalu terhingga dan di dalam batas, atau ada sebabnya, untuk angka apa pun', () => {
  const angka = fc.double({ noDefaultInfinity: false, noNaN: false });
  const target = fc.oneof(
    angka.map(titik),
    fc.tuple(angka, angka).map(([a, b]) => rentang(a, b)),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.constantFrom(tinggi, selisih, rasio, dalam, pita), angka, target, (aturan, r, t) => {
      const hasil = hitungSkor(aturan, r, t);
      if (hasil.jenis === 'skor') {
        expect(hasil.skor).toBeGreaterThanOrEqual(0);
        expect(hasil.skor).toBeLessThanOrEqual(120);
      } else {
        expect(bahasaIndonesia.teks.sajian.capaian.sebabTanpaSkor[hasil.sebab]).toBeDefined();
      }
    }),
    { numRuns: 1000 },
  );
});
