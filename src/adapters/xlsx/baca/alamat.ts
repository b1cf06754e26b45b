/** Size of the grid (ECMA-376 part 1, 18.3.1.4): larger addresses are in no workbook. */
export const BARIS_TERAKHIR = 1_048_576;
export const KOLOM_TERAKHIR = 16_384;

const CODE_0 = 48;
const CODE_9 = 57;
const CODE_A = 65;
const CODE_Z = 90;

/** Number of the column (A is 0) and of the row (from 1), by an address such as `AB12`; `undefined` where it is none. */
export function alamatSel(alamat: string): { kolom: number; baris: number } | undefined {
  let kolom = 0;
  let baris = 0;
  let k = 0;
  for (; k < alamat.length && k < 3; k++) {
    const code = alamat.charCodeAt(k) & ~32; // lower case is read too
    if (code < CODE_A || code > CODE_Z) break;
    kolom = kolom * 26 + code - CODE_A + 1;
  }
  const digits = alamat.length - k;
  if (kolom === 0 || kolom > KOLOM_TERAKHIR || digits < 1 || digits > 7) return undefined;
  for (; k < alamat.length; k++) {
    const code = alamat.charCodeAt(k);
    if (code < CODE_0 || code > CODE_9) return undefined;
    baris = baris * 10 + code - CODE_0;
  }
  return baris >= 1 && baris <= BARIS_TERAKHIR ? { kolom: kolom - 1, baris } : undefined;
}

/** A whole number written in digits only (white space around is layout), at most `maks`; `undefined` where it is none. */
export function bilanganBulat(teks: string, maks: number): number | undefined {
  const digits = teks.trim();
  if (digits.length === 0 || digits.length > 15) return undefined;
  let value = 0;
  for (let k = 0; k < digits.length; k++) {
    const code = digits.charCodeAt(k);
    if (code < CODE_0 || code > CODE_9) return undefined;
    value = value * 10 + code - CODE_0;
  }
  return value <= maks ? value : undefined;
}
