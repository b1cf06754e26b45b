import { angkaDi } from '../../../umum/larik';

/**
 * A loop over rows of two columns: `awal + baris[dari]` to `awal + baris[sampai - 1]`, or without `baris` each from
 * `awal + dari` to `awal + sampai - 1`. It adds what one part has of them at `pada` of `kantong`, and sets the status of those
 * that are not counted; that of the others is set before.
 */
export type Inti = (
  a: Float64Array,
  b: Float64Array,
  baris: Uint16Array | undefined,
  dari: number,
  sampai: number,
  awal: number,
  /** What makes a formula of the shape: bounds and factors, in the order in which the loop reads them. */
  tetapan: Float64Array,
  status: Uint8Array,
  kantong: Float64Array,
  pada: number,
) => void;

/** Where in a part's stretch of `kantong` stands what was gathered of it. */
export const letak = {
  /** Two sums, each with what its additions lost. */
  jumlah1: 0,
  sisa1: 1,
  jumlah2: 2,
  sisa2: 3,
  /** Rows left out or out of scope; of those, out of scope. */
  keluar: 4,
  luar: 5,
  /** Rows counted that do not meet the first sum's condition. */
  takMemenuhi: 6,
} as const;

export const LEBAR_KANTONG = 7;

/** Adds rows that a loop left out, those of them that are out of scope, and those that do not meet a condition. */
export function tambahTakDihitung(
  kantong: Float64Array,
  pada: number,
  keluar: number,
  luar: number,
  takMemenuhi: number,
): void {
  kantong[pada + letak.keluar] = angkaDi(kantong, pada + letak.keluar) + keluar;
  kantong[pada + letak.luar] = angkaDi(kantong, pada + letak.luar) + luar;
  kantong[pada + letak.takMemenuhi] = angkaDi(kantong, pada + letak.takMemenuhi) + takMemenuhi;
}
