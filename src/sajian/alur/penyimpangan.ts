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
  /** It is of the mark itself, whose note may account for it. */
  readonly dariTanda: boolean;
  /** Its row on the sheet, with what may be changed there; `null` until there is one. */
  readonly baris: { readonly kode: string; readonly alasan: string; readonly penanggungJawab: string } | null;
}

export function sajikanPenyimpangan(
  { jenis, hari, tenggat, mendahului = [], uraian, alasan, kode, penanggungJawab }: PenyimpanganLangkah,
  hitungan: HitunganHari,
  { tulis, teks: { sajian } }: Bahasa,
): PenyimpanganSajian {
  const kata = sajian.alur.penyimpangan;
  const apa = (): string => {
    if (uraian !== undefined) return kata.tertulis(kata.jenis[jenis], uraian);
    return hari === undefined
      ? kata.urutan(mendahului.join(', '))
      : kata.waktu(sajian.alur.hari[hitungan](hari), tenggat === undefined ? null : tulis.tanggal(tenggat));
  };
  return {
    teks: apa(),
    alasan: alasan === undefined ? kata.tanpaAlasan : kata.alasan(alasan),
    beralasan: alasan !== undefined,
    dariTanda: uraian === undefined,
    baris: kode === undefined ? null : { kode, alasan: alasan ?? '', penanggungJawab: penanggungJawab ?? '' },
  };
}
