/**
 * Runs the command line from a checkout: builds it where its sources have changed (a fraction of a second), then goes on as
 * it, in this very process: its signals, its exit code.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pakai } from './bangunan/pemakai.mjs';
import { bangunCli } from './build-cli.mjs';

/** Names of the scripts in package.json that come here; another `npm run` may be what runs us. */
const lewatNpm = ['kinerja', 'contoh', 'skema'].includes(process.env.npm_lifecycle_event ?? '');

// What ends before it has come to an answer has not succeeded.
process.exitCode = 1;
const { folder } = await bangunCli();
pakai(folder);
// What it prints to be run again must run: nothing called `kinerja` need be on the PATH here.
process.env.KINERJA_SEBUTAN = lewatNpm ? 'npm run --silent kinerja --' : 'node scripts/kinerja.mjs';
const { kode } = await import(pathToFileURL(join(folder, 'kinerja.js')).href);
process.exitCode = kode;
