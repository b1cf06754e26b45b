import { Temporal } from 'temporal-polyfill';
import { pasti } from './pasti';

/**
 * A calendar date as whole days since 1970-01-01, without time or zone: what procurement documents mean by a date.
 * Numbers, so that columns of dates stay flat arrays; `Temporal.PlainDate` does the calendar.
 */
export type Tanggal = number & { readonly __merek: 'Tanggal' };

const epoch = Temporal.PlainDate.from('1970-01-01');
const SERIAL_OF_EPOCH = 25569; // Excel's serial number of 1970-01-01 in the 1900 date system
const FIRST_RELIABLE_SERIAL = 61; // before 1 March 1900 Excel counts a 29 February that never was

const toPlain = (tanggal: Tanggal): Temporal.PlainDate => epoch.add({ days: tanggal });
const fromPlain = (plain: Temporal.PlainDate): Tanggal => epoch.until(plain).days as Tanggal;

/** The date, or `undefined` where the calendar has no such day (30 February) or the year is not 1900–9999. */
export function tanggalDari(tahun: number, bulan: number, hari: number): Tanggal | undefined {
  if (![tahun, bulan, hari].every(Number.isInteger) || tahun < 1900 || tahun > 9999) return undefined;
  try {
    return fromPlain(
      Temporal.PlainDate.from({ year: tahun, month: bulan, day: hari }, { overflow: 'reject' }),
    );
  } catch {
    return undefined;
  }
}

/** A date that the calendar has: a clock gave it, or it is written in the program. */
export function tanggalPasti(tahun: number, bulan: number, hari: number): Tanggal {
  const tanggal = tanggalDari(tahun, bulan, hari);
  if (tanggal === undefined) throw new Error(`No such date: ${tahun}-${bulan}-${hari}`);
  return tanggal;
}

/** Reads `2026-03-31`, nothing else. */
export function tanggalDariIso(iso: string): Tanggal | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? tanggalDari(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** A date that the program itself names. */
export const tanggalTetap = (iso: string): Tanggal => pasti(tanggalDariIso(iso), `date ${iso}`);

export const isoDari = (tanggal: Tanggal): string => toPlain(tanggal).toString();

const DAYS_OF_400_YEARS = 146_097;
const DAYS_FROM_MARCH_0000 = 719_468; // from 1 March 0000 to 1970-01-01

/**
 * Year, month (1–12) and day of month, by arithmetic: formulas ask for it in every row. The year is taken to begin in March,
 * so that the leap day is its last.
 */
export function bagianTanggal(tanggal: Tanggal): { tahun: number; bulan: number; hari: number } {
  const sejak = tanggal + DAYS_FROM_MARCH_0000;
  const abad4 = Math.floor(sejak / DAYS_OF_400_YEARS);
  const hariKe = sejak - abad4 * DAYS_OF_400_YEARS;
  const kabisat = Math.floor(hariKe / 1460) - Math.floor(hariKe / 36_524) + Math.floor(hariKe / 146_096);
  const tahunKe = Math.floor((hariKe - kabisat) / 365);
  const sejakMaret = hariKe - (365 * tahunKe + Math.floor(tahunKe / 4) - Math.floor(tahunKe / 100));
  // Months from March have 31, 30, 31, 30, 31 days over and over: 153 days in five.
  const bulanKe = Math.floor((5 * sejakMaret + 2) / 153);
  const bulan = bulanKe < 10 ? bulanKe + 3 : bulanKe - 9;
  return {
    tahun: 400 * abad4 + tahunKe + Number(bulan <= 2),
    bulan,
    hari: sejakMaret - Math.floor((153 * bulanKe + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday. */
export const hariDalamPekan = (tanggal: Tanggal): number => ((((tanggal + 3) % 7) + 7) % 7) + 1;

/** A whole Excel serial number of the 1900 date system; a time of day is cut off. `undefined` outside 1 March 1900 – 9999. */
export function tanggalDariSerial(serial: number): Tanggal | undefined {
  const day = Math.floor(serial);
  return day >= FIRST_RELIABLE_SERIAL && day <= 2958465 ? ((day - SERIAL_OF_EPOCH) as Tanggal) : undefined;
}

export const serialDari = (tanggal: Tanggal): number => tanggal + SERIAL_OF_EPOCH;
