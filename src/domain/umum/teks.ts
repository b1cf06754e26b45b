/** Printable ASCII with single spaces: most texts of any sheet, and nothing in them to be folded or cleaned. */
const POLOS = /^[!-~]+(?: [!-~]+)*$/;

/** Whether NFKC, trimming and folding of white space leave a text as it is; not of every such text. */
export const isPolos = (teks: string): boolean => POLOS.test(teks);

/**
 * The form in which texts are compared: NFKC, trimmed, inner white space folded, case-insensitive (docs/aturan.md#formulas).
 * Not for showing.
 */
export const bentukBanding = (teks: string): string =>
  isPolos(teks)
    ? teks.toLowerCase()
    : teks.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('id');

/** True where both texts mean the same word to a reader. */
export const samaTeks = (a: string, b: string): boolean => a === b || bentukBanding(a) === bentukBanding(b);

/** What was written, without blanks around it; `undefined` where nothing is. */
export const isiTeks = (teks: string | null | undefined): string | undefined => {
  const isi = teks?.trim() ?? '';
  return isi === '' ? undefined : isi;
};
