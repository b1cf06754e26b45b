import type { BarisData } from '../../domain/data/baris-data';
import { akhirPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { isMelapor, type StatusPengembalian } from '../../domain/pengembalian/status';

interface BarisStatus {
  readonly opd: string;
  readonly periode: string;
  readonly status: StatusPengembalian;
}

/** Code of the last period of the year, up to `sampai`, for which a unit's return was taken. */
export function periodeTerakhirMelapor(
  register: readonly BarisStatus[],
  opd: string,
  sampai: Periode,
): string | undefined {
  const batas = akhirPeriode(sampai);
  let terakhir: { readonly kode: string; readonly akhir: number } | undefined;
  for (const baris of register) {
    if (baris.opd !== opd || !isMelapor(baris.status)) continue;
    const periode = periodeDari(baris.periode);
    if (periode?.tahun !== sampai.tahun) continue;
    const akhir = akhirPeriode(periode);
    if (akhir <= batas && (terakhir === undefined || akhir > terakhir.akhir))
      terakhir = { kode: periode.kode, akhir };
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
