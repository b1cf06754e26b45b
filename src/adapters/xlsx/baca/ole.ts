/** Compound files (MS-CFB): the container of .xls, and of .xlsx files with a password. */

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;
const TYPE_STREAM = 2;

export const isOle = (isi: Uint8Array): boolean => MAGIC.every((byte, k) => isi[k] === byte);

/**
 * Is there a stream of this name? Directory entries begin at multiples of 128 bytes whatever the sector size, so one pass
 * over the file finds them also where its sector chains are broken.
 */
export function adaAliran(isi: Uint8Array, nama: string): boolean {
  const lengthInBytes = (nama.length + 1) * 2;
  for (let at = 0; at + ENTRY_SIZE <= isi.length; at += ENTRY_SIZE) {
    if (isi[at + NAME_LENGTH_AT] !== lengthInBytes || isi[at + TYPE_AT] !== TYPE_STREAM) continue;
    let same = 0;
    while (same < nama.length && isi[at + same * 2] === nama.charCodeAt(same)) same++;
    if (same === nama.length) return true;
  }
  return false;
}
