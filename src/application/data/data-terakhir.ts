import type { BarisData } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { isMelapor, type StatusPengembalian } from '../../domain/pengembalian/status';
import { urutanPosisi } from '../../domain/perhitungan/posisi';

interface BarisStatus {
  readonly opd: string;
  readonly periode: string;
  readonly status: StatusPengembalian;
}

/**
 * Code of the last period of the year, up to `sampai`, for which a unit's return was taken (`urutanPosisi`); the register's
 * order never counts.
 */
export function periodeTerakhirMelapor(
  register: readonly BarisStatus[],
  opd: string,
  sampai: Periode,
): string | undefined {
  const urutan = urutanPosisi(sampai);
  let terakhir: { readonly kode: string; readonly urutan: number } | undefined;
  for (const baris of register) {
    if (baris.opd !== opd || !isMelapor(baris.status)) continue;
    const milik = urutan(baris.periode);
    if (milik !== undefined && milik > (terakhir?.urutan ?? -Infinity))
      terakhir = { kode: baris.periode, urutan: milik };
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
