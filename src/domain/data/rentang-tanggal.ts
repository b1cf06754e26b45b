import { tanggalPasti, tanggalTetap, type Tanggal } from '../umum/tanggal';

/** Days that a date of a plan's data can be; both ends count. */
export interface RentangTanggal {
  readonly awal: Tanggal;
  readonly akhir: Tanggal;
}

/** Longer than any multi-year contract, shorter than a slip of the finger (2206 for 2026, 1900, 9999). */
const TAHUN_SEKITAR = 15;

/** The days around a year of a plan. */
export const rentangTanggalWajar = (tahun: number): RentangTanggal => ({
  awal: tanggalPasti(Math.max(1900, tahun - TAHUN_SEKITAR), 1, 1),
  akhir: tanggalPasti(Math.min(9999, tahun + TAHUN_SEKITAR), 12, 31),
});

/** Days that a cell of our own sheets can mean, whatever the plan's year; 1900, 2206 and 9999 are nobody's. */
const rentangLembar: RentangTanggal = { awal: tanggalTetap('1990-01-01'), akhir: tanggalTetap('2099-12-31') };

/** Whether a day can be meant on a sheet of ours, or in a plan document. */
export const isTanggalWajar = (tanggal: Tanggal): boolean =>
  tanggal >= rentangLembar.awal && tanggal <= rentangLembar.akhir;
