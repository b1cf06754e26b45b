/** What is left of the limits of a file; sheets draw on it one after the other. */
export interface SisaBatas {
  /** Cells, empty ones too. */
  sel: number;
  /**
   * Places up to the last cell of each row, so that a few cells far to the right cannot fill the memory; and rows of merged
   * ranges, so that nobody has to go through the same row without end.
   */
  petak: number;
  /** Merged ranges. */
  gabungan: number;
  /** Texts, each counted once. */
  teks: number;
}
