/**
 * `npm run bench [-- NAME …]`: bundles the benchmarks as the product is bundled, runs all or those named in one process,
 * prints their tables.
 */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';

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
try {
  const { jalankan, namaUkuran } = await import(`../${keluar}`);
  const diminta = process.argv.slice(2);
  const asing = diminta.filter((nama) => !namaUkuran.includes(nama));
  if (asing.length > 0) {
    process.stderr.write(`Unknown benchmark: ${asing.join(', ')}. There are: ${namaUkuran.join(', ')}.\n`);
    process.exitCode = 2;
  } else await jalankan(diminta.length > 0 ? diminta : namaUkuran);
} finally {
  await rm(dirname(keluar), { recursive: true });
}
