import { Worker } from 'node:worker_threads';
import { batasUtas } from '../baca-pekerja/batas-utas';
import type { BuatPekerja } from '../baca-pekerja/pekerja';

/** Of the thread's heap, what holds new objects: unbounded, it grew to 48 MB once in six compilations, and read no faster. */
const MEMORI_MUDA_MB = 16;

/** Reading threads of Node: `skrip` is the address of the built `src/cli/pekerja-baca.ts`. */
export const pekerjaNode =
  (skrip: URL, memoriMb: number = batasUtas.memoriMb): BuatPekerja =>
  (pendengar) => {
    const worker = new Worker(skrip, {
      resourceLimits: { maxOldGenerationSizeMb: memoriMb, maxYoungGenerationSizeMb: MEMORI_MUDA_MB },
      // The thread works on the bytes that it is given; nothing of this process is its business.
      env: {},
      argv: [],
      execArgv: [],
    });
    worker.on('message', (isi: unknown) => pendengar.pesan(isi));
    worker.on('messageerror', () => pendengar.hilang('reader-result-lost'));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') pendengar.habisMemori();
      else pendengar.jatuh(error);
    });
    worker.on('exit', () => pendengar.hilang('reader-ended'));
    return {
      kirim: (berkas) => worker.postMessage(berkas, [berkas.isi.buffer as ArrayBuffer]),
      dibutuhkan: (ya) => (ya ? worker.ref() : worker.unref()),
      akhiri: async () => {
        await worker.terminate();
      },
    };
  };
