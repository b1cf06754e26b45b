import { bagianTanggal, type Tanggal } from '../umum/tanggal';
import { namaBulan } from './nama-bulan';
import { unsurKe } from '../umum/pasti';

/** As an Indonesian office writes a date on a sheet: `31 Januari 2026`. */
export function tulisTanggal(tanggal: Tanggal): string {
  const { tahun, bulan, hari } = bagianTanggal(tanggal);
  return `${hari} ${unsurKe(namaBulan, bulan - 1)} ${tahun}`;
}
