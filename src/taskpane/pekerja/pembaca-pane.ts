import { PembacaDiUtas } from '../../adapters/baca-utas/pembaca-di-utas';
import { utasWeb } from '../../adapters/web/utas-web';
import type { PembacaBuku } from '../../application/ports/pembaca-buku';

/** Reads returned files in workers below this one, so that a file that hangs ends its own thread and nothing else. */
export const pembacaPane = (): PembacaBuku =>
  new PembacaDiUtas(utasWeb(() => new Worker(new URL('./baca-worker.ts', import.meta.url))));
