/** A code with digits: `452609`, `1.02.0.00.0.00.02.0000`, `D-03`; parted by blanks only where no word is in it: `1 02 01`. */
export const isKodeAngka = (teks: string): boolean =>
  /\d/u.test(teks) && teks.length <= 40 && (!/\s/u.test(teks) || !/\p{L}{4,}/u.test(teks));

/** A code of letters: one word of capitals, `DINKES`, `SATPOL-PP`, `BKPSDM`. */
export const isKodeHuruf = (teks: string): boolean =>
  /^[\p{L}\d][\p{L}\d._/&-]{1,19}$/u.test(teks) &&
  (teks.match(/\p{Lu}/gu) ?? []).length >= (teks.match(/\p{L}/gu) ?? []).length * 0.6;

/** Any one word, `Bappeda`: a code only where the list says so. */
export const isSatuKata = (teks: string): boolean => /^\S{2,20}$/u.test(teks);

export const isAdaHuruf = (teks: string): boolean => /\p{L}/u.test(teks);

/** How much of a name a text has: letters, and more where there are several words. */
export const bobotNama = (teks: string): number =>
  (teks.match(/\p{L}/gu) ?? []).length + (/\p{L}\s+\p{L}/u.test(teks) ? 10 : 0);

/** What a spreadsheet makes of a long code of digits: `1,02E+15`. */
export const isKodeRusak = (teks: string): boolean => /^\d+([.,]\d+)?E\+?\d+$/iu.test(teks);
