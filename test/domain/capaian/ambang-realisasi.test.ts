import { ambangRealisasi } from '../../../src/domain/capaian/ambang-realisasi';
import { hitungSkor } from '../../../src/domain/capaian/skor';
import { skalaTigaWarna } from '../../../src/domain/capaian/skala-status';
import type { AturanCapaian, NilaiTarget } from '../../../src/domain/rencana/aturan-capaian';

const batas = { bawah: 0, atas: 120 };
const titik = (nilai: number): NilaiTarget => ({ jenis: 'titik', nilai });
const ambang = (aturan: AturanCapaian, target: NilaiTarget) =>
  ambangRealisasi(aturan, target, skalaTigaWarna).map(({ jenjang, paling }) => [jenjang.label, paling]);

// Scale: Tercapai from 100, Mendekati target from 90, Perlu perhatian from 70, Jauh dari target below.
test.each<[AturanCapaian['jenis'], NilaiTarget, unknown]>([
  // R/T: 90 % and 70 % of 80.
  [
    'makin-tinggi',
    titik(80),
    [
      ['Tercapai', { sedikit: 80 }],
      ['Mendekati target', { sedikit: 72 }],
      ['Perlu perhatian', { sedikit: 56 }],
    ],
  ],
  // (2T − R)/T ≥ 0,9 → R ≤ 1,1 T = 33; ≥ 0,7 → R ≤ 1,3 T = 39.
  [
    'makin-rendah-selisih',
    titik(30),
    [
      ['Tercapai', { banyak: 30 }],
      ['Mendekati target', { banyak: 33 }],
      ['Perlu perhatian', { banyak: 39 }],
    ],
  ],
  // T/R ≥ 0,9 → R ≤ 63/0,9 = 70; ≥ 0,7 → R ≤ 63/0,7 = 90.
  [
    'makin-rendah-rasio',
    titik(63),
    [
      ['Tercapai', { banyak: 63 }],
      ['Mendekati target', { banyak: 70 }],
      ['Perlu perhatian', { banyak: 90 }],
    ],
  ],
  // R/90 ≥ 0,9 → 81 and (2 − R/110) ≥ 0,9 → 121; 63 and 143 for 70.
  [
    'dalam-rentang',
    { jenis: 'rentang', bawah: 90, atas: 110 },
    [
      ['Tercapai', { sedikit: 90, banyak: 110 }],
      ['Mendekati target', { sedikit: 81, banyak: 121 }],
      ['Perlu perhatian', { sedikit: 63, banyak: 143 }],
    ],
  ],
])('%s', (jenis, target, harapan) => {
  const aturan = { jenis, batas } as AturanCapaian;
  expect(ambang(aturan, target)).toEqual(harapan);
  // What is asked for is what the rule itself gives that score to.
  for (const { jenjang, paling } of ambangRealisasi(aturan, target, skalaTigaWarna))
    for (const realisasi of Object.values(paling ?? {}) as number[])
      expect(hitungSkor(aturan, realisasi, target)).toEqual({
        jenis: 'skor',
        skor: expect.closeTo(jenjang.mulai, 9) as number,
      });
});

test('jenjang di atas skor tertinggi tidak terjangkau; di bawah skor terendah selalu tercapai', () => {
  const aturan: AturanCapaian = { jenis: 'makin-tinggi', batas: { bawah: 75, atas: 85 } };
  expect(ambang(aturan, titik(80))).toEqual([
    ['Tercapai', { sedikit: 80 }],
    ['Mendekati target', undefined],
    ['Perlu perhatian', {}],
  ]);
});

test('tanpa ambang: target nol, dan tabel pita yang menyebut batasnya sendiri', () => {
  expect(ambang({ jenis: 'makin-rendah-selisih', batas }, titik(0))).toEqual([]);
  expect(ambang({ jenis: 'tabel-pita', batas, pita: [{ mulai: 1, poin: 1 }] }, titik(1))).toEqual([]);
});
