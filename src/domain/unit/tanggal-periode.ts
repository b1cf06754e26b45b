import { akhirPeriode, type Periode } from '../kalender/periode';
import type { Tanggal } from '../umum/tanggal';

/** The day that says what holds in a period: its last, or its data date where that is earlier. */
export function tanggalPeriode(periode: Periode, tanggalData?: Tanggal): Tanggal {
  const akhir = akhirPeriode(periode);
  return tanggalData !== undefined && tanggalData < akhir ? tanggalData : akhir;
}
