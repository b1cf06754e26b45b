import { lebarKolom } from './tampilan';
import type { KolomSpec } from './tipe';

/** Characters on one printed page; wider than this it could no longer be read. */
const LEBAR_HALAMAN = 205;

const lebarTampak = (kolom: readonly KolomSpec[]): number =>
  kolom.reduce((jumlah, spec) => jumlah + (spec.tersembunyi === true ? 0 : lebarKolom(spec)), 0);

/** Pages side by side in print, of columns that are so many characters wide together. */
export const halamanUntuk = (lebar: number): number => Math.max(1, Math.ceil(lebar / LEBAR_HALAMAN));

/** Pages side by side in print. */
export const halamanSelebar = (kolom: readonly KolomSpec[]): number => halamanUntuk(lebarTampak(kolom));

/** Characters that surely stand on the first of the pages side by side: a page ends at the border of a column. */
export const lebarHalamanPertama = (kolom: readonly KolomSpec[]): number => {
  const halaman = halamanSelebar(kolom);
  return halaman === 1 ? Infinity : (lebarTampak(kolom) / halaman) * 0.85;
};
