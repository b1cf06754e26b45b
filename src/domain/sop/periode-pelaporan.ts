import { akhirPeriode, daftarPeriode, memuatTanggal, type Periode } from '../kalender/periode';
import type { Frekuensi } from '../rencana/atribut-indikator';
import type { Tanggal } from '../umum/tanggal';

/** From the finest: every coarser period ends with one of a finer frequency, so its indicators report there too. */
const dariTerhalus: readonly Frekuensi[] = ['bulanan', 'triwulan', 'semester', 'tahunan'];

/** A plan without indicators yet is shown by quarters, the usual frequency. */
const bawaan: Frekuensi = 'triwulan';

/**
 * The periods in which steps 12–18 are carried out: those of the finest frequency among the indicators, and the ones in
 * which work was done besides (`tambahan`). By their end, the finer one first.
 */
export function periodePelaporan(
  frekuensi: readonly Frekuensi[],
  tahun: number,
  tambahan: readonly Periode[] = [],
): readonly Periode[] {
  const terhalus = dariTerhalus.find((satu) => frekuensi.includes(satu)) ?? bawaan;
  const semua = new Map([...daftarPeriode(terhalus, tahun), ...tambahan].map((satu) => [satu.kode, satu]));
  return [...semua.values()].toSorted(
    (a, b) =>
      akhirPeriode(a) - akhirPeriode(b) ||
      dariTerhalus.indexOf(a.frekuensi) - dariTerhalus.indexOf(b.frekuensi),
  );
}

/**
 * The period that is worked on: the earliest with work begun and its meeting (step 18) not held, because the SOP decides
 * on one period before the next; else the first not closed from the one in which the day lies.
 */
export function periodeBerjalan(
  daftar: readonly { readonly periode: Periode; readonly berjejak: boolean; readonly ditutup: boolean }[],
  hariIni: Tanggal,
): Periode {
  const terbuka = daftar.filter(({ ditutup }) => !ditutup);
  const dipilih =
    terbuka.find(({ berjejak }) => berjejak) ??
    terbuka.find(({ periode }) => memuatTanggal(periode, hariIni) || akhirPeriode(periode) > hariIni) ??
    terbuka.at(-1) ??
    daftar.at(-1);
  return dipilih!.periode;
}
