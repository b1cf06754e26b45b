import type { NamaAgregat } from '../fungsi';

/** Gathers the chosen values of an aggregate, chunk by chunk in row order. */
export interface Akumulator {
  tambah(nilai: Float64Array, terpilih: Uint8Array, n: number): void;
  /** The aggregate of what was gathered; `banyak` values, at least one where the function needs one. */
  hasil(banyak: number): number;
}

/** Neumaier's compensated sum: the lost low-order parts are carried along, so that sums of Rupiah stay exact. */
class Jumlah implements Akumulator {
  private jumlah = 0;
  private sisa = 0;

  constructor(private readonly rata: boolean) {}

  tambah(nilai: Float64Array, terpilih: Uint8Array, n: number): void {
    let s = this.jumlah;
    let c = this.sisa;
    for (let i = 0; i < n; i++) {
      if (terpilih[i] === 0) continue;
      const x = nilai[i]!;
      const t = s + x;
      c += Math.abs(s) >= Math.abs(x) ? s - t + x : x - t + s;
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
  private terbaik = NaN;

  constructor(private readonly terbesar: boolean) {}

  tambah(nilai: Float64Array, terpilih: Uint8Array, n: number): void {
    let terbaik = this.terbaik;
    for (let i = 0; i < n; i++) {
      if (terpilih[i] === 0) continue;
      const x = nilai[i]!;
      if (!(this.terbesar ? x <= terbaik : x >= terbaik)) terbaik = x;
    }
    this.terbaik = terbaik;
  }

  hasil(): number {
    return this.terbaik;
  }
}

class Median implements Akumulator {
  private isi = new Float64Array(1024);
  private banyak = 0;

  tambah(nilai: Float64Array, terpilih: Uint8Array, n: number): void {
    if (this.banyak + n > this.isi.length) {
      const lebihBesar = new Float64Array(Math.max(this.isi.length * 2, this.banyak + n));
      lebihBesar.set(this.isi.subarray(0, this.banyak));
      this.isi = lebihBesar;
    }
    for (let i = 0; i < n; i++) if (terpilih[i] === 1) this.isi[this.banyak++] = nilai[i]!;
  }

  /** The middle value, or the mean of the two middle ones. */
  hasil(banyak: number): number {
    const urut = this.isi.subarray(0, banyak).sort();
    const tengah = banyak >> 1;
    if (banyak % 2 === 1) return urut[tengah]!;
    const [a, b] = [urut[tengah - 1]!, urut[tengah]!];
    return a + (b - a) / 2;
  }
}

class Unik implements Akumulator {
  private readonly berbeda = new Set<number>();

  tambah(nilai: Float64Array, terpilih: Uint8Array, n: number): void {
    for (let i = 0; i < n; i++) if (terpilih[i] === 1) this.berbeda.add(nilai[i]!);
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
