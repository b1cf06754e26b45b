import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { PembacaDiWorker, type OpsiPembaca } from '../../src/adapters/node/pembaca-di-worker';

/** The reader's thread bundled as the command line ships it, for the tests of one file; `hapus` ends and removes it. */
export function workerBaca(opsi: OpsiPembaca): { pembaca: PembacaDiWorker; hapus: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-uji-'));
  const outfile = join(folder, 'baca-worker.mjs');
  buildSync({
    entryPoints: ['src/cli/baca-worker.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'silent',
  });
  const pembaca = new PembacaDiWorker(pathToFileURL(outfile), opsi);
  const hapus = async (): Promise<void> => {
    await pembaca.tutup();
    rmSync(folder, { recursive: true, force: true });
  };
  return { pembaca, hapus };
}
