/** How long a command of a moment takes from start to end of the process, against what it cannot do without. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

export interface BarisMulai {
  readonly nama: string;
  /** The fastest run: the one that other work on the machine disturbed least. */
  readonly ms: number;
  /** As a multiple of reading the two tables, Node's own start included. Target for `capaian`: at most 2. */
  readonly rasio: number;
}

const PUTARAN = 15;

/** Measures on the sample city: Node alone, its start and reading two tables, the command's help, `capaian` whole. */
export async function ukurMulai(): Promise<BarisMulai[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-mulai-'));
  try {
    const baca = join(folder, 'baca-tabel.mjs');
    await build({
      entryPoints: ['bench/mulai/baca-tabel.ts'],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      splitting: true,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    execFileSync(process.execPath, ['scripts/build-cli.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const kinerja = resolve('dist/cli/kinerja.js');
    execFileSync(process.execPath, [kinerja, 'contoh', join(folder, 'contoh')], { stdio: 'ignore' });
    const berkas = join(folder, 'contoh', 'ruang-kerja.xlsx');
    const proses = [
      { nama: 'node -e 0', argumen: ['-e', '0'] },
      { nama: 'Reads two tables, nothing else (floor)', argumen: [baca, berkas] },
      { nama: 'kinerja --help', argumen: [kinerja, '--help'] },
      { nama: 'kinerja capaian', argumen: [kinerja, 'capaian', berkas] },
    ];
    // In turn: what else the machine does falls on all.
    const putaran = Array.from({ length: PUTARAN }, () => proses.map(({ argumen }) => jalan(argumen)));
    const ms = proses.map((_, i) => Math.min(...putaran.map((satu) => satu[i] ?? Infinity)));
    const lantai = ms[1] ?? NaN;
    return proses.map(({ nama }, i) => ({ nama, ms: ms[i] ?? NaN, rasio: (ms[i] ?? NaN) / lantai }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function jalan(argumen: readonly string[]): number {
  const mulai = performance.now();
  execFileSync(process.execPath, argumen, { stdio: 'ignore' });
  return performance.now() - mulai;
}
