import type { Periode } from '../../domain/kalender/periode';
import { isMelapor, type StatusPengembalian } from '../../domain/pengembalian/status';
import type { Tanggal } from '../../domain/umum/tanggal';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** A unit whose data of a period are not there. */
export interface UnitBelumMelapor {
  readonly kode: string;
  readonly nama: string;
  /** What the register says: not sent, sent, sent back. */
  readonly status: StatusPengembalian;
  /** The last day for its return; `null` where nothing was sent. */
  readonly tenggat: Tanggal | null;
}

/** Who has not reported for a period, of the units that exist in it; in the order of the sheet OPD. */
export function unitBelumMelapor(
  ruang: Pick<DataRuangKerja, 'unit' | 'register' | 'tanggalData'>,
  periode: Periode,
): readonly UnitBelumMelapor[] {
  const baris = new Map(ruang.register.filter((r) => r.periode === periode.kode).map((r) => [r.opd, r]));
  return unitPadaPeriode(ruang, periode).flatMap(({ kode, nama }): UnitBelumMelapor[] => {
    const satu = baris.get(kode);
    const status = satu?.status ?? 'belum-dikirim';
    return isMelapor(status) ? [] : [{ kode, nama, status, tenggat: satu?.tenggat ?? null }];
  });
}
