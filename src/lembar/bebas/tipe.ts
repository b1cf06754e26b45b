import type { BaganLembar } from '../bagan/tipe';
import type { KolomSpec, Sel, Visibilitas } from '../tipe';
import type { ValidasiKolom } from '../validasi';
import type { NamaGaya } from './gaya';

/**
 * A sheet that is no table: contents, dashboard, first page of a template, a list of corrections, a report. It is made and
 * made again as a whole; nothing of it is ever read back but for its declared input cells. Addresses are those of the sheet
 * (A1); row 1 is not to be used: it is hidden and tells whose sheet this is.
 */
export interface LembarBebas {
  /** Stable id: lower case letters, digits and hyphens. The sheet is found by it, whatever it is called now. */
  readonly id: string;
  /** Name of the tab when it is first made; afterwards the user's name stays, and so do place and visibility. */
  readonly nama: string;
  readonly visibilitas: Visibilitas;
  /** Locked cells are protected (without a password: guidance, not security). */
  readonly dilindungi: boolean;
  readonly tempat: 'awal' | 'akhir';
  /** Widths in characters, by column letters. */
  readonly lebar: Readonly<Record<string, number>>;
  /** Heights in points, by row; other rows are as high as one line. */
  readonly tinggi?: Readonly<Record<number, number>>;
  readonly sel: readonly SelBebas[];
  /** Merged areas, each with its cell at the upper left. */
  readonly gabungan?: readonly string[];
  readonly masukan?: readonly MasukanBebas[];
  /** What may be typed into cells that are not declared input. */
  readonly aturan?: readonly (ValidasiKolom & { readonly area: string })[];
  readonly pewarnaan?: readonly Pewarnaan[];
  /** Rows up to this one stay in sight. */
  readonly bekukan?: number;
  readonly cetak?: CetakBebas;
  /** In the order in which they are read. */
  readonly bagan?: readonly BaganLembar[];
}

export interface SelBebas {
  readonly alamat: string;
  readonly isi: IsiBebas;
  readonly gaya?: NamaGaya;
  /** Number format, by the same types as columns of tables. */
  readonly format?: FormatBebas;
  readonly tautan?: Tautan;
}

export type FormatBebas = Pick<KolomSpec, 'tipe' | 'bulat' | 'besaran'>;

/** A value (dates as serial numbers), or a live formula. A text is a text, whatever it begins with. */
export type IsiBebas = string | number | boolean | null | RumusHidup;

/**
 * A live formula: English, A1 notation, without `=`. `{kolom:target.nilai}` stands for the data cells of a column of one of
 * our tables, by ids: tables, sheets and headers have the names that people gave them. `nilai` is what is shown where
 * nothing calculates. A formula's result is never read back, and never the source of a figure.
 */
export interface RumusHidup {
  readonly rumus: string;
  readonly nilai: Exclude<Sel, null>;
}

export const isRumusHidup = (isi: Sel | RumusHidup): isi is RumusHidup =>
  typeof isi === 'object' && isi !== null && 'rumus' in isi;

/**
 * Where a click leads: a sheet of this workbook, by the id of its table or of the free sheet, a sheet that is none of ours
 * by its name, or an address outside.
 */
export type Tautan =
  | { readonly tabel: string; readonly sel?: string }
  | { readonly bebas: string; readonly sel?: string }
  | { readonly lembar: string; readonly sel?: string }
  /** `https:` or `mailto:`. */
  | { readonly luar: string };

/** An input cell: unlocked, its value stays when the sheet is made again, and is read through the port. */
export interface MasukanBebas {
  /** As the id of a sheet; unique on it. */
  readonly id: string;
  readonly alamat: string;
  readonly tipe: Pick<KolomSpec, 'tipe' | 'bulat' | 'besaran' | 'bolehTb' | 'pilihan'>;
  /** What the cell holds when it is first made. */
  readonly awal?: Sel;
}

/** Cells of an area get the look of `gaya` while the condition holds for them. */
export interface Pewarnaan {
  readonly area: string;
  readonly bila:
    | { readonly jenis: 'teks'; readonly sama: string }
    | { readonly jenis: 'kurang-dari' | 'lebih-dari'; readonly batas: number };
  readonly gaya: 'baik' | 'perhatian' | 'buruk';
}

/** A4, one page wide. */
export interface CetakBebas {
  readonly arah: 'tegak' | 'mendatar';
  /** Rows that begin a page. */
  readonly halaman?: readonly number[];
  /** Area to print; all where absent. */
  readonly area?: string;
  /** First and last row that every page repeats. */
  readonly ulangi?: readonly [number, number];
}
