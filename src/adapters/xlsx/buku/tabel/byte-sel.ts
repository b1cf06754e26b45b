const BLANK = 32;
const AMPERSAND = 38;
const LT = 60;
const GT = 62;
const UNDERSCORE = 95;
const SMALL_X = 120;
const LAST_ASCII = 126;

export const sandi = (teks: string): Uint8Array => new TextEncoder().encode(teks);

/** Puts bytes; so few that a call of `set` costs more than to put them one by one. Gives the place after them. */
export function salinByte(ruang: Uint8Array, at: number, bytes: Uint8Array): number {
  const { length } = bytes;
  for (let k = 0; k < length; k++) ruang[at + k] = bytes[k] ?? 0;
  return at + length;
}

/** Puts a text of ASCII alone; gives the place after it. */
export function salinAscii(ruang: Uint8Array, at: number, teks: string): number {
  for (let k = 0; k < teks.length; k++) ruang[at + k] = teks.charCodeAt(k);
  return at + teks.length;
}

/**
 * Puts a text as it stands in a cell where it stands there as it is, and gives the place after it; -1 where something of it
 * is written otherwise: what XML escapes, the notation for characters, blanks that need to be told, letters beyond ASCII.
 * Looked at and put in one loop: most texts of a table are of this kind, and a regular expression for each question costs
 * more than all the rest of a row.
 */
export function tulisTeksSel(ruang: Uint8Array, at: number, teks: string): number {
  const { length } = teks;
  // So that a blank at the beginning is one too many.
  let lalu = BLANK;
  for (let k = 0; k < length; k++) {
    const kode = teks.charCodeAt(k);
    if (kode <= BLANK) {
      if (kode < BLANK || lalu === BLANK) return -1;
    } else if (kode === AMPERSAND || kode === LT || kode === GT || kode > LAST_ASCII) return -1;
    else if (kode === SMALL_X && lalu === UNDERSCORE) return -1;
    ruang[at + k] = kode;
    lalu = kode;
  }
  return lalu === BLANK ? -1 : at + length;
}
