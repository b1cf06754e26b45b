import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { AnggaranPlugin } from '../../scripts/web/anggaran-plugin.mjs';

const akar = join(__dirname, '../..');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'anggaran-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Bundles the files, `index.js` first; what the build says is wrong. */
async function bangun(berkas: Readonly<Record<string, string>>, batas?: number): Promise<string[]> {
  mkdirSync(join(folder, 'asal'));
  for (const [nama, isi] of Object.entries(berkas)) writeFileSync(join(folder, 'asal', nama), isi);
  const kompilator = webpack({
    mode: 'production',
    context: folder,
    entry: { panel: join(folder, 'asal/index.js') },
    output: { path: join(folder, 'jadi'), publicPath: 'auto' },
    resolve: { modules: [join(akar, 'node_modules')] },
    performance: { hints: false },
    plugins: [new AnggaranPlugin({ entri: 'panel', ...(batas === undefined ? {} : { batas }) })],
  });
  return new Promise((selesai, gagal) => {
    kompilator.run((galat, hasil) => {
      kompilator.close(() => {
        if (galat !== null) gagal(galat);
        else selesai(hasil!.toJson({ all: false, errors: true }).errors!.map(({ message }) => message));
      });
    });
  });
}

const zip = "import { zipSync } from 'fflate';\nconsole.log(zipSync({}));";
const dalamPekerja = "new Worker(new URL('./pekerja.js', import.meta.url));";

test('a library of the workers may be in a worker', async () => {
  expect(await bangun({ 'index.js': dalamPekerja, 'pekerja.js': zip })).toEqual([]);
});

test.each([
  ['at once', { 'index.js': zip }],
  ['later', { 'index.js': "void import('./nanti.js');", 'nanti.js': zip }],
  [
    'later, and in a worker too',
    { 'index.js': `void import('./nanti.js');\n${dalamPekerja}`, 'nanti.js': zip, 'pekerja.js': zip },
  ],
])('but is refused where the pane itself loads it %s', async (_kapan, berkas) => {
  const salah = await bangun(berkas);
  expect(salah).toHaveLength(1);
  expect(salah[0]).toContain('fflate');
});

test('what the first page needs is counted, what is loaded later is not', async () => {
  // 3.000 unlike numbers of about 30 bits: more than 11.000 bytes however they are packed.
  const acak = `console.log(${JSON.stringify(Array.from({ length: 3000 }, (_, ke) => Math.round(Math.sin(ke + 1) * 1e9)))});`;
  expect(await bangun({ 'index.js': "void import('./nanti.js');", 'nanti.js': acak }, 10_000)).toEqual([]);
  rmSync(join(folder, 'asal'), { recursive: true });
  const salah = await bangun({ 'index.js': acak }, 10_000);
  expect(salah).toHaveLength(1);
  expect(salah[0]).toContain('more than 9.8 kB');
});
