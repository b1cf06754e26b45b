/**
 * For the work of the day, in under a minute: types and most tests. What it leaves out is slow, not unimportant: `npm test`
 * says whether a change is good.
 */
import { Langkah } from './uji/jalankan.mjs';

/** Tests that take their time: a browser, adapters that write, other programs, hostile and large files, whole years. */
const LAMBAT = [
  '[.]berat[.]test',
  'test/alur/(ruang-kerja-lama|langkah-sebab|template-versi|dua-periode)',
  'test/bangunan/',
  'test/.*/browser/',
  'test/adapters/officejs/',
  'test/adapters/xlsx/(buku|tulis/tulis-buku|baca/(fuzz|kenali|musuh))',
  'test/adapters/node/pembaca-di-pekerja',
  'test/application/(berkas-xlsx|daftar-isi|kolom-tabel)',
  'program-lain',
  'test/cli/',
  'test/contoh/(alur-contoh|pengisi)',
  'test/web/anggaran',
  'data-nyata',
];

const langkah = new Langkah();
await langkah.berdampingan(
  [
    'Tests',
    'npx',
    [
      'jest',
      '--silent',
      ...LAMBAT.flatMap((pola) => ['--testPathIgnorePatterns', pola]),
      ...process.argv.slice(2),
    ],
  ],
  [
    'Types',
    'npx',
    ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/tsc/cepat.tsbuildinfo'],
  ],
);
langkah.akhiri();
