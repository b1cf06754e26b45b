import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { HasilKinerja } from './kinerja';

/** Within the project, whose packages it loads; of its own, because several runs of the tests may go on at once. */
const KELUARAN = `dist/uji/kinerja-berderet-${process.pid}.mjs`;

const naskah = `
  import { jalankan } from './src/cli/jalankan';
  const hasil = [];
  for (const argumen of JSON.parse(process.argv[2])) {
    const satu = { kode: null, keluaran: '', laporan: '' };
    satu.kode = await jalankan(argumen, {
      cwd: process.cwd(),
      panggilan: { sebutan: 'kinerja' },
      cetak: (teks) => (satu.keluaran += teks + '\\n'),
      lapor: (teks) => (satu.laporan += teks + '\\n'),
      detak: () => 0,
    });
    hasil.push(satu);
  }
  process.stdout.write(JSON.stringify(hasil));
`;

/** Many command lines that touch no file, one after the other in one process: starting one takes longer than all of them. */
export async function kinerjaBerderet(
  daftar: readonly (readonly string[])[],
): Promise<readonly HasilKinerja[]> {
  await build({
    stdin: { contents: naskah, resolveDir: process.cwd(), loader: 'ts' },
    outfile: KELUARAN,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['yargs'],
    banner: {
      js: "import { createRequire as buatRequire } from 'node:module'; const require = buatRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [resolve(KELUARAN), JSON.stringify(daftar)],
      { maxBuffer: 16 * 1024 * 1024 },
    );
    return JSON.parse(stdout) as readonly HasilKinerja[];
  } finally {
    rmSync(KELUARAN, { force: true });
  }
}
