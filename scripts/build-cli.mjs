/** Bundles the command line and its reading worker to dist/cli. */
import { build } from 'esbuild';

export const bangunCli = () =>
  build({
    entryPoints: { kinerja: 'src/cli/main.ts', 'pekerja-baca': 'src/cli/pekerja-baca.ts' },
    outdir: 'dist/cli',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Only what is used of mathjs and zod is loaded: a third of the start-up time. yargs reads its own files when it runs.
    external: ['yargs'],
    banner: {
      js: "import { createRequire as buatRequire } from 'node:module'; const require = buatRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });

if (import.meta.filename === process.argv[1]) await bangunCli();
