import { constants, crc32, deflateRaw } from 'node:zlib';
import type { Pemadat } from '../xlsx/zip/pemadat';

/** A few percent smaller than what the library makes at its level, in a fifth of the time. */
const LEVEL = 3;
/** Room for what a piece becomes, taken at once: most become a tenth. A longer one comes in several. */
const RUANG_KELUAR = 256 * 1024;
const RUANG_TERKECIL = 1024;

/**
 * Node's own, in its threads: while a piece is deflated the next one is made. Each piece is a stream that ends at a whole byte
 * and not with the last block, so that they can be made at the same time and put one after another; that they cannot refer to
 * one another costs less than half a percent.
 */
export const pemadatNode: Pemadat = () => {
  let crc = 0;
  return {
    tambah(isi, akhir) {
      crc = crc32(isi, crc);
      const cara = {
        level: LEVEL,
        finishFlush: akhir ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
        chunkSize: Math.min(RUANG_KELUAR, Math.max(RUANG_TERKECIL, isi.length)),
      };
      return new Promise((ok, gagal) => {
        deflateRaw(isi, cara, (galat, padat) => {
          // A copy: what is given stands in room that is much larger.
          if (galat === null) ok(new Uint8Array(padat));
          else gagal(galat);
        });
      });
    },
    crc: () => crc,
  };
};
