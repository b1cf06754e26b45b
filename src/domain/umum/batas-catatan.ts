/**
 * How many findings are told one by one; those beyond are counted, with their level and effect (docs/batas.md). A person mends
 * what is told first and has the next ones told then; a file can be wrong in a million cells.
 */
export const batasCatatan = {
  /** Of one code on one sheet of one file. */
  perJenis: 100,
  /** Of one returned file: what goes to the sheet Catatan. */
  perBerkas: 500,
  /** Of all files of one run; with very many files each has less, but never less than `berkasSekurangnya`. */
  perJalan: 50_000,
  berkasSekurangnya: 20,
  /** Of each code, where a file has so many codes that they share `perBerkas`. */
  jenisSekurangnya: 10,
} as const;

/** What one of so many files may have. */
export const catatanPerBerkas = (banyakBerkas: number): number => {
  const { perBerkas, perJalan, berkasSekurangnya } = batasCatatan;
  return Math.min(perBerkas, Math.max(berkasSekurangnya, Math.floor(perJalan / Math.max(1, banyakBerkas))));
};

/** Names that one finding gives of a list that a file can make as long as it likes. */
export const NAMA_DISEBUT = 20;

/** The first of them; in the place of the others how many there are: `… (+980)`. */
export const sebagian = (daftar: readonly string[]): readonly string[] =>
  daftar.length <= NAMA_DISEBUT
    ? daftar
    : [...daftar.slice(0, NAMA_DISEBUT), `… (+${daftar.length - NAMA_DISEBUT})`];
