/** Runs the command line from a checkout: builds it (a fraction of a second), then hands over. */
import { spawnSync } from 'node:child_process';
import { bangunCli } from './build-cli.mjs';

await bangunCli();
const { status } = spawnSync(process.execPath, ['dist/cli/kinerja.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
