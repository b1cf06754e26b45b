import type { Ketikan } from '../ketikan/tipe';
import type { CatatanImpor } from './catatan';

/** A cell of an imported table: text where the file is text, what the spreadsheet made of it where it is a workbook. */
export type SelTabel = NonNullable<Ketikan>;

export interface BarisTeks {
  /** Physical line of the file, or worksheet row, where the row begins; from 1. */
  readonly nomor: number;
  /** In the order of `kepala`, exactly as many. */
  readonly sel: readonly SelTabel[];
  /** The row's structure is wrong, so its cells may stand under the wrong headers; a finding says why. */
  readonly cacat?: true;
}

/** A table with a header, before anybody knows what it means. CSV gives it, a worksheet of the same layout can. */
export interface TabelTeks {
  readonly kepala: readonly string[];
  readonly barisKepala: number;
  readonly baris: readonly BarisTeks[];
  /** Only of a text file. */
  readonly pemisah?: string;
  readonly enkode?: EnkodeTeks;
  readonly catatan: readonly CatatanImpor[];
}

export type EnkodeTeks = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
