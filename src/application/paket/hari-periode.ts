import { akhirPeriode, type Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';

/** The day that a period's packages are those of: its last, or its data date where that is earlier. */
export function hariPeriode(periode: Periode, tanggalData?: Tanggal): Tanggal {
  const akhir = akhirPeriode(periode);
  return tanggalData !== undefined && tanggalData < akhir ? tanggalData : akhir;
}
