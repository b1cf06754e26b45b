/**
 * The form in which headers are compared: letters and digits only, the currency left out, so that `Total Nilai (Rp)`,
 * `TOTAL_NILAI` and `total nilai` are one name.
 */
export const bentukKepala = (kepala: string): string =>
  kepala
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ rp$/, '');
