import type { PenyimpanganLangkah } from '../../application/alur/tipe';
import type { HitunganHari } from '../../domain/sop/jadwal';
import type { Bahasa } from '../../teks/bahasa';

/** The SOP's warning at a step: what departs from its standard, and what the pelaksana says of it. */
export interface PenyimpanganSajian {
  /** `Selesai 2 hari kerja sesudah tenggat 12 Januari 2026.` */
  readonly teks: string;
  /** The reason, or that it is still owed. */
  readonly alasan: string;
  readonly beralasan: boolean;
}

export function sajikanPenyimpangan(
  { hari, tenggat, mendahului = [], alasan }: PenyimpanganLangkah,
  hitungan: HitunganHari,
  { tulis, teks: { sajian } }: Bahasa,
): PenyimpanganSajian {
  const kata = sajian.alur.penyimpangan;
  return {
    teks:
      hari === undefined
        ? kata.urutan(mendahului.join(', '))
        : kata.waktu(sajian.alur.hari[hitungan](hari), tenggat === undefined ? null : tulis.tanggal(tenggat)),
    alasan: alasan === undefined ? kata.tanpaAlasan : kata.alasan(alasan),
    beralasan: alasan !== undefined,
  };
}
