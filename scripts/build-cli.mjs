/** Bundles the command line and its reading worker to dist/cli; libraries stay in node_modules. */
import { build } from 'esbuild';

export const bangunCli = () =>
  build({
    entryPoints: { kinerja: 'src/cli/main.ts', 'baca-worker': 'src/cli/baca-worker.ts' },
    outdir: 'dist/cli',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });

if (import.meta.filename === process.argv[1]) await bangunCli();
