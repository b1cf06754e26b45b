import { Perhitungan } from '../../src/domain/perhitungan/hitung-capaian';
import { bahanPerhitungan, type UkuranPerhitungan } from './bahan';

/** Every figure of a period: all indicators of the library, for the whole, for each unit and for each area. */
export interface UkuranHitung extends UkuranPerhitungan {
  readonly angka: number;
  /** Seconds of processor time, the arranging of the rows as columns among them. */
  readonly detik: number;
  /** As a multiple of that for the fewest units with as many rows. Target: at most 1.3. */
  readonly rasio: number;
}

const BARIS = 100_000;
const BANYAK_UNIT = [10, 100, 300];
/** What is held to 8 seconds. */
const TERBESAR: UkuranPerhitungan = { unit: 300, transaksi: 300_000 };
const PUTARAN = 3;

/** Measures by units at equal rows, and the largest period that a workspace is held to. */
export function ukurPerhitungan(): UkuranHitung[] {
  const bahan = BANYAK_UNIT.map((unit) => bahanPerhitungan({ unit, transaksi: BARIS }));
  // In turn, so that what else the machine does falls on all; the fastest round is the one least disturbed.
  const putaran = Array.from({ length: PUTARAN }, () => bahan.map(hitung));
  const detik = bahan.map((_, ke) => Math.min(...putaran.map((satu) => satu[ke]!.detik)));
  const menurutUnit = BANYAK_UNIT.map((unit, ke) => ({
    unit,
    transaksi: BARIS,
    angka: putaran[0]![ke]!.angka,
    detik: detik[ke]!,
    rasio: detik[ke]! / detik[0]!,
  }));
  return [...menurutUnit, { ...TERBESAR, ...hitung(bahanPerhitungan(TERBESAR)), rasio: NaN }];
}

function hitung(bahan: ReturnType<typeof bahanPerhitungan>): { angka: number; detik: number } {
  const mulai = process.cpuUsage();
  const angka = new Perhitungan(bahan).semua().length;
  const { user, system } = process.cpuUsage(mulai);
  return { angka, detik: (user + system) / 1e6 };
}
