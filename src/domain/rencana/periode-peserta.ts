import { akhirPeriode, daftarPeriode, periodePada, type Periode } from '../kalender/periode';
import type { Frekuensi } from './atribut-indikator';

/**
 * The own period with which an indicator takes part in a reporting period, or `undefined` where it does not: the period
 * of its frequency that ends on the same day. A yearly indicator takes part in `2026-TW4` with `2026`, a monthly one in
 * `2026-TW1` with `2026-B03`.
 */
export function periodePeserta(frekuensi: Frekuensi, pelaporan: Periode): Periode | undefined {
  const akhir = akhirPeriode(pelaporan);
  const calon = periodePada(frekuensi, akhir);
  return akhirPeriode(calon) === akhir ? calon : undefined;
}

/** The period codes for which an indicator needs a target: those of its frequency, and the year. */
export function periodeBertarget(frekuensi: Frekuensi, tahun: number): readonly string[] {
  const setahun = daftarPeriode('tahunan', tahun);
  const daftar = frekuensi === 'tahunan' ? setahun : [...daftarPeriode(frekuensi, tahun), ...setahun];
  return daftar.map(({ kode }) => kode);
}

/** The halves that an indicator of finer frequency may have targets for beside those that it needs. */
export const semesterBertarget = (frekuensi: Frekuensi, tahun: number): readonly string[] =>
  frekuensi === 'bulanan' || frekuensi === 'triwulan'
    ? daftarPeriode('semester', tahun).map(({ kode }) => kode)
    : [];
