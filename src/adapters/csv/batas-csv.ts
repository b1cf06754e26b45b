import { LEBAR_TERBESAR } from '../../domain/impor/baris-kepala';
import { BATAS_TEKS_SEL } from '../../domain/umum/batas-teks';

/** How much of a text file is read at most. */
export interface BatasCsv {
  /** Bytes of the file. */
  readonly berkas: number;
  readonly baris: number;
  readonly kolom: number;
  /** Characters of one cell. */
  readonly sel: number;
}

export const batasCsvMasuk: BatasCsv = {
  berkas: 50 * 1024 * 1024,
  baris: 1_000_000,
  kolom: LEBAR_TERBESAR,
  sel: BATAS_TEKS_SEL,
};
