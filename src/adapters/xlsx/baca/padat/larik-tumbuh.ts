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

  tambahSemua(isi: T): void {
    if (this.#jumlah + isi.length > this.#isi.length) this.#perbesar(this.#jumlah + isi.length);
    this.#isi.set(isi, this.#jumlah);
    this.#jumlah += isi.length;
  }

  /** What it holds, in an array of that length; it is empty then. */
  ambil(): T {
    const utuh = this.#isi;
    const jumlah = this.#jumlah;
    this.#isi = this.buat(0);
    this.#jumlah = 0;
    return jumlah === utuh.length ? utuh : (utuh.slice(0, jumlah) as T);
  }

  #perbesar(perlu: number): void {
    const baru = this.buat(Math.max(perlu, this.#isi.length * 2, AWAL));
    baru.set(this.#isi.subarray(0, this.#jumlah));
    this.#isi = baru;
  }
}
