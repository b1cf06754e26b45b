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
      if (isi === undefined) continue;
      const muat = this.#muat(kolom);
      if (muat === undefined || pastiSebaris(isi, muat)) continue;
      if (!this.bungkus(gayaSel(xml)) || this.#gabungan.has(`${nomor},${kolom}`)) continue;
      baris = Math.max(baris, jumlahBarisTeks(isi, muat));
    }
    const tinggi = tinggiUntuk(baris);
    return tinggi === undefined ? '' : ` ht="${tinggi}"`;
  }
}
