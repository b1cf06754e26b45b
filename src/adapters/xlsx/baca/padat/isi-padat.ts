/** The cells of a sheet in flat arrays. */
export interface IsiPadat {
  /** Number of each row that holds something, ascending. */
  readonly nomor: Int32Array<ArrayBuffer>;
  /** Place of the first cell of each row in the two below. */
  readonly mulai: Int32Array<ArrayBuffer>;
  /** Number of cells of each row, the last of which holds something. */
  readonly panjang: Int32Array<ArrayBuffer>;
  /** What each cell is (`kode-sel.ts`). */
  readonly kode: Uint8Array<ArrayBuffer>;
  /** Number, logical (0, 1) or place among the texts of each cell. */
  readonly nilai: Float64Array<ArrayBuffer>;
}
