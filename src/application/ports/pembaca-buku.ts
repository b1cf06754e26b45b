import type { Result } from '../../domain/umum/result';
import type { Rentang } from '../../lembar/rentang';
import type { TampakAngka, Visibilitas } from '../../lembar/tipe';

/** Reads the values of an untrusted .xlsx: bounded in time, memory and size; nothing in it is ever evaluated. */
export interface PembacaBuku {
  baca(berkas: BerkasMasuk): Promise<Result<BukuTerbaca, KegagalanBerkas>>;
}

/** A file as it came in. */
export interface BerkasMasuk {
  /** Name as the user knows it, without folder. */
  readonly nama: string;
  readonly isi: Uint8Array;
  /** When the file was last written where it lies now, in ms since 1970; absent where nobody knows. */
  readonly diubah?: number;
  /** SHA-256 of its bytes, hex, where who fetched them has a fast way to it. */
  readonly sidik?: string;
}

/** A file whose bytes are fetched when its turn comes, so that five hundred of them are never held at once. */
export interface BerkasTertunda {
  readonly nama: string;
  ambil(): Promise<Result<Omit<BerkasMasuk, 'nama'>, KegagalanBerkas>>;
}

export interface BukuTerbaca {
  readonly lembar: readonly LembarTerbaca[];
  /** Custom document properties, by name. */
  readonly properti: ReadonlyMap<string, string>;
  /** When a program last saved the workbook after it was made, in ms since 1970, as the document says of itself. */
  readonly disimpan?: number;
  /** Bytes that its sheets take as they are held, about; absent where nobody counted. */
  readonly muatan?: number;
  /** Sheets whose part cannot be read, or is not there, with the technical reason; the others are in `lembar`. */
  readonly takTerbaca: readonly LembarTakTerbaca[];
}

export interface LembarTakTerbaca {
  readonly nama: string;
  readonly sebab: string;
}

export interface LembarTerbaca {
  readonly nama: string;
  readonly visibilitas: Visibilitas;
  /** Rows that hold something, ascending; trailing cells and rows without content are trimmed. */
  readonly baris: readonly BarisTerbaca[];
  /** Ranges of merged cells, of which only the first can show a value; absent where nobody looked. */
  readonly gabungan?: readonly Rentang[];
  /** Texts that were cleaned where they were read; absent where none was. */
  readonly dibersihkan?: DibersihkanTerbaca;
  /** Whether something on it may refer to another sheet; absent where nobody looked. */
  readonly acuanLuar?: boolean;
  /** Absent where it would take as long as going through the rows. */
  readonly cari?: CariLembar;
}

/** What can be told of a sheet without making its cells, of which there may be millions. */
export interface CariLembar {
  /** The rows in which a text stands that `ingin` wants; it is asked of each text once. */
  barisBerteks(ingin: (teks: string) => boolean): readonly BarisTerbaca[];
  /** Whether something stands in a column (from 0) from worksheet row `nomor` on. */
  isKolomTerisi(kolom: number, nomor: number): boolean;
  /** What a cell of the row that is `ke`-th in the list holds: a text, or `null` for nothing; `undefined` of all other cells. */
  teks(ke: number, kolom: number): string | null | undefined;
  /** That cell. */
  sel(ke: number, kolom: number): SelTerbaca | undefined;
}

/** What a text lost on being read, because no workbook could hold it. */
export interface TeksDibersihkan {
  /** Characters that are marks (U+FFFD) now, as `U+0001`. */
  readonly dibuang: readonly string[];
  /** Its length in UTF-16 units where it is too long: a cell's text is then not taken at all, a name is cut. */
  readonly panjang?: number;
}

export interface SelDibersihkan extends TeksDibersihkan {
  /** Worksheet row, from 1. */
  readonly baris: number;
  /** Worksheet column, from 0. */
  readonly kolom: number;
}

/** What was cleaned of a sheet: its name, and its cells in the order in which they stand in the file. */
export interface DibersihkanTerbaca {
  readonly nama?: TeksDibersihkan;
  readonly sel: readonly SelDibersihkan[];
  /** How many more there are. */
  readonly selebihnya: number;
}

export interface BarisTerbaca {
  /** From 1. */
  readonly nomor: number;
  /** Made when it is asked for: who goes through it asks once. */
  readonly sel: readonly (SelTerbaca | undefined)[];
}

/** A cell's content: `sel[0]` is column A. Empty cells are `undefined`. */
export type SelTerbaca =
  /**
   * A number; `tanggal` where its number format shows a date: `nilai` is then a serial of the 1900 system, whatever the file's
   * own. `tampak` where the format shows something else than the number.
   */
  | {
      readonly jenis: 'angka';
      readonly nilai: number;
      readonly tanggal: boolean;
      readonly rumus: boolean;
      readonly tampak?: TampakAngka;
    }
  | { readonly jenis: 'teks'; readonly nilai: string; readonly rumus: boolean }
  | { readonly jenis: 'logika'; readonly nilai: boolean; readonly rumus: boolean }
  /** An Excel error such as `#DIV/0!`. */
  | { readonly jenis: 'galat'; readonly nilai: string; readonly rumus: boolean }
  /** A formula that was saved without its value. */
  | { readonly jenis: 'rumus-tanpa-nilai' }
  /** The file's own notation is wrong here (a number that is none, a shared string that does not exist). */
  | { readonly jenis: 'rusak'; readonly teks: string };

/** Why a file could not be read at all. */
export type KegagalanBerkas = { readonly berkas: string } & (
  | { readonly kode: 'empty' }
  | { readonly kode: 'encrypted' }
  /** `diminta` where something else than a workbook is read. */
  | { readonly kode: 'wrong-format'; readonly format: FormatBerkas; readonly diminta?: 'csv' }
  | { readonly kode: 'damaged'; readonly sebab: string }
  /** JSON that is torn, or that holds no list of rows. */
  | { readonly kode: 'json-not-table'; readonly sebab: 'rusak' | 'kosong' | 'bukan-tabel' | 'rencana' }
  | { readonly kode: 'too-large'; readonly batas: string }
  | { readonly kode: 'timed-out'; readonly detik: number }
  /** Its bytes cannot be had: open in a program that locks it, changed or moved since it was chosen, or a folder. */
  | { readonly kode: 'unreadable'; readonly sebab: string }
);

/** What the first bytes say a file is. */
export type FormatBerkas =
  | 'xlsx'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'docx'
  | 'numbers'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'rtf'
  | 'json'
  | 'csv'
  | 'zip'
  | 'arsip'
  | 'gambar'
  | 'lain';
