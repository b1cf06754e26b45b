/** How cells of a workbook of formulas look. */
export type GayaRumus =
  | 'biasa'
  | 'judul'
  | 'petunjuk'
  | 'kepala'
  | 'teks'
  | 'angka'
  | 'tanggal'
  /** 1, 0, or 0.5 shown as a question mark. */
  | 'syarat'
  | 'besar';

/** A formula: English, A1 notation, without `=`. It has no stored value: whoever opens the file calculates. */
export type RumusBuku =
  | { readonly rumus: string }
  /** Entered as an array formula. */
  | { readonly larik: string }
  /** The first cell of an area of one formula, whose relative references move with the cell; the others follow it. */
  | { readonly bersama: number; readonly rumus: string; readonly area: string }
  | { readonly ikut: number };

/** A value (dates as serial numbers) or a formula. A text is a text, whatever it begins with. */
export type IsiSelRumus = string | number | null | RumusBuku;

/** A cell, in the look of its column unless told otherwise. */
export type SelRumus = IsiSelRumus | { readonly isi: IsiSelRumus; readonly gaya: GayaRumus };

export interface LembarRumus {
  readonly nama: string;
  /** From column A; later columns are as wide as usual. */
  readonly kolom: readonly { readonly lebar: number; readonly gaya: GayaRumus }[];
  /** Rows and columns that stay in sight. */
  readonly beku?: { readonly baris: number; readonly kolom: number };
  /** Area with filter buttons, its header first. */
  readonly saring?: string;
  /** Cells of an area stand out where they are that text. */
  readonly sorot?: readonly {
    readonly area: string;
    readonly teks: string;
    readonly warna: 'baik' | 'buruk';
  }[];
  /** From row 1, each made as it is written. */
  readonly baris: () => Iterable<readonly SelRumus[]>;
}

/** Makes the bytes of a new workbook of values and formulas, row by row; the same input gives the same bytes. */
export type PenulisBukuRumus = (lembar: readonly LembarRumus[]) => Promise<Uint8Array>;
