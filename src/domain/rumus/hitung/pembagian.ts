import { indeksDi } from '../../umum/larik';
import { PANJANG_POTONGAN } from './program';

const potonganDari = (baris: number): number => Math.floor(baris / PANJANG_POTONGAN);

/**
 * Parts of the rows of a level (all, each unit's, each area's), arranged for one walk over the rows: per chunk the rows of
 * each part, in row order, so that what a part gathers comes in the order in which it would come alone. Parts may share rows.
 */
export class PembagianBaris {
  /** Parts that take every row. */
  readonly seluruh: readonly number[];
  /** Row numbers within their chunk, by chunk, then part, then row. */
  readonly urutan: Uint16Array;
  /** A stretch is the rows of one part in one chunk: its part, and where it begins in `urutan`; it ends where the next begins. */
  private readonly bagianRuas: Uint32Array;
  private readonly awalRuas: Uint32Array;
  /** The first stretch of each chunk. */
  private readonly ruasPotongan: Uint32Array;

  /** Ascending row numbers of each part; every row where `undefined`. */
  constructor(
    readonly bagian: readonly (Uint32Array | undefined)[],
    banyakBaris: number,
  ) {
    this.seluruh = bagian.flatMap((baris, nomor) => (baris === undefined ? [nomor] : []));
    const potongan = Math.ceil(banyakBaris / PANJANG_POTONGAN);
    const [letak, letakRuas] = hitungLetak(bagian, potongan);
    this.ruasPotongan = letakRuas.slice();
    this.urutan = new Uint16Array(indeksDi(letak, potongan));
    this.bagianRuas = new Uint32Array(indeksDi(letakRuas, potongan));
    this.awalRuas = new Uint32Array(this.bagianRuas.length + 1).fill(this.urutan.length);
    for (const [nomor, baris] of bagian.entries()) {
      let terakhir = -1;
      for (const i of baris ?? []) {
        const c = potonganDari(i);
        const ke = indeksDi(letak, c);
        letak[c] = ke + 1;
        this.urutan[ke] = i - c * PANJANG_POTONGAN;
        if (c === terakhir) continue;
        terakhir = c;
        const ruas = indeksDi(letakRuas, c);
        letakRuas[c] = ruas + 1;
        this.bagianRuas[ruas] = nomor;
        this.awalRuas[ruas] = ke;
      }
    }
  }

  /** Gives the stretches of a chunk, from and to (exclusive) in `urutan`; none of the parts that take every row. */
  setiapRuas(potongan: number, kerja: (bagian: number, awal: number, akhir: number) => void): void {
    if (this.bagianRuas.length === 0) return;
    const sampai = indeksDi(this.ruasPotongan, potongan + 1);
    for (let r = indeksDi(this.ruasPotongan, potongan); r < sampai; r++)
      kerja(indeksDi(this.bagianRuas, r), indeksDi(this.awalRuas, r), indeksDi(this.awalRuas, r + 1));
  }
}

/** Where the rows and the stretches of each chunk begin, and after the last chunk how many there are. */
function hitungLetak(
  bagian: readonly (Uint32Array | undefined)[],
  potongan: number,
): readonly [baris: Uint32Array, ruas: Uint32Array] {
  const baris = new Uint32Array(potongan + 1);
  const ruas = new Uint32Array(potongan + 1);
  for (const milik of bagian) {
    let terakhir = -1;
    for (const i of milik ?? []) {
      const c = potonganDari(i);
      baris[c + 1] = indeksDi(baris, c + 1) + 1;
      if (c !== terakhir) ruas[c + 1] = indeksDi(ruas, c + 1) + 1;
      terakhir = c;
    }
  }
  for (let c = 1; c <= potongan; c++) {
    baris[c] = indeksDi(baris, c) + indeksDi(baris, c - 1);
    ruas[c] = indeksDi(ruas, c) + indeksDi(ruas, c - 1);
  }
  return [baris, ruas];
}

/** All rows as one part. */
export const satuBagian = (): PembagianBaris => new PembagianBaris([undefined], 0);
