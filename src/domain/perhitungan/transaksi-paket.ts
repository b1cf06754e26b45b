import { indeksDi } from '../umum/larik';
import type { BarisTingkat } from './baris-tingkat';
import type { PaketBaris } from './paket-baris';
import type { PaketTingkat } from './paket-tingkat';

/** Numbers of the transactions of each package, in the order of their ids: of package `p` from `awal[p]` to `awal[p + 1]`. */
export type TransaksiPaket = PaketTingkat;

/** The transactions behind packages; one that names a package twice is there once. */
export function susunTransaksiPaket(transaksi: BarisTingkat, paket: PaketBaris): TransaksiPaket {
  const milik = paket.tingkat('transaksi');
  const awal = new Uint32Array(paket.banyak + 1);
  setiap(milik, transaksi.length, (p) => (awal[p + 1] = indeksDi(awal, p + 1) + 1));
  for (let p = 1; p <= paket.banyak; p++) awal[p] = indeksDi(awal, p) + indeksDi(awal, p - 1);
  const letak = awal.slice(0, paket.banyak);
  const nomor = new Uint32Array(indeksDi(awal, paket.banyak));
  setiap(milik, transaksi.length, (p, i) => {
    const ke = indeksDi(letak, p);
    letak[p] = ke + 1;
    nomor[ke] = i;
  });
  return { awal, nomor };
}

/** Gives each package of each row once. */
function setiap(
  { awal, nomor }: PaketTingkat,
  banyak: number,
  kerja: (paket: number, i: number) => void,
): void {
  for (let i = 0; i < banyak; i++) {
    const dari = indeksDi(awal, i);
    const sampai = indeksDi(awal, i + 1);
    for (let k = dari; k < sampai; k++) {
      const paket = indeksDi(nomor, k);
      const isUlang = k > dari && nomor.subarray(dari, k).includes(paket);
      if (!isUlang) kerja(paket, i);
    }
  }
}
