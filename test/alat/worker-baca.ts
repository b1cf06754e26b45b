import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { PembacaDiUtas, type OpsiPembaca } from '../../src/adapters/baca-utas/pembaca-di-utas';
import { utasNode } from '../../src/adapters/node/utas-node';

/** The reader's thread bundled as the command line ships it, for the tests of one file; `hapus` ends and removes it. */
export function workerBaca({ memoriMb, ...opsi }: OpsiPembaca & { readonly memoriMb?: number }): {
  pembaca: PembacaDiUtas;
  hapus: () => Promise<void>;
} {
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
  const pembaca = new PembacaDiUtas(utasNode(pathToFileURL(outfile), memoriMb), opsi);
  const hapus = async (): Promise<void> => {
    await pembaca.tutup();
    rmSync(folder, { recursive: true, force: true });
  };
  return { pembaca, hapus };
}
