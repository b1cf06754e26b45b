import { bagianTanggal, hariDalamPekan, type Tanggal } from '../umum/tanggal';
import type { HariLibur } from './tipe';
import { posisiDi } from '../umum/larik';

/**
 * Working days: Monday–Friday less the holidays of the workspace. In a year of which no holiday is listed only Saturdays
 * and Sundays are left out; `tahunTanpaLibur` tells so.
 */
export interface Kalender {
  readonly isHariKerja: (tanggal: Tanggal) => boolean;
  /** Working days in (a, b]: after a, up to and including b. Negative where b is before a. Constant time. */
  readonly hariKerjaAntara: (a: Tanggal, b: Tanggal) => number;
  /**
   * The n-th working day after `awal`: the due date of a step of n days. Before it for a negative n; `awal` itself for 0.
   */
  readonly tambahHariKerja: (awal: Tanggal, n: number) => Tanggal;
  /** Years from a to b (in either order) of which no holiday is listed, ascending. */
  readonly tahunTanpaLibur: (a: Tanggal, b: Tanggal) => readonly number[];
}

const isAkhirPekan = (tanggal: Tanggal): boolean => hariDalamPekan(tanggal) > 5;

/** Mondays to Fridays from Monday 29 December 1969 (day −3) up to and including `hari`. */
function hariPekanSampai(hari: number): number {
  const sejakSenin = hari + 3;
  const pekan = Math.floor(sejakSenin / 7);
  return pekan * 5 + Math.min(sejakSenin - pekan * 7 + 1, 5);
}

/** Builds the calendar of a list of holidays, in any order, as the sheet `Hari Libur` has it. */
export function kalenderDari(daftarLibur: readonly Pick<HariLibur, 'tanggal'>[]): Kalender {
  const libur = new Set(daftarLibur.map(({ tanggal }) => tanggal));
  const tahunDikenal = new Set(daftarLibur.map(({ tanggal }) => bagianTanggal(tanggal).tahun));
  const liburSampai = hitungLibur([...libur].filter((tanggal) => !isAkhirPekan(tanggal)));

  const kerjaSampai = (tanggal: Tanggal): number => hariPekanSampai(tanggal) - liburSampai(tanggal);
  const isHariKerja = (tanggal: Tanggal): boolean => !isAkhirPekan(tanggal) && !libur.has(tanggal);

  return {
    isHariKerja,
    hariKerjaAntara: (a, b) => kerjaSampai(b) - kerjaSampai(a),
    tambahHariKerja: (awal, n) => {
      const arah = Math.sign(n);
      let tanggal = awal;
      for (let sisa = Math.abs(n); sisa > 0;) {
        tanggal = (tanggal + arah) as Tanggal;
        if (isHariKerja(tanggal)) sisa -= 1;
      }
      return tanggal;
    },
    tahunTanpaLibur: (a, b) => {
      const awal = bagianTanggal(Math.min(a, b) as Tanggal).tahun;
      const akhir = bagianTanggal(Math.max(a, b) as Tanggal).tahun;
      const semua = Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);
      return semua.filter((tahun) => !tahunDikenal.has(tahun));
    },
  };
}

/** How many of the given days are on or before a day, by a table of running counts from the first to the last of them. */
function hitungLibur(hariLibur: readonly number[]): (hari: number) => number {
  if (hariLibur.length === 0) return () => 0;
  const pertama = hariLibur.reduce((a, b) => Math.min(a, b));
  const sampai = new Int32Array(hariLibur.reduce((a, b) => Math.max(a, b)) - pertama + 1);
  for (const hari of hariLibur) sampai[hari - pertama] = 1;
  let banyak = 0;
  for (const [i, libur] of sampai.entries()) sampai[i] = banyak += libur;
  return (hari) => (hari < pertama ? 0 : posisiDi(sampai, Math.min(hari - pertama, sampai.length - 1)));
}
