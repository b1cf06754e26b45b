/** Rows or columns of a sheet as they lie on the screen: where each begins, in pixels. */
export class Sumbu {
  private readonly awal: Float64Array;

  /** `ukuran` gives the pixels of a row or column; a hidden one has none. */
  constructor(
    readonly jumlah: number,
    ukuran: (indeks: number) => number,
  ) {
    this.awal = new Float64Array(jumlah + 1);
    let sampai = 0;
    for (let i = 0; i < jumlah; i++) this.awal[i + 1] = sampai += ukuran(i);
  }

  posisi(indeks: number): number {
    return this.awal[Math.min(indeks, this.jumlah)] ?? 0;
  }

  get panjang(): number {
    return this.posisi(this.jumlah);
  }

  rentang(indeks: number, banyak: number): number {
    return this.posisi(indeks + banyak) - this.posisi(indeks);
  }

  /** The row or column at a pixel, the last one beyond the end. */
  padaPiksel(piksel: number): number {
    let [bawah, atas] = [0, this.jumlah - 1];
    while (bawah < atas) {
      const tengah = (bawah + atas + 1) >> 1;
      if (this.posisi(tengah) <= piksel) bawah = tengah;
      else atas = tengah - 1;
    }
    // Hidden ones begin where the next begins: the search ends on the last of them, which is the visible one.
    return bawah;
  }

  /** The next visible one in a direction, or the same where there is none. */
  berikut(indeks: number, langkah: 1 | -1): number {
    for (let i = indeks + langkah; i >= 0 && i < this.jumlah; i += langkah)
      if (this.rentang(i, 1) > 0) return i;
    return indeks;
  }
}
