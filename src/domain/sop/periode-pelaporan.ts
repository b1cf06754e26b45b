import { terbesar } from '../umum/banyak';
import { akhirPeriode, daftarPeriode, dariTerhalus, urutPeriode, type Periode } from '../kalender/periode';
import type { Frekuensi } from '../rencana/atribut-indikator';
import type { Tanggal } from '../umum/tanggal';
import { pasti } from '../umum/pasti';

/** A plan without indicators yet is shown by quarters, the usual frequency. */
const bawaan: Frekuensi = 'triwulan';

const terhalus = (daftar: readonly Frekuensi[]): Frekuensi =>
  dariTerhalus.find((satu) => daftar.includes(satu)) ?? bawaan;

/** The frequency of most indicators; the finer one of equally many. */
function terbanyak(daftar: readonly Frekuensi[]): Frekuensi {
  const banyak = (frekuensi: Frekuensi): number => daftar.filter((satu) => satu === frekuensi).length;
  const paling = terbesar(dariTerhalus.map(banyak));
  return paling === 0 ? bawaan : terhalus(dariTerhalus.filter((satu) => banyak(satu) === paling));
}

/**
 * The periods in which steps 12–18 are carried out: by the frequency of most indicators, or a finer one in which work was
 * begun (`jejak`). An indicator of another frequency takes part where its period ends with one of these. By their end, the
 * finer one first.
 */
export function periodePelaporan(
  frekuensi: readonly Frekuensi[],
  tahun: number,
  jejak: readonly Periode[] = [],
): readonly Periode[] {
  const irama = terhalus([terbanyak(frekuensi), ...jejak.map((satu) => satu.frekuensi)]);
  const semua = new Map([...daftarPeriode(irama, tahun), ...jejak].map((satu) => [satu.kode, satu]));
  return [...semua.values()].toSorted(urutPeriode);
}

/**
 * The period that is worked on, the same on every surface and on every day (docs/aturan.md#current-period): the
 * earliest with work begun and its meeting (step 18) not held, because the SOP decides on one period before the next;
 * else the one after the last that was closed; before any of that, the first that ends in the cycle (`mulai`).
 */
export function periodeBerjalan(
  daftar: readonly { readonly periode: Periode; readonly berjejak: boolean; readonly ditutup: boolean }[],
  mulai: Tanggal | undefined,
): Periode {
  const tutupTerakhir = daftar.findLastIndex(({ ditutup }) => ditutup);
  const dipilih =
    daftar.find(({ berjejak, ditutup }) => berjejak && !ditutup) ??
    (tutupTerakhir >= 0
      ? (daftar[tutupTerakhir + 1] ?? daftar[tutupTerakhir])
      : daftar.find(({ periode }) => mulai === undefined || akhirPeriode(periode) >= mulai)) ??
    daftar.at(-1);
  return pasti(dipilih, 'a reporting period').periode;
}
