import { PembacaDiPekerja } from '../../adapters/baca-pekerja/pembaca-di-pekerja';
import { pekerjaWeb } from '../../adapters/web/pekerja-web';
import type { PembacaBuku } from '../../application/ports/pembaca-buku';

/** Reads returned files in workers below this one, so that a file that hangs ends its own thread and nothing else. */
export const pembacaPane = (): PembacaBuku =>
  new PembacaDiPekerja(pekerjaWeb(() => new Worker(new URL('./pekerja-baca.ts', import.meta.url))));
