/** One variable over all rows, flat. */
export interface Kolom {
  /** Number, date, 1/0 of yes/no, or code of a text; NaN where not present. */
  readonly nilai: Float64Array;
  /** `kodeKeadaan` per row: why a value is not present. */
  readonly keadaan: Uint8Array;
  /** Somewhere in it a value does not apply by the state of the row. */
  readonly adaTidakBerlaku?: boolean;
}
