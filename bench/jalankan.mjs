/**
 * `npm run bench [-- NAME …]`: bundles the benchmarks as the product is bundled, runs all or those named in one process,
 * prints their tables.
 */
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const keluar = 'dist/bench/index.mjs';
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
try {
  const { jalankan, namaUkuran } = await import(`../${keluar}`);
  const diminta = process.argv.slice(2);
  const asing = diminta.filter((nama) => !namaUkuran.includes(nama));
  if (asing.length > 0) {
    process.stderr.write(`Unknown benchmark: ${asing.join(', ')}. There are: ${namaUkuran.join(', ')}.\n`);
    process.exitCode = 2;
  } else await jalankan(diminta.length > 0 ? diminta : namaUkuran);
} finally {
  await rm('dist/bench', { recursive: true });
}
