import type { Isian } from '../umum/isian';
import type { CatatanKetikan } from './catatan';

/** A number cell that its format shows as a date: a serial of the 1900 system. */
interface SerialTanggal {
  readonly serial: number;
}

/** What a cell held: text (all that CSV knows), or what the spreadsheet program made of the typing. */
export type Ketikan = string | number | boolean | null | undefined | SerialTanggal;

/** A value as read, and what has to be said about it. `tidak-sah` always comes with a finding of level `galat`. */
export interface HasilBaca<T> {
  readonly isian: Isian<T>;
  readonly catatan: readonly CatatanKetikan[];
}

export interface OpsiKetikan {
  /** `TB` (tidak berlaku) may stand here. Default: no. */
  readonly bolehTb?: boolean;
  /** A lone dash means "no data". Default: yes; otherwise it is a finding. */
  readonly stripKosong?: boolean;
}
