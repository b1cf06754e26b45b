import { crc32, inflateRawSync } from 'node:zlib';
import type { Pemekar } from '../xlsx/zip/pemekar';

/** The least that `zlib` takes as the size of what it makes at a time. */
const POTONGAN_TERKECIL = 64;

/** Node's own library. */
export const pemekarNode: Pemekar = {
  mekarkan(padat, ukuran) {
    try {
      const data = inflateRawSync(padat, {
        maxOutputLength: Math.max(1, ukuran),
        // In one piece, so that pieces need not be put together: one byte is left, or it would make room for another piece.
        chunkSize: Math.max(POTONGAN_TERKECIL, ukuran + 1),
      });
      return data.length === ukuran ? data : undefined;
    } catch {
      return undefined; // it throws for a broken stream, and for one that yields more: expected here, the input is untrusted
    }
  },
  crc32,
};
