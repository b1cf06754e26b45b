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

/** Headers in the form in which they are looked for as evidence: `TotalHarga` is `total_harga` too. */
export const kumpulanKepala = (kepala: readonly string[]): ReadonlySet<string> =>
  new Set(kepala.map(bentukRapat));

/** Those of `dicari` that a file has, as `dicari` writes them. */
export const kepalaAda = (dicari: readonly string[], ada: ReadonlySet<string>): readonly string[] =>
  dicari.filter((nama) => ada.has(bentukRapat(nama)));

const bentukRapat = (kepala: string): string => bentukKepala(kepala).replaceAll(' ', '');
