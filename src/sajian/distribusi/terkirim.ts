import type { UnitTerkirim } from '../../application/distribusi/pratinjau';
import type { StatusPengembalian } from '../../domain/pengembalian/status';
import type { Bahasa } from '../../teks/bahasa';

/** A unit for which a template was made. */
export interface UnitTerkirimSajian {
  readonly kode: string;
  readonly nama: string;
  /** Where its return stands: the code that a surface colours it by, and the words. */
  readonly status: { readonly kode: StatusPengembalian; readonly teks: string };
  /** `kiriman ke-2 · dibuat 31 Maret 2026 pukul 09.05 · paling lambat 8 April 2026` */
  readonly keterangan: string;
}

export function sajikanUnitTerkirim(
  { kode, nama, serial, status, dikirim, tenggat }: UnitTerkirim,
  { tulis, teks }: Bahasa,
): UnitTerkirimSajian {
  const kata = teks.sajian.distribusi;
  return {
    kode,
    nama,
    status: { kode: status, teks: teks.sajian.pengembalian.status[status] },
    keterangan: [
      kata.kiriman(serial),
      dikirim === null ? null : kata.dibuat(tulis.waktu(dikirim)),
      tenggat === null ? null : kata.palingLambat(tulis.tanggal(tenggat)),
    ]
      .filter((satu) => satu !== null)
      .join(' · '),
  };
}
