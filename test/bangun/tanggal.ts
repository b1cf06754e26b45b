import { tanggalDariIso, type Tanggal } from '../../src/domain/umum/tanggal';

/** A date that must exist: `tgl('2026-03-31')`. */
export function tgl(iso: string): Tanggal {
  const tanggal = tanggalDariIso(iso);
  if (tanggal === undefined) throw new Error(`bukan tanggal: ${iso}`);
  return tanggal;
}
