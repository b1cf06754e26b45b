import { serialDari, tanggalDariIso } from '../../../domain/umum/tanggal';

const ISO =
  /^\s*(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:[Zz]|[+-]\d{2}:\d{2})?\s*$/;
const FIRST_TRUE_SERIAL = 61; // before 1 March 1900 Excel counts a 29 February that never was
const DAY_IN_SECONDS = 86_400;
/** A serial holds parts of a second, but not all digits of one: what is next to nothing before midnight is that day. */
const LAST_SECOND = 86_399.999;

/** Serial of the 1900 system of a `t="d"` value: a date, a time, or both. The zone is not applied: a sheet has none. */
export function serialDariIso(teks: string): number | undefined {
  const parts = ISO.exec(teks.slice(0, 64));
  if (!parts) return undefined;
  const [, hari, jam, menit = '0', detik = '0'] = parts;
  if (hari === undefined && jam === undefined) return undefined;
  const seconds = Number(jam ?? 0) * 3600 + Number(menit) * 60 + Number(detik);
  if (Number(menit) > 59 || Number(detik.slice(0, 2)) > 59 || seconds > DAY_IN_SECONDS) return undefined;
  const time = (Number(jam ?? 0) < 24 ? Math.min(seconds, LAST_SECOND) : seconds) / DAY_IN_SECONDS;
  if (hari === undefined) return time;
  const tanggal = tanggalDariIso(hari);
  if (tanggal === undefined) return undefined;
  const serial = serialDari(tanggal);
  return (serial < FIRST_TRUE_SERIAL ? serial - 1 : serial) + time;
}
