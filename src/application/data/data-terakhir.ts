import type { BarisData } from '../../domain/data/baris-data';
import { akhirPeriode, periodeDari, urutPeriode, type Periode } from '../../domain/kalender/periode';
import { isMelapor, type StatusPengembalian } from '../../domain/pengembalian/status';

interface BarisStatus {
  readonly opd: string;
  readonly periode: string;
  readonly status: StatusPengembalian;
}

/**
 * Code of the last period of the year, up to `sampai`, for which a unit's return was taken. Of periods that end on the
 * same day (a month and its quarter) `sampai` itself counts, otherwise the longest; the register's order never does.
 */
export function periodeTerakhirMelapor(
  register: readonly BarisStatus[],
  opd: string,
  sampai: Periode,
): string | undefined {
  const batas = akhirPeriode(sampai);
  let terakhir: Periode | undefined;
  for (const baris of register) {
    if (baris.opd !== opd || !isMelapor(baris.status)) continue;
    const periode = periodeDari(baris.periode);
    if (periode?.tahun !== sampai.tahun || akhirPeriode(periode) > batas) continue;
    if (periode.kode === sampai.kode) return periode.kode;
    if (terakhir === undefined || urutPeriode(periode, terakhir) > 0) terakhir = periode;
  }
  return terakhir?.kode;
}

/** A unit's rows of that period: each row in one position, never those of two periods together. */
export function dataTerakhirUnit(
  data: readonly BarisData[],
  register: readonly BarisStatus[],
  opd: string,
  sampai: Periode,
): readonly BarisData[] {
  const kode = periodeTerakhirMelapor(register, opd, sampai);
  return kode === undefined ? [] : data.filter((baris) => baris.opd === opd && baris.periode === kode);
}
