/**
 * The form in which texts are compared: NFKC, trimmed, inner white space folded, case-insensitive (docs/aturan.md#formulas).
 * Not for showing.
 */
export const bentukBanding = (teks: string): string =>
  teks.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('id');

/** True where both texts mean the same word to a reader. */
export const samaTeks = (a: string, b: string): boolean => bentukBanding(a) === bentukBanding(b);
