import type { Tanggal } from '../umum/tanggal';

/** A code and name that a unit had: a line of the sheet Riwayat OPD. */
export interface KodeDahulu {
  readonly id: string;
  /** Row id of the unit on the sheet OPD; blank where a line that was typed leads to none. */
  readonly unit: string;
  readonly kode: string;
  /** The code that came after it, as the sheet says. */
  readonly menjadi?: string | null;
  /** `null` where only the code was another. */
  readonly nama: string | null;
  /**
   * The last day on which the unit was called so. `null` for a code that was a mistake or provisional: the one that came
   * after it holds from the beginning, and this one only leads to the unit.
   */
  readonly sampai: Tanggal | null;
  /** When it was recorded, ISO 8601; blank where a person typed it. */
  readonly dicatat: string;
}
