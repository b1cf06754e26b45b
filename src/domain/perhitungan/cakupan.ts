import { terkecil } from '../umum/banyak';
import { indeksDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import { statusBaris, type CakupanTingkat } from '../rumus';
import type { BarisHitung } from './baris-hitung';
import type { KumpulanData } from './kumpulan-data';
import type { PetaPaket } from './peta-paket';

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
  const bagian = [opd, baris, pagu].flatMap(([n, dari]) => (dari > 0 ? [(n / dari) * 100] : []));
  return bagian.length === 0 ? undefined : terkecil(bagian);
}

/** Rows after the data date of all parts, where there are any. */
export function sesudahTanggal(bagian: readonly { readonly sesudah?: number }[]): Pick<Cakupan, 'sesudah'> {
  const sesudah = bagian.reduce((jumlah, satu) => jumlah + (satu.sesudah ?? 0), 0);
  return sesudah > 0 ? { sesudah } : {};
}

/** Rows and ceilings that one evaluation rests on, over all levels it read. */
export function cakupanBaris(
  tingkat: readonly CakupanTingkat[],
  { baris }: KumpulanData,
  paket: PetaPaket,
): Pick<Cakupan, 'baris' | 'pagu' | 'sesudah'> {
  const dalamLingkup = new Set<string>();
  const terhitung = new Set<string>();
  for (const satu of tingkat) {
    const { indeks, status } = satu;
    const milik = baris[satu.tingkat] ?? ([] as readonly BarisHitung[]);
    for (const [k, keadaan] of status.entries()) {
      if (keadaan !== statusBaris.dihitung && keadaan !== statusBaris.dikeluarkan) continue;
      for (const kode of unsurKe(milik, indeks ? indeksDi(indeks, k) : k).kodeRup) {
        dalamLingkup.add(kode);
        if (keadaan === statusBaris.dihitung) terhitung.add(kode);
      }
    }
  }
  const jumlahPagu = (kode: ReadonlySet<string>): number => {
    let jumlah = 0;
    for (const satu of kode) jumlah += paket.pagu(satu) ?? 0;
    return jumlah;
  };
  return {
    baris: jumlahBagian(tingkat.map(({ dihitung, lingkup }): Bagian => [dihitung, lingkup])),
    pagu: [jumlahPagu(terhitung), jumlahPagu(dalamLingkup)],
    ...sesudahTanggal(tingkat),
  };
}
