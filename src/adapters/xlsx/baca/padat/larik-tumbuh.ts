type Larik = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

const AWAL = 1024;

/** Numbers in a flat array that grows; asking for twice as much each time makes it linear. */
export class LarikTumbuh<T extends Larik> {
  #isi: T;
  #jumlah = 0;

  constructor(private readonly buat: (panjang: number) => T) {
    this.#isi = buat(AWAL);
  }

  get jumlah(): number {
    return this.#jumlah;
  }

  tambah(nilai: number): void {
    if (this.#jumlah === this.#isi.length) this.#perbesar(this.#jumlah + 1);
    this.#isi[this.#jumlah++] = nilai;
  }

  /** Adds the first `panjang` of these; rows are short, so that a loop is faster than a copy of memory with its two views. */
  tambahAwal(isi: T, panjang: number): void {
    if (this.#jumlah + panjang > this.#isi.length) this.#perbesar(this.#jumlah + panjang);
    for (let k = 0; k < panjang; k++) this.#isi[this.#jumlah + k] = isi[k] ?? 0;
    this.#jumlah += panjang;
  }

  tambahSemua(isi: T): void {
    if (this.#jumlah + isi.length > this.#isi.length) this.#perbesar(this.#jumlah + isi.length);
    this.#isi.set(isi, this.#jumlah);
    this.#jumlah += isi.length;
  }

  /** What it holds, in an array of that length; it is empty then, and keeps its room. */
  ambil(): T {
    const isi = this.#isi.slice(0, this.#jumlah) as T;
    this.#jumlah = 0;
    return isi;
  }

  kosongkan(): void {
    this.#jumlah = 0;
  }

  #perbesar(perlu: number): void {
    const baru = this.buat(Math.max(perlu, this.#isi.length * 2));
    baru.set(this.#isi.subarray(0, this.#jumlah));
    this.#isi = baru;
  }
}
