import type { UnitBelumMelapor } from '../../application/kompilasi/belum-melapor';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanTanggal, type TanggalSajian } from '../dasar';

/** A unit whose data are not there, as it is told. */
export interface UnitBelumMelaporSajian {
  readonly kode: string;
  readonly nama: string;
  readonly status: string;
  readonly tenggat: TanggalSajian | null;
}

export const sajikanUnitBelumMelapor = (
  { kode, nama, status, tenggat }: UnitBelumMelapor,
  bahasa: Bahasa,
): UnitBelumMelaporSajian => ({
  kode,
  nama,
  status: bahasa.teks.sajian.pengembalian.status[status],
  tenggat: tenggat === null ? null : sajikanTanggal(tenggat, bahasa),
});
