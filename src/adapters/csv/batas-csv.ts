import { LEBAR_TERBESAR } from '../../domain/impor/baris-kepala';
import { BATAS_TEKS_SEL } from '../../domain/umum/batas-teks';

/** How much of a text file is read at most. */
export interface BatasCsv {
  /** Bytes of the file. */
  readonly berkas: number;
  /** Rows: the largest agencies have some 60,000 transactions a year. */
  readonly baris: number;
  readonly kolom: number;
  /** Cells, counted by what separates them: of 75,000 rows with 40 columns there are three million. */
  readonly nilai: number;
  /** Characters of one cell. */
  readonly sel: number;
  /** Characters between two line ends, many times the longest row there is. What is longer is no table. */
  readonly sebaris: number;
}

export const batasCsvMasuk: BatasCsv = {
  berkas: 50 * 1024 * 1024,
  baris: 75_000,
  kolom: LEBAR_TERBESAR,
  nilai: 4_000_000,
  sel: BATAS_TEKS_SEL,
  sebaris: 1024 * 1024,
};

/** How much of a JSON document of rows is read at most. Unlike lines of a CSV, all of it stands in memory at once. */
export const batasJsonMasuk = {
  /** Bytes of the file. */
  berkas: 25 * 1024 * 1024,
  /** Values, counted by what separates them: of 60,000 rows with 25 fields there are 1.5 million. */
  nilai: 2_000_000,
  /** Brackets in each other: rows are looked for in the first few. */
  dalam: 50,
} as const;
