/** What a number format shows of a number: a day, only a time of day or duration, or no date at all. */
export type JenisFormat = 'tanggal' | 'waktu' | 'bukan';

/** Excel itself allows 255 characters; what comes after is not looked at. */
const MAX_LENGTH = 255;

// Quoted text, an escaped character, the width of a character, a repeated character.
const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
const ELAPSED = /\[(?:h+|m+|s+)\]/gi;
const BRACKETS = /\[[^\]]*\]?/g;
const SECONDS_FRACTION = /s[.,]0+/gi;
const DAY_PARTS = /[ydge]|b{2}|a{3}/i;
const TIME_PARTS = /[hs]/i;

/** The built-in formats that are not written out in a file (ECMA-376 part 1, 18.8.30). */
export function jenisFormatBawaan(id: number): JenisFormat {
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || (id >= 45 && id <= 47)) return 'waktu';
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? 'tanggal' : 'bukan';
}

/** By the first section of a format code, the one for positive numbers. */
export function jenisFormat(kode: string): JenisFormat {
  const plain = kode.slice(0, MAX_LENGTH).replace(LITERAL, '');
  const first = plain.replace(ELAPSED, 'h').replace(BRACKETS, '').split(';')[0] ?? '';
  const codes = first.replace(/general/gi, '').replace(SECONDS_FRACTION, 's');
  if (/[0#?]/.test(codes)) return 'bukan'; // digits and dates do not mix; `E` of 0.00E+00 is no year
  if (DAY_PARTS.test(codes)) return 'tanggal';
  if (TIME_PARTS.test(codes)) return 'waktu';
  return /m/i.test(codes) ? 'tanggal' : 'bukan';
}
