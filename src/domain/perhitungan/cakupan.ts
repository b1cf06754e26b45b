import type { CakupanTingkat } from '../rumus';

/** n of N. */
export type Bagian = readonly [n: number, dari: number];

/** How much of what it speaks of a figure rests on (docs/aturan.md#aturan-4). */
export interface Cakupan {
  /** Units with data, of the units in scope. */
  readonly opd: Bagian;
  /** Rows not left out, of the rows in scope after the basis. */
  readonly baris: Bagian;
  /** Rupiah: ceilings of the packages of those rows, each package once; 0 of 0 where no ceiling is known. */
  readonly pagu: Bagian;
  /** Rows left out because they are dated after the data date, in none of the above; absent where there are none. */
  readonly sesudah?: number;
}

export const jumlahBagian = (daftar: readonly Bagian[]): Bagian =>
  daftar.reduce<Bagian>(([n, dari], [a, b]) => [n + a, dari + b], [0, 0]);

/** The lowest of the three shares in percent, or `undefined` where there is nothing to cover. */
export function persenCakupan({ opd, baris, pagu }: Cakupan): number | undefined {
  return terendah(terendah(persenBagian(opd), persenBagian(baris)), persenBagian(pagu));
}

const persenBagian = ([n, dari]: Bagian): number | undefined => (dari > 0 ? (n / dari) * 100 : undefined);

/** The lower of two shares, of which either may have nothing to cover. */
export const terendah = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

/** Rows after the data date of all parts, where there are any. */
export function sesudahTanggal(bagian: readonly { readonly sesudah?: number }[]): Pick<Cakupan, 'sesudah'> {
  const sesudah = bagian.reduce((jumlah, satu) => jumlah + (satu.sesudah ?? 0), 0);
  return sesudah > 0 ? { sesudah } : {};
}

/** Rows that one evaluation rests on, over all levels it read. */
export const cakupanBaris = (tingkat: readonly CakupanTingkat[]): Bagian =>
  jumlahBagian(tingkat.map(({ dihitung, lingkup }): Bagian => [dihitung, lingkup]));
