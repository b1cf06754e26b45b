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
