import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isRumusHidup, type LembarBebas } from '../../lembar/bebas/tipe';

/** Fingerprint of what a free sheet is made of. What a live formula showed last does not count: it is calculated anew. */
export const sidikBebas = (lembar: LembarBebas): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(
        JSON.stringify({
          ...lembar,
          sel: lembar.sel.map((satu) =>
            isRumusHidup(satu.isi) ? { ...satu, isi: { rumus: satu.isi.rumus } } : satu,
          ),
        }),
      ),
    ),
  );
