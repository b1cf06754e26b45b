import type { Kalender } from '../kalender/kalender';
import { akhirPeriode, awalPeriode, type Periode } from '../kalender/periode';
import type { Tanggal } from '../umum/tanggal';
import { daftarLangkah } from './daftar-langkah';
import { waktuLangkah, type HariLangkah } from './hari-langkah';
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
  /** `undefined` where the SOP sets no number of days (steps 1, 19), or no action ends in the period (12). */
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

/** Steps with the days that they may take in this office. */
const antara = (dari: number, sampai: number, hari: HariLangkah): readonly LangkahSop[] =>
  daftarLangkah
    .filter(({ nomor }) => nomor >= dari && nomor <= sampai)
    .map((satu) => ({ ...satu, waktu: waktuLangkah(satu, hari) }));

/** How days count in a workspace. */
export interface CaraHitung {
  readonly kalender: Kalender;
  readonly hitungan: HitunganHari;
}

/** How long steps take in a workspace, in such days. */
export interface UkuranHari extends CaraHitung {
  readonly hariLangkah: HariLangkah;
}

/**
 * Due dates of steps 1–11 from the start of the cycle. A plan that was sent back (7b) is due anew from the day of that
 * decision, from the step it was sent back to.
 */
export function jadwalTahunan(
  mulai: Tanggal,
  pengembalian: readonly { readonly ke: number; readonly tanggal: Tanggal }[],
  { kalender, hitungan, hariLangkah }: UkuranHari,
): readonly JadwalLangkah[] {
  return pengembalian.reduce<readonly JadwalLangkah[]>(
    (lama, { ke, tanggal }) => [
      ...lama.filter(({ nomor }) => nomor < ke),
      ...jadwalkan(antara(ke, 11, hariLangkah), tanggal, kalender, hitungan),
    ],
    jadwalkan(antara(1, 11, hariLangkah), mulai, kalender, hitungan),
  );
}

/**
 * Due dates of steps 12–18 of a period. Step 12 is due when the last action that ends in the period does. The reporting window runs from the end of the period to the day printed on the
 * templates (`hariKembali` working days later): the SOP's one day of step 13 is its last, so that the two never
 * contradict each other. With `hariKembali` 1 that is the SOP to the letter.
 */
export function jadwalPeriode(
  periode: Periode,
  hariKembali: number,
  akhirAksi: Tanggal | undefined,
  { kalender, hitungan, hariLangkah }: UkuranHari,
): readonly JadwalLangkah[] {
  const batas = kalender.tambahHariKerja(akhirPeriode(periode), Math.max(1, hariKembali));
  const mulaiLapor =
    hitungan === 'hari-kerja' ? kalender.tambahHariKerja(batas, -1) : ((batas - 1) as Tanggal);
  return [
    { nomor: 12, mulai: awalPeriode(periode), tenggat: akhirAksi },
    ...jadwalkan(antara(13, 18, hariLangkah), mulaiLapor, kalender, hitungan),
  ];
}

/** Days by which a date is after a due date; 0 where it is in time, also on days off right after it. */
export function hariTerlambat(
  tenggat: Tanggal | undefined,
  tanggal: Tanggal,
  { kalender, hitungan }: CaraHitung,
): number {
  if (tenggat === undefined || tanggal <= tenggat) return 0;
  return hitungan === 'hari-kerja' ? kalender.hariKerjaAntara(tenggat, tanggal) : tanggal - tenggat;
}
