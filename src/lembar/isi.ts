import type { Sel } from './tipe';

/** A table as it stands in the workbook now. */
export interface IsiTabel {
  readonly tabelId: string;
  /** Current name of its sheet, for messages. */
  readonly lembar: string;
  /** Column ids present, `_id` among them, in sheet order; foreign columns (without id) are not listed. */
  readonly kolom: readonly KolomTerbaca[];
  /** One entry a row that is not wholly empty: `sel[i]` belongs to `kolom[i]`. */
  readonly baris: readonly BarisTerbaca[];
  /** Cells of these columns whose texts were cleaned when they were read; absent where none was. */
  readonly dibersihkan?: {
    readonly sel: readonly SelTabelDibersihkan[];
    /** How many more there are on the sheet. */
    readonly selebihnya: number;
  };
}

/** A text that no workbook could hold, as it is told at its cell. */
export interface SelTabelDibersihkan {
  /** Place in `kolom`. */
  readonly kolom: number;
  /** Worksheet row, from 1. */
  readonly nomor: number;
  /** Characters that are marks (U+FFFD) now, as `U+0001`. */
  readonly dibuang: readonly string[];
  /** Its length, where it is longer than a cell holds and was not taken at all. */
  readonly panjang?: number;
}

export interface KolomTerbaca {
  readonly id: string;
  /** Column letters, e.g. `C`. */
  readonly huruf: string;
  /** Header text as it stands. */
  readonly label: string;
}

export interface BarisTerbaca {
  /** Worksheet row, from 1. */
  readonly nomor: number;
  readonly sel: readonly Sel[];
}
