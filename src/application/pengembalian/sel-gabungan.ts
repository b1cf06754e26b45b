import type { Rentang } from '../../lembar/rentang';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import type { LetakTabel } from '../tabel-terbaca';

/**
 * Merged cells among the data of a table: of each range only the first cell can hold a value, and what stood in the others
 * is gone; what it is the value of cannot be told. A range that only reaches from a column of ours into empty space beside it
 * in the same row hides nothing.
 */
export class SelGabungan {
  /** Those that matter, in the order of the file. */
  readonly rentang: readonly Rentang[];
  readonly #menurutBaris = new Map<number, Rentang[]>();

  constructor({ gabungan = [], baris }: LembarTerbaca, { barisKepala, kolom }: LetakTabel) {
    const milik = kolom.map(({ indeks }) => indeks);
    this.rentang = gabungan.filter(({ kiri, kanan, atas, bawah }) => {
      const kena = milik.filter((indeks) => indeks >= kiri && indeks <= kanan);
      return (
        bawah > barisKepala && kena.length > 0 && !(atas === bawah && kena.length === 1 && kena[0] === kiri)
      );
    });
    if (this.rentang.length === 0) return;
    const berisi = new Set(baris.map(({ nomor }) => nomor));
    for (const satu of this.rentang)
      for (let nomor = Math.max(satu.atas, barisKepala + 1); nomor <= satu.bawah; nomor++)
        if (berisi.has(nomor)) this.#catat(nomor, satu);
  }

  #catat(nomor: number, satu: Rentang): void {
    const milik = this.#menurutBaris.get(nomor);
    if (milik === undefined) this.#menurutBaris.set(nomor, [satu]);
    else milik.push(satu);
  }

  /** Whether the cell (column from 0) is part of one of them. */
  mencakup(baris: number, kolom: number): boolean {
    return this.#menurutBaris.get(baris)?.some(({ kiri, kanan }) => kolom >= kiri && kolom <= kanan) ?? false;
  }
}
