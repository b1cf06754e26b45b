import { execFileSync } from 'node:child_process';
import type { Cakupan } from '../../../../src/domain/perhitungan/cakupan';

const kasus: readonly (readonly [string, Cakupan, string])[] = [
  [
    'semua bagian',
    { opd: [32, 33], baris: [1262, 1272], pagu: [990, 1000] },
    'Cakupan data: 32 dari 33 unit, 1.262 dari 1.272 baris, 99\u00a0% pagu',
  ],
  [
    'tidak satu baris pun dapat dihitung: itu pun disebut',
    { opd: [2, 3], baris: [0, 5], pagu: [0, 800] },
    'Cakupan data: 2 dari 3 unit, 0 dari 5 baris, 0\u00a0% pagu',
  ],
  [
    'pagu tidak diketahui, tidak ada baris dalam lingkup',
    { opd: [0, 3], baris: [0, 0], pagu: [0, 0] },
    'Cakupan data: 0 dari 3 unit',
  ],
  [
    'bagian pagu dibulatkan ke persen utuh',
    { opd: [1, 1], baris: [1, 3], pagu: [1, 3] },
    'Cakupan data: 1 dari 1 unit, 1 dari 3 baris, 33\u00a0% pagu',
  ],
];

/** What the pane shows of each, without the tags. */
let tampil: readonly string[] = [];
beforeAll(() => {
  const html = execFileSync(
    process.execPath,
    [
      'test/alat/gambar-komponen.mjs',
      'src/taskpane/halaman/capaian/cakupan.tsx',
      'CakupanTampil',
      JSON.stringify(kasus.map(([, cakupan]) => ({ cakupan }))),
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  tampil = (JSON.parse(html) as string[]).map((satu) => satu.replace(/<[^>]*>/g, ''));
});

test.each(kasus.map(([nama, , teks], i) => [nama, i, teks] as const))(
  'cakupan di panel: %s',
  (_, i, teks) => {
    expect(tampil[i]).toBe(teks);
  },
);
