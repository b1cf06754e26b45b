import { teksUntukSel } from '../../../domain/umum/aksara';
import { terbesar } from '../../../domain/umum/banyak';
import { hurufKolom } from '../../../lembar/alamat';
import type { NamaGaya } from '../../../lembar/bebas/gaya';
import type { SelBebas } from '../../../lembar/bebas/tipe';
import { jumlahBarisTeks, tinggiUntuk } from '../../../lembar/tinggi';

/** The sheet is a grid of so many narrow columns, which tables of any shape share by merging cells. */
export const BANYAK_KOLOM = 32;
export const LEBAR_KOLOM = 4;
/** Column A is a margin. */
const KOLOM_PERTAMA = 2;

/** A cell of a row: what it says, over how many columns of the grid. */
export interface Petak {
  readonly isi: string | number | null;
  readonly lebar: number;
  readonly gaya: NamaGaya;
}

/** Lays rows out from above, and keeps what they need of heights and merged cells. */
export class PenataDasbor {
  readonly sel: SelBebas[] = [];
  readonly gabungan: string[] = [];
  readonly tinggi: Record<number, number> = {};
  /** The row that comes next. */
  baris = 2;

  /** One text over the whole width. */
  teks(isi: string, gaya: NamaGaya = 'teks'): void {
    this.deret([{ isi, lebar: BANYAK_KOLOM, gaya }]);
  }

  deret(petak: readonly Petak[]): void {
    let kolom = KOLOM_PERTAMA;
    for (const { isi, lebar, gaya } of petak) {
      const alamat = alamatSel(kolom, this.baris);
      this.sel.push({ alamat, isi: typeof isi === 'string' ? teksUntukSel(isi) : isi, gaya });
      if (lebar > 1) this.gabungan.push(`${alamat}:${alamatSel(kolom + lebar - 1, this.baris)}`);
      kolom += lebar;
    }
    const perlu = terbesar(
      petak.map(({ isi, lebar }) =>
        typeof isi === 'string' ? jumlahBarisTeks(isi, lebar * LEBAR_KOLOM) : 1,
      ),
    );
    const tinggi = tinggiUntuk(perlu);
    if (tinggi !== undefined) this.tinggi[this.baris] = tinggi;
    this.baris += 1;
  }

  /** Room for a chart, from the first to the last cell that it covers. */
  ruang(
    barisan: number,
    dariKolom: number,
    lebar: number,
  ): { readonly dari: string; readonly sampai: string } {
    return {
      dari: alamatSel(KOLOM_PERTAMA + dariKolom, this.baris),
      sampai: alamatSel(KOLOM_PERTAMA + dariKolom + lebar - 1, this.baris + barisan - 1),
    };
  }

  lompat(barisan = 1): void {
    this.baris += barisan;
  }
}

const alamatSel = (kolom: number, baris: number): string => `${hurufKolom(kolom)}${baris}`;
