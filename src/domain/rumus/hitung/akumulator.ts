import type { NamaAgregat } from '../fungsi';

/** Gathers the values of an aggregate at the positions chosen, chunk by chunk in row order. */
export interface Akumulator {
  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void;
  /** The aggregate of what was gathered; `banyak` values, at least one where the function needs one. */
  hasil(banyak: number): number;
}

/**
 * Compensated sum (Neumaier): the low-order part that each addition loses is carried along, so that sums of Rupiah stay
 * exact. The lost part is found by Knuth's TwoSum, which needs no branch on the larger operand.
 */
class Jumlah implements Akumulator {
  private jumlah = 0;
  private sisa = 0;

  constructor(private readonly rata: boolean) {}

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    let s = this.jumlah;
    let c = this.sisa;
    for (let j = 0; j < banyak; j++) {
      const x = nilai[posisi[j]!]!;
      const t = s + x;
      const z = t - s;
      c += s - (t - z) + (x - z);
      s = t;
    }
    this.jumlah = s;
    this.sisa = c;
  }

  hasil(banyak: number): number {
    const jumlah = this.jumlah + this.sisa;
    return this.rata ? jumlah / banyak : jumlah;
  }
}

class Ujung implements Akumulator {
  private terbaik: number;

  constructor(private readonly terbesar: boolean) {
    this.terbaik = terbesar ? -Infinity : Infinity;
  }

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    let terbaik = this.terbaik;
    if (this.terbesar) {
      for (let j = 0; j < banyak; j++) if (nilai[posisi[j]!]! > terbaik) terbaik = nilai[posisi[j]!]!;
    } else {
      for (let j = 0; j < banyak; j++) if (nilai[posisi[j]!]! < terbaik) terbaik = nilai[posisi[j]!]!;
    }
    this.terbaik = terbaik;
  }

  hasil(): number {
    return this.terbaik;
  }
}

class Median implements Akumulator {
  private isi = new Float64Array(1024);
  private terisi = 0;

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    if (this.terisi + banyak > this.isi.length) {
      const lebihBesar = new Float64Array(Math.max(this.isi.length * 2, this.terisi + banyak));
      lebihBesar.set(this.isi.subarray(0, this.terisi));
      this.isi = lebihBesar;
    }
    for (let j = 0; j < banyak; j++) this.isi[this.terisi + j] = nilai[posisi[j]!]!;
    this.terisi += banyak;
  }

  /** The middle value, or the mean of the two middle ones. */
  hasil(banyak: number): number {
    const urut = this.isi.subarray(0, banyak).sort();
    const tengah = banyak >> 1;
    if (banyak % 2 === 1) return urut[tengah]!;
    return urut[tengah - 1]! / 2 + urut[tengah]! / 2;
  }
}

class Unik implements Akumulator {
  private readonly berbeda = new Set<number>();

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    for (let j = 0; j < banyak; j++) this.berbeda.add(nilai[posisi[j]!]!);
  }

  hasil(): number {
    return this.berbeda.size;
  }
}

const cacah: Akumulator = { tambah: () => undefined, hasil: (banyak) => banyak };

export const akumulatorBaru: Readonly<Record<NamaAgregat, () => Akumulator>> = {
  jumlah: () => new Jumlah(false),
  rata: () => new Jumlah(true),
  cacah: () => cacah,
  median: () => new Median(),
  min: () => new Ujung(false),
  maks: () => new Ujung(true),
  unik: () => new Unik(),
};

/** Aggregates that are 0 over no rows; the others have no value then. */
export const nolTanpaBaris: ReadonlySet<NamaAgregat> = new Set(['jumlah', 'cacah', 'unik']);
