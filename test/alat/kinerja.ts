import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface HasilKinerja {
  readonly kode: number | null;
  readonly keluaran: string;
  readonly laporan: string;
}

/** The built command line. */
export const NASKAH_KINERJA = resolve('dist/cli/kinerja.js');

/** Runs the built command line as a user does: its own process, real files, real exit code. */
export const kinerja = (cwd: string, ...argumen: readonly string[]): Promise<HasilKinerja> =>
  jalankan(cwd, argumen, process.env);

/** The same after `naskah` (JavaScript) has changed the process that it runs in. */
export const kinerjaSesudah = (
  naskah: string,
  argumen: readonly string[],
  lingkungan: Readonly<Record<string, string>> = {},
): Promise<HasilKinerja> =>
  jalankan(process.cwd(), argumen, {
    ...process.env,
    ...lingkungan,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(naskah)}`,
  });

/** Progress is told only of what lasts: how many lines of it stand on standard error is the machine's load. */
const tanpaKemajuan = (laporan: string): string => laporan.replaceAll(/^\d+\/\d+ .*\n/gm, '');

function jalankan(cwd: string, argumen: readonly string[], env: NodeJS.ProcessEnv): Promise<HasilKinerja> {
  return new Promise((selesai, gagal) => {
    const proses = spawn(process.execPath, [NASKAH_KINERJA, ...argumen], { cwd, env });
    let keluaran = '';
    let laporan = '';
    proses.stdout.setEncoding('utf8').on('data', (teks: string) => (keluaran += teks));
    proses.stderr.setEncoding('utf8').on('data', (teks: string) => (laporan += teks));
    proses.on('error', gagal);
    proses.on('close', (kode) => selesai({ kode, keluaran, laporan: tanpaKemajuan(laporan) }));
  });
}
