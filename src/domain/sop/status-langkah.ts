import type { Tanggal } from '../umum/tanggal';
import type { StatusLangkah } from './tipe';

/** How far a step is; dates that are not known yet are absent. */
export interface KeadaanLangkah {
  readonly mulai?: Tanggal | undefined;
  readonly selesai?: Tanggal | undefined;
  readonly tenggat?: Tanggal | undefined;
  readonly adaPenyimpangan: boolean;
}

/**
 * The word for a step as of a date. A deviation outweighs everything, because the SOP wants it accounted for even when the
 * step is done; a step done late is done, its lateness is a deviation of kind `waktu`. The due date itself is in time.
 */
export function statusLangkah(
  { mulai, selesai, tenggat, adaPenyimpangan }: KeadaanLangkah,
  perTanggal: Tanggal,
): StatusLangkah {
  if (adaPenyimpangan) return 'ada-penyimpangan';
  if (selesai !== undefined && selesai <= perTanggal) return 'selesai';
  if (tenggat !== undefined && tenggat < perTanggal) return 'terlambat';
  return mulai !== undefined && mulai <= perTanggal ? 'sedang-berjalan' : 'belum-dimulai';
}
