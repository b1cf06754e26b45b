/**
 * Runs the command line from a checkout: builds it where its sources have changed (a fraction of a second), then goes on as
 * it, in this very process: its signals, its exit code. Who does not change the sources need not come here:
 * `node dist/cli/kinerja.js` is the last build.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pakai } from './bangunan/pemakai.mjs';
import { bangunCli } from './build-cli.mjs';

// A build exits with what it came to: what ends before that has not succeeded.
process.exitCode = 1;
const { folder } = await bangunCli();
pakai(folder);
// What it prints to be run again must run, and at once: it is the build that was called.
process.argv[1] = join(folder, '../kinerja.js');
await import(pathToFileURL(join(folder, 'kinerja.js')).href);
