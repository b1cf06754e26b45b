/** Runs the command line from a checkout: builds it (a fraction of a second), then hands over. */
import { spawnSync } from 'node:child_process';
import { bangunCli } from './build-cli.mjs';

/** Names of the scripts in package.json that come here; another `npm run` may be what runs us. */
const lewatNpm = ['kinerja', 'contoh', 'skema'].includes(process.env.npm_lifecycle_event ?? '');

await bangunCli();
const { status } = spawnSync(process.execPath, ['dist/cli/kinerja.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // What it prints to be run again must run: nothing called `kinerja` need be on the PATH here.
  env: {
    ...process.env,
    KINERJA_SEBUTAN: lewatNpm ? 'npm run --silent kinerja --' : 'node scripts/kinerja.mjs',
  },
});
process.exitCode = status ?? 1;
