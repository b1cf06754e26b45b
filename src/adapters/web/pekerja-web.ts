import type { BuatPekerja } from '../baca-pekerja/pekerja';
import { kegagalanProgram } from './kegagalan-program';

/**
 * Reading threads of a browser. Its memory cannot be bounded as Node's can; the sizes that a file may have are, and where
 * it runs out all the same the file is told to be too large. `buat` makes the worker, so that the bundler finds its script.
 */
export const pekerjaWeb =
  (buat: () => Worker): BuatPekerja =>
  (pendengar) => {
    const worker = buat();
    worker.onmessage = ({ data }: MessageEvent<unknown>) => pendengar.pesan(data);
    worker.onmessageerror = () => pendengar.hilang('reader-result-lost');
    worker.onerror = (peristiwa) => {
      peristiwa.preventDefault();
      const error = new Error(peristiwa.message);
      error.name = /^Uncaught (\w+):/.exec(peristiwa.message)?.[1] ?? 'Error';
      if (kegagalanProgram(error).kode === 'out-of-memory') pendengar.habisMemori();
      else pendengar.jatuh(error);
    };
    return {
      kirim: (berkas) => worker.postMessage(berkas, [berkas.isi.buffer]),
      dibutuhkan: () => undefined,
      akhiri: () => {
        worker.terminate();
        return Promise.resolve();
      },
    };
  };
