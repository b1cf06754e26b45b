import type { TingkatData } from '../variabel/tipe';
import type { IsianBaris } from './isian-baris';
import type { UbahanBaris } from './ubahan-baris';

/** A row as the team imported it: what a template is prefilled from (SOP steps 2 and 10). */
export interface BarisInduk {
  /** Minted once, kept over imports and periods. */
  readonly id: string;
  readonly tingkat: TingkatData;
  readonly opd: string;
  /** RUP codes; a transaction can serve several packages. */
  readonly kodeRup: readonly string[];
  readonly kodePaket: string | null;
  readonly nama: string | null;
  /** Codes of strategic areas (step 11); of packages only. */
  readonly area: readonly string[];
  readonly isian: IsianBaris;
}

/** A row of one period as a unit returned it, with the place it came from. */
export interface BarisData {
  /** The row id it has in every period. */
  readonly id: string;
  readonly tingkat: TingkatData;
  readonly periode: string;
  readonly opd: string;
  /** The code under which it was returned, where `opd` is the one that its unit, or the successor, has at another time. */
  readonly opdAsal?: string;
  readonly kodeRup: readonly string[];
  readonly isian: IsianBaris;
  readonly asal: AsalBaris;
  /** Absent where the row is as the unit returned it. */
  readonly ubahan?: UbahanBaris;
}

/** A row that a unit returned and that somebody deleted from its data sheet, under the code that its unit has now. */
export type BarisDihapus = Pick<BarisData, 'id' | 'tingkat' | 'periode' | 'opd' | 'kodeRup'>;

export interface AsalBaris {
  readonly berkas: string;
  readonly lembar: string;
  /** Worksheet row. */
  readonly baris: number;
}
