import { jumlahBarisTeks, pastiSebaris, tinggiUntuk } from '../../../../lembar/tinggi';
import { bacaMuatKolom, type MuatKolom } from '../xml/muat-kolom';
import { gabungan, type LembarXml } from '../xml/pindai-lembar';
import { gayaSel, type SelBaris } from '../xml/sel-xml';
import type { GayaBungkus } from './gaya-bungkus';

/** Works out the heights of rows of a sheet by the texts in their wrapped cells. */
export class PengukurBaris {
  readonly #muat: MuatKolom;
  /** First cells of merged areas, by row and column: Excel leaves them out of a row's height too. */
  readonly #gabungan: ReadonlySet<string>;

  constructor(
    lembar: LembarXml,
    private readonly bungkus: GayaBungkus,
  ) {
    this.#muat = bacaMuatKolom(lembar.sebelum);
    this.#gabungan = new Set(gabungan(lembar).map(({ atas, kiri }) => `${atas},${kiri}`));
  }

  /** Attribute `ht` of the row with these cells, empty where one line is enough; `teks` gives the text of a column. */
  tinggi(nomor: number, sel: SelBaris, teks: (kolom: number) => string | undefined): string {
    let baris = 1;
    for (const [kolom, xml] of sel) {
      const isi = teks(kolom);
      if (isi !== undefined)
        baris = Math.max(baris, this.jumlahBaris(nomor, kolom, isi, this.#muat(kolom), gayaSel(xml)));
    }
    const tinggi = tinggiUntuk(baris);
    return tinggi === undefined ? '' : ` ht="${tinggi}"`;
  }

  /** Characters that a column shows on a line. */
  muat(kolom: number): number | undefined {
    return this.#muat(kolom);
  }

  /** Lines that a text takes in its cell, of this style, in a column that shows so many characters. */
  jumlahBaris(
    nomor: number,
    kolom: number,
    isi: string,
    muat: number | undefined,
    gaya: string | undefined,
  ): number {
    if (muat === undefined || pastiSebaris(isi, muat)) return 1;
    if (!this.bungkus(gaya) || this.#gabungan.has(`${nomor},${kolom}`)) return 1;
    return jumlahBarisTeks(isi, muat);
  }
}
