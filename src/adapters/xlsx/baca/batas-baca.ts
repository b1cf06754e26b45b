import { batasPaketMasuk, type BatasPaket } from '../batas';

/** How much of a workbook is read at most. */
export interface BatasBaca extends BatasPaket {
  /** The shared strings part, inflated, in bytes. */
  readonly teksBersama: number;
  /** Cells of all sheets together, empty ones with a style counted too. */
  readonly sel: number;
  readonly lembar: number;
}

/** For returned files (docs/batas.md#limits-that-held). */
export const batasBacaMasuk: BatasBaca = {
  ...batasPaketMasuk,
  teksBersama: 16 * 1024 * 1024,
  sel: 5_000_000,
  lembar: 500,
};
