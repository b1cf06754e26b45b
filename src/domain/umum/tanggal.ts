import { Temporal } from 'temporal-polyfill';

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

export const isoDari = (tanggal: Tanggal): string => toPlain(tanggal).toString();

/** Year, month (1–12) and day of month. */
export function bagianTanggal(tanggal: Tanggal): { tahun: number; bulan: number; hari: number } {
  const plain = toPlain(tanggal);
  return { tahun: plain.year, bulan: plain.month, hari: plain.day };
}

/** 1 = Monday … 7 = Sunday. */
export const hariDalamPekan = (tanggal: Tanggal): number => ((((tanggal + 3) % 7) + 7) % 7) + 1;

/** A whole Excel serial number of the 1900 date system; a time of day is cut off. `undefined` outside 1 March 1900 – 9999. */
export function tanggalDariSerial(serial: number): Tanggal | undefined {
  const day = Math.floor(serial);
  return day >= FIRST_RELIABLE_SERIAL && day <= 2958465 ? ((day - SERIAL_OF_EPOCH) as Tanggal) : undefined;
}

export const serialDari = (tanggal: Tanggal): number => tanggal + SERIAL_OF_EPOCH;
