import type { Ketepatan, StatusPengembalian } from '../../domain/pengembalian/status';
import type { Bahasa } from '../../teks/bahasa';

/** Where a return stands. */
export interface StatusPengembalianSajian {
  readonly kode: StatusPengembalian;
  readonly teks: string;
}

/** Whether it came in time. */
export interface KetepatanSajian {
  readonly kode: Ketepatan;
  readonly teks: string;
}

export const sajikanStatusPengembalian = (
  kode: StatusPengembalian,
  { teks: { sajian } }: Bahasa,
): StatusPengembalianSajian => ({ kode, teks: sajian.pengembalian.status[kode] });

export const sajikanKetepatan = (
  kode: Ketepatan | null,
  { teks: { sajian } }: Bahasa,
): KetepatanSajian | null => (kode === null ? null : { kode, teks: sajian.pengembalian.ketepatan[kode] });
