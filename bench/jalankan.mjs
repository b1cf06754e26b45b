/** `npm run bench`: bundles the benchmarks as the product is bundled, runs them in one process, prints one table. */
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
await import(`../${keluar}`);
await rm('dist/bench', { recursive: true });
