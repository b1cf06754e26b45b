import type { Rentang } from '../../lembar/rentang';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import type { LetakTabel } from '../tabel-terbaca';

/** Rows from `atas` to `bawah`, both included. */
interface Ruas {
  readonly atas: number;
  bawah: number;
}

/**
 * Merged cells among the data of a table: of each range only the first cell can hold a value, and what stood in the others
 * is gone; what it is the value of cannot be told. A range that only reaches from a column of ours into empty space beside it
 * in the same row hides nothing.
 */
export class SelGabungan {
  /** Those that matter, in the order of the file. */
  readonly rentang: readonly Rentang[];
  /** Of a column, the rows that are covered, apart from each other and in order; made when a column is first asked for. */
  readonly #menurutKolom = new Map<number, readonly Ruas[]>();

  constructor({ gabungan = [] }: Pick<LembarTerbaca, 'gabungan'>, { barisKepala, kolom }: LetakTabel) {
    const milik = kolom.map(({ indeks }) => indeks).sort((a, b) => a - b);
    this.rentang = gabungan.filter(({ kiri, kanan, atas, bawah }) => {
      if (bawah <= barisKepala) return false;
      const awal = letakPertama(milik.length, (k) => (milik[k] ?? Infinity) >= kiri);
      const akhir = letakPertama(milik.length, (k) => (milik[k] ?? Infinity) > kanan);
      return akhir > awal && !(atas === bawah && akhir - awal === 1 && milik[awal] === kiri);
    });
  }

  /** Whether the cell (column from 0) is part of one of them. */
  mencakup(baris: number, kolom: number): boolean {
    const ruas = this.#ruas(kolom);
    return (
      (ruas[letakPertama(ruas.length, (k) => (ruas[k]?.bawah ?? 0) >= baris)]?.atas ?? Infinity) <= baris
    );
  }

  #ruas(kolom: number): readonly Ruas[] {
    const ada = this.#menurutKolom.get(kolom);
    if (ada !== undefined) return ada;
    const hasil: Ruas[] = [];
    const urut = this.rentang
      .filter(({ kiri, kanan }) => kolom >= kiri && kolom <= kanan)
      .sort((a, b) => a.atas - b.atas);
    for (const { atas, bawah } of urut) {
      const terakhir = hasil.at(-1);
      if (terakhir === undefined || atas > terakhir.bawah) hasil.push({ atas, bawah });
      else terakhir.bawah = Math.max(terakhir.bawah, bawah);
    }
    this.#menurutKolom.set(kolom, hasil);
    return hasil;
  }
}

/** The first place from which on `isDi` holds, by halving. */
function letakPertama(banyak: number, isDi: (k: number) => boolean): number {
  let [awal, akhir] = [0, banyak];
  while (awal < akhir) {
    const tengah = (awal + akhir) >>> 1;
    if (isDi(tengah)) akhir = tengah;
    else awal = tengah + 1;
  }
  return awal;
}
