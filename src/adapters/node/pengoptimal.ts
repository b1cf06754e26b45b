import { setFlagsFromString } from 'node:v8';

/**
 * After how much work (in bytes of bytecode run, 67,584 by V8's own measure) a function is worth being compiled once more,
 * optimized. A command runs for a second or two, in which V8 would optimize much that is over before it pays. Measured at
 * 100,000 to 3,000,000: below this one a compilation of forty files takes up to a fourth more processor time, and above it
 * wall time rises again, since what is read in a loop stays slow for longer.
 */
const KERJA_SEBELUM_DIOPTIMALKAN = 800_000;

/** Versions of V8 that know this; of a flag that it does not know it would complain to the user. */
const VERSI_V8 = /^1[1-3]\./;

/** For all threads of the process that begin after this. */
export function optimalkanBelakangan(): void {
  if (VERSI_V8.test(process.versions.v8))
    setFlagsFromString(`--interrupt-budget=${KERJA_SEBELUM_DIOPTIMALKAN}`);
}
