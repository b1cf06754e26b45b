import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { PembacaDiPekerja, type OpsiPembaca } from '../../src/adapters/baca-pekerja/pembaca-di-pekerja';
import { pekerjaNode } from '../../src/adapters/node/pekerja-node';

/** The reader's thread bundled as the command line ships it, for the tests of one file; `hapus` ends and removes it. */
export function pekerjaBaca({ memoriMb, ...opsi }: OpsiPembaca & { readonly memoriMb?: number }): {
  pembaca: PembacaDiPekerja;
  hapus: () => Promise<void>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-uji-'));
  const outfile = join(folder, 'pekerja-baca.mjs');
  buildSync({
    entryPoints: ['src/cli/pekerja-baca.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'silent',
  });
  const pembaca = new PembacaDiPekerja(pekerjaNode(pathToFileURL(outfile), memoriMb), opsi);
  const hapus = async (): Promise<void> => {
    await pembaca.tutup();
    rmSync(folder, { recursive: true, force: true });
  };
  return { pembaca, hapus };
}
