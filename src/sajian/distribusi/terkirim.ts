import type { UnitTerkirim } from '../../application/distribusi/pratinjau';
import type { StatusPengembalian } from '../../domain/pengembalian/status';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanStatusPengembalian, type StatusPengembalianSajian } from '../kompilasi/status-pengembalian';

/** A template that waits at the unit, or here: which of the two a person says. */
const sajikanStatusKirim = (
  status: StatusPengembalian,
  tanggalKirim: Tanggal | null,
  bahasa: Bahasa,
): StatusPengembalianSajian =>
  status === 'terkirim' && tanggalKirim !== null
    ? { kode: status, teks: bahasa.teks.sajian.distribusi.sudahDikirim }
    : sajikanStatusPengembalian(status, bahasa);

/** A unit for which a template was made. */
export interface UnitTerkirimSajian {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusPengembalianSajian;
  /** A person said that it was sent. */
  readonly dikirim: boolean;
  /** `kiriman ke-2 · dibuat 31 Maret 2026 pukul 09.05 · paling lambat 8 April 2026` */
  readonly keterangan: string;
}

export function sajikanUnitTerkirim(
  { kode, nama, serial, status, dikirim, tenggat, tanggalKirim }: UnitTerkirim,
  bahasa: Bahasa,
): UnitTerkirimSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.distribusi;
  return {
    kode,
    nama,
    status: sajikanStatusKirim(status, tanggalKirim, bahasa),
    dikirim: tanggalKirim !== null,
    keterangan: [
      kata.kiriman(serial),
      dikirim === null ? null : kata.dibuat(tulis.waktu(dikirim)),
      tanggalKirim === null ? null : kata.dikirim(tulis.tanggal(tanggalKirim)),
      tenggat === null ? null : kata.palingLambat(tulis.tanggal(tenggat)),
    ]
      .filter((satu) => satu !== null)
      .join(' · '),
  };
}
