export type Bagian = ReadonlyMap<string, Uint8Array>;

/** The sample city as `kinerja contoh` makes it: what hostile inputs are put beside, and made of. */
export interface Bahan {
  /** The built command line, as it ships. */
  readonly cli: string;
  readonly folder: string;
  /** The parts of a return of the sample, inflated. */
  readonly kembali: Bagian;
}

/** A folder of its own for one input: a copy of the sample's workspace as `rk.xlsx`, and two good returns. */
export interface Tempat {
  readonly folder: string;
  /** Names of the good returns in that folder. */
  readonly baik: readonly string[];
  readonly bahan: Bahan;
}

/** What a command must come to. */
export interface Harapan {
  readonly kode: readonly number[];
  /** Code of the failure, where `kode` is 3. */
  readonly gagal?: string;
  /** Codes of findings of which at least one must be there. */
  readonly temuan?: readonly string[];
  /** Files that must be taken. Of every other file given to a compilation there must be a verdict. */
  readonly diambil?: readonly string[];
}

/** One command line: its arguments after `kinerja`, run in the folder. */
export interface Kerja {
  readonly argumen: readonly string[];
  readonly harapan: Harapan;
  /** Through a shell, where an argument is bytes that no string holds. */
  readonly pola?: string;
}

export interface Batas {
  readonly detik: number;
  /** Peak of resident memory, 1 MB = 1,048,576 bytes. */
  readonly mb: number;
}

/** One hostile or large input: its name on the command line, and the commands that it is tried with. */
export interface Masukan {
  readonly nama: string;
  readonly uraian: string;
  /** Of each command. */
  readonly batas: Batas;
  /** Makes the files and gives the commands, one after the other; what is made between two of them may depend on the first. */
  kerja(tempat: Tempat): AsyncIterable<Kerja> | Iterable<Kerja>;
}

export const satuBerkas: Batas = { detik: 5, mb: 500 };
