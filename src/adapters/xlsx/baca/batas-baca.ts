import { batasPaketMasuk, batasPaketRuangKerja, type BatasPaket } from '../batas';

/** How much of a workbook is read at most. */
export interface BatasBaca extends BatasPaket {
  /** The shared strings part, inflated, in bytes. */
  readonly teksBersama: number;
  /** Cells of all sheets together, empty ones with a style counted too. */
  readonly sel: number;
  readonly lembar: number;
  /** Merged ranges of all sheets together. */
  readonly gabungan: number;
  /** Texts of all sheets together, each counted once as far as it is found again. */
  readonly teks: number;
  /** Whether texts of a column in which nearly all are new are looked for only now and then. */
  readonly teksBolehGanda: boolean;
}

const MB = 1024 * 1024;

/** For returned files and exports (docs/batas.md#limits-that-held): as many cells as 100,000 rows of 25 columns have. */
export const batasBacaMasuk: BatasBaca = {
  ...batasPaketMasuk,
  teksBersama: 16 * MB,
  sel: 2_500_000,
  lembar: 500,
  gabungan: 100_000,
  teks: 1_000_000,
  teksBolehGanda: false,
};

/**
 * For the workspace itself: 300,000 compiled rows of 30 columns are 9 million cells, and Excel, when it saves them, puts their
 * texts among the shared strings. So many cells that what the program writes meets the limit of bytes first: its cells take
 * more than 25 bytes each, blank ones counted. Who writes need not count them then (`periksaUkuran`).
 */
export const batasRuangKerja: BatasBaca = {
  ...batasPaketRuangKerja,
  teksBersama: 128 * MB,
  sel: 40_000_000,
  lembar: 500,
  gabungan: 100_000,
  teks: 16_000_000,
  teksBolehGanda: true,
};
