import type { Kalender } from '../kalender/kalender';
import type { Tanggal } from '../umum/tanggal';
import type { LangkahSop } from './tipe';

/** How the SOP's "hari" are counted; working days unless the workspace says otherwise. */
export const labelHitunganHari = { 'hari-kerja': 'Hari kerja', 'hari-kalender': 'Hari kalender' } as const;
export type HitunganHari = keyof typeof labelHitunganHari;

/** The last day on which n days after the start are kept. */
export function tenggatHari(
  mulai: Tanggal,
  hari: number,
  kalender: Kalender,
  hitungan: HitunganHari,
): Tanggal {
  return hitungan === 'hari-kerja' ? kalender.tambahHariKerja(mulai, hari) : ((mulai + hari) as Tanggal);
}

export interface JadwalLangkah {
  readonly nomor: number;
  readonly mulai: Tanggal;
  /** `undefined` where the SOP sets no number of days (steps 1, 12, 19). */
  readonly tenggat: Tanggal | undefined;
}

/**
 * Due dates of steps carried out one after the other, the first beginning at `mulai`: each begins on the due date of the
 * one before. Steps 2–11 from their start, 13–18 from the reporting window of the period; a step without days of its own
 * takes none.
 */
export function jadwalkan(
  langkah: readonly LangkahSop[],
  mulai: Tanggal,
  kalender: Kalender,
  hitungan: HitunganHari,
): readonly JadwalLangkah[] {
  let awal = mulai;
  return langkah.map(({ nomor, waktu }) => {
    const tenggat = waktu.jenis === 'hari' ? tenggatHari(awal, waktu.hari, kalender, hitungan) : undefined;
    const baris = { nomor, mulai: awal, tenggat };
    awal = tenggat ?? awal;
    return baris;
  });
}
