/**
 * `npm run bench [-- NAME …]`: bundles the benchmarks as the product is bundled, runs all or those named in one process,
 * prints their tables. `npm run bench -- batas [INPUT …]`: every hostile or large input through the built command line;
 * fails where one is beyond its limits.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { bangunCli } from '../scripts/build-cli.mjs';

/** Of its own: two may measure at once. */
const keluar = `dist/bench-${process.pid}/index.mjs`;
await build({
  entryPoints: ['bench/index.ts'],
  outfile: keluar,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const tolak = (kalimat) => {
  process.stderr.write(`${kalimat}\n`);
  process.exitCode = 2;
};
try {
  const { jalankan, namaMasukan, namaUkuran, ukurBatas } = await import(`../${keluar}`);
  const [pertama, ...lain] = process.argv.slice(2);
  const [diminta, dikenal] = pertama === 'batas' ? [lain, namaMasukan] : [process.argv.slice(2), namaUkuran];
  const asing = diminta.filter((nama) => !dikenal.includes(nama));
  if (asing.length > 0) tolak(`Unknown: ${asing.join(', ')}. There are: ${dikenal.join(', ')}.`);
  else {
    // A build has a folder of its own: what others build meanwhile is not measured.
    const { folder } = await bangunCli();
    const cli = join(folder, 'kinerja.js');
    if (pertama === 'batas') process.exitCode = (await ukurBatas(cli, diminta)) ? 0 : 1;
    else await jalankan(diminta.length > 0 ? diminta : namaUkuran, cli);
  }
} finally {
  await rm(dirname(keluar), { recursive: true });
}
