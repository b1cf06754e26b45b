import type { UnitTerkirim } from '../../application/distribusi/pratinjau';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanStatusPengembalian, type StatusPengembalianSajian } from '../kompilasi/status-pengembalian';

/** A unit for which a template was made. */
export interface UnitTerkirimSajian {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusPengembalianSajian;
  /** `kiriman ke-2 · dibuat 31 Maret 2026 pukul 09.05 · paling lambat 8 April 2026` */
  readonly keterangan: string;
}

export function sajikanUnitTerkirim(
  { kode, nama, serial, status, dikirim, tenggat }: UnitTerkirim,
  bahasa: Bahasa,
): UnitTerkirimSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.distribusi;
  return {
    kode,
    nama,
    status: sajikanStatusPengembalian(status, bahasa),
    keterangan: [
      kata.kiriman(serial),
      dikirim === null ? null : kata.dibuat(tulis.waktu(dikirim)),
      tenggat === null ? null : kata.palingLambat(tulis.tanggal(tenggat)),
    ]
      .filter((satu) => satu !== null)
      .join(' · '),
  };
}
