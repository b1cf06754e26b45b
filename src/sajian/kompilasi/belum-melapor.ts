import type { UnitBelumMelapor } from '../../application/kompilasi/belum-melapor';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanStatusPengembalian, type StatusPengembalianSajian } from './status-pengembalian';

/** A unit whose data are not there. */
export interface UnitBelumMelaporSajian {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusPengembalianSajian;
  /** `paling lambat 7 April 2026`; `null` where nothing was sent. */
  readonly tenggat: string | null;
}

/** The units whose data are not there. */
export interface BelumMelaporSajian {
  /** `Belum melapor (2)`, or that every unit has reported. */
  readonly judul: string;
  readonly unit: readonly UnitBelumMelaporSajian[];
}

export function sajikanBelumMelapor(unit: readonly UnitBelumMelapor[], bahasa: Bahasa): BelumMelaporSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.pengembalian;
  return {
    judul: unit.length === 0 ? kata.semuaMelapor : kata.belumMelapor(tulis.angka(unit.length)),
    unit: unit.map(({ kode, nama, status, tenggat }) => ({
      kode,
      nama,
      status: sajikanStatusPengembalian(status, bahasa),
      tenggat: tenggat === null ? null : kata.tenggat(tulis.tanggal(tenggat)),
    })),
  };
}
