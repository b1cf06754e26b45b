import { angkaDi, luarLarik, posisiDi } from '../../umum/larik';

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
export class Jumlah implements Akumulator {
  /** Begins at what was summed elsewhere in the same way. */
  constructor(
    private jumlah = 0,
    private sisa = 0,
  ) {}

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    let s = this.jumlah;
    let c = this.sisa;
    for (let j = 0; j < banyak; j++) {
      const i = posisi[j];
      const x = i === undefined ? i : nilai[i];
      if (x === undefined) throw luarLarik(j);
      const t = s + x;
      const z = t - s;
      c += s - (t - z) + (x - z);
      s = t;
    }
    this.jumlah = s;
    this.sisa = c;
  }

  hasil(_banyak: number): number {
    return this.jumlah + this.sisa;
  }
}

export class Rata extends Jumlah {
  override hasil(banyak: number): number {
    return super.hasil(banyak) / banyak;
  }
}

export class Terbesar implements Akumulator {
  private terbaik = -Infinity;

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    let terbaik = this.terbaik;
    for (let j = 0; j < banyak; j++) {
      const x = angkaDi(nilai, posisiDi(posisi, j));
      if (x > terbaik) terbaik = x;
    }
    this.terbaik = terbaik;
  }

  hasil(): number {
    return this.terbaik;
  }
}

export class Terkecil implements Akumulator {
  private terbaik = Infinity;

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    let terbaik = this.terbaik;
    for (let j = 0; j < banyak; j++) {
      const x = angkaDi(nilai, posisiDi(posisi, j));
      if (x < terbaik) terbaik = x;
    }
    this.terbaik = terbaik;
  }

  hasil(): number {
    return this.terbaik;
  }
}

export class Median implements Akumulator {
  /** Begins small: of a unit there are few values, and units are many. */
  private isi = new Float64Array(16);
  private terisi = 0;

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    if (this.terisi + banyak > this.isi.length) {
      const lebihBesar = new Float64Array(Math.max(this.isi.length * 2, this.terisi + banyak));
      lebihBesar.set(this.isi.subarray(0, this.terisi));
      this.isi = lebihBesar;
    }
    for (let j = 0; j < banyak; j++) this.isi[this.terisi + j] = angkaDi(nilai, posisiDi(posisi, j));
    this.terisi += banyak;
  }

  /** The middle value, or the mean of the two middle ones. */
  hasil(banyak: number): number {
    const urut = this.isi.subarray(0, banyak).sort();
    const tengah = banyak >> 1;
    const atas = angkaDi(urut, tengah);
    return banyak % 2 === 1 ? atas : angkaDi(urut, tengah - 1) / 2 + atas / 2;
  }
}

export class Unik implements Akumulator {
  private readonly berbeda = new Set<number>();

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    for (let j = 0; j < banyak; j++) this.berbeda.add(angkaDi(nilai, posisiDi(posisi, j)));
  }

  hasil(): number {
    return this.berbeda.size;
  }
}

/** Of counting, only how many there were matters. */
export class Cacah implements Akumulator {
  tambah(): void {
    // no value is gathered
  }

  hasil(banyak: number): number {
    return banyak;
  }
}
