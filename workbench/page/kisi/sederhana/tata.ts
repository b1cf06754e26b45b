import { type Area, maxCols, maxRows, wholeSheet } from '../../../host/book/area';
import type { SheetModel } from '../../../host/book/sheet';
import { pikselDari } from '../rupa';
import { tinggiBaris } from '../tinggi-baris';
import { Sumbu } from './sumbu';

export const lebarKepala = 52;
export const tinggiKepala = 22;

/** A rectangle in the viewport, in pixels. */
export interface Kotak {
  readonly kiri: number;
  readonly atas: number;
  readonly lebar: number;
  readonly tinggi: number;
}

const CADANGAN = { baris: 60, kolom: 12, barisMin: 200, kolomMin: 40 } as const;

/** How a sheet lies on the screen: sizes of rows and columns, what is frozen, and where it is scrolled to. */
export class Tata {
  readonly baris: Sumbu;
  readonly kolom: Sumbu;
  readonly bekuBaris: number;
  readonly bekuKolom: number;
  gulirAtas = 0;
  gulirKiri = 0;

  constructor(lembar: SheetModel) {
    const terpakai = lembar.usedArea(wholeSheet, false);
    const { selection } = lembar;
    const dipilih = (mulai: number, banyak: number, batas: number): number =>
      banyak >= batas ? 0 : mulai + banyak;
    const jumlah = (min: number, cadangan: number, isi: number, pilihan: number, batas: number): number =>
      Math.min(batas, Math.max(min, Math.max(isi, pilihan) + cadangan));
    const akhirBaris = terpakai ? terpakai.row + terpakai.rows : 0;
    const akhirKolom = terpakai ? terpakai.col + terpakai.cols : 0;
    this.baris = new Sumbu(
      jumlah(
        CADANGAN.barisMin,
        CADANGAN.baris,
        akhirBaris,
        dipilih(selection.row, selection.rows, maxRows),
        maxRows,
      ),
      (i) => (lembar.isRowHidden(i) ? 0 : tinggiBaris(lembar, i)),
    );
    this.kolom = new Sumbu(
      jumlah(
        CADANGAN.kolomMin,
        CADANGAN.kolom,
        akhirKolom,
        dipilih(selection.col, selection.cols, maxCols),
        maxCols,
      ),
      (i) => (lembar.hiddenColumns.has(i) ? 0 : pikselDari(lembar.columnWidth(i))),
    );
    const { frozen } = lembar;
    this.bekuBaris = frozen && frozen.rows < maxRows ? Math.min(frozen.rows, this.baris.jumlah) : 0;
    this.bekuKolom = frozen && frozen.cols < maxCols ? Math.min(frozen.cols, this.kolom.jumlah) : 0;
  }

  get bekuTinggi(): number {
    return this.baris.posisi(this.bekuBaris);
  }

  get bekuLebar(): number {
    return this.kolom.posisi(this.bekuKolom);
  }

  /** Size of everything, headers included. */
  get luas(): { readonly lebar: number; readonly tinggi: number } {
    return { lebar: lebarKepala + this.kolom.panjang, tinggi: tinggiKepala + this.baris.panjang };
  }

  x(kolom: number): number {
    return lebarKepala + this.kolom.posisi(kolom) - (kolom < this.bekuKolom ? 0 : this.gulirKiri);
  }

  y(baris: number): number {
    return tinggiKepala + this.baris.posisi(baris) - (baris < this.bekuBaris ? 0 : this.gulirAtas);
  }

  kotak({ row, col, rows, cols }: Area): Kotak {
    const [kiri, atas] = [this.x(col), this.y(row)];
    return { kiri, atas, lebar: this.x2(col + cols) - kiri, tinggi: this.y2(row + rows) - atas };
  }

  private x2(kolom: number): number {
    return kolom <= 0 ? lebarKepala : this.x(kolom - 1) + this.kolom.rentang(kolom - 1, 1);
  }

  private y2(baris: number): number {
    return baris <= 0 ? tinggiKepala : this.y(baris - 1) + this.baris.rentang(baris - 1, 1);
  }

  /** Rows to be drawn in a viewport of this height: the frozen ones, then those scrolled to. */
  barisTampak(tinggi: number): number[] {
    return tampak(this.baris, this.bekuBaris, this.gulirAtas, tinggi - tinggiKepala);
  }

  kolomTampak(lebar: number): number[] {
    return tampak(this.kolom, this.bekuKolom, this.gulirKiri, lebar - lebarKepala);
  }

  /** The cell at a pixel of the viewport. Headers belong to the first row or column shown beside them. */
  selPada(x: number, y: number): { readonly row: number; readonly col: number } {
    const kx = Math.max(0, x - lebarKepala);
    const ky = Math.max(0, y - tinggiKepala);
    return {
      col: this.kolom.padaPiksel(kx < this.bekuLebar ? kx : kx + this.gulirKiri),
      row: this.baris.padaPiksel(ky < this.bekuTinggi ? ky : ky + this.gulirAtas),
    };
  }

  /** How far to scroll so that a cell is in view. */
  gulirKe(
    row: number,
    col: number,
    lebar: number,
    tinggi: number,
  ): { readonly kiri: number; readonly atas: number } {
    return {
      kiri: gulir(this.kolom, this.bekuKolom, col, this.gulirKiri, lebar - lebarKepala),
      atas: gulir(this.baris, this.bekuBaris, row, this.gulirAtas, tinggi - tinggiKepala),
    };
  }
}

function tampak(sumbu: Sumbu, beku: number, gulirKini: number, panjang: number): number[] {
  const daftar: number[] = [];
  for (let i = 0; i < beku; i++) if (sumbu.rentang(i, 1) > 0) daftar.push(i);
  const mulai = Math.max(beku, sumbu.padaPiksel(gulirKini + sumbu.posisi(beku)));
  for (let i = mulai; i < sumbu.jumlah && sumbu.posisi(i) - gulirKini < panjang; i++)
    if (sumbu.rentang(i, 1) > 0) daftar.push(i);
  return daftar;
}

function gulir(sumbu: Sumbu, beku: number, indeks: number, kini: number, panjang: number): number {
  if (indeks < beku || indeks >= sumbu.jumlah) return kini;
  const [awal, akhir] = [sumbu.posisi(indeks), sumbu.posisi(indeks + 1)];
  if (awal - kini < sumbu.posisi(beku)) return awal - sumbu.posisi(beku);
  return akhir - kini > panjang ? Math.min(awal - sumbu.posisi(beku), akhir - panjang) : kini;
}
