import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/** A large period, calculated in a process of its own. */
export interface UkuranBesar {
  /** Transactions; a third as many packages beside them. */
  readonly transaksi: number;
  readonly angka: number;
  /** Seconds of processor time from rows to figures. */
  readonly detik: number;
  /** Of these, what the formulas take over columns and scopes that are ready. */
  readonly detikRumus: number;
  /** The first as a multiple of the second. Target: at most 3. */
  readonly rasio: number;
  /** Peak memory of the process, the rows themselves among it. Target: at most 1,500 of a million transactions. */
  readonly mb: number;
}

const BARIS = [100_000, 300_000, 1_000_000];

/** Measures large periods with all indicators of the library, in all scopes of 300 units. */
export async function ukurPerhitunganBesar(): Promise<UkuranBesar[]> {
  const folder = await mkdtemp(join(process.cwd(), 'dist', 'bench-besar-'));
  try {
    const naskah = join(folder, 'jalan-besar.mjs');
    await build({
      entryPoints: ['bench/perhitungan/jalan-besar.ts'],
      outfile: naskah,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'warning',
    });
    const hasil: UkuranBesar[] = [];
    for (const baris of BARIS) {
      const { stdout } = await promisify(execFile)(process.execPath, [naskah, String(baris)]);
      hasil.push(JSON.parse(stdout) as UkuranBesar);
    }
    return hasil;
  } finally {
    await rm(folder, { recursive: true });
  }
}
