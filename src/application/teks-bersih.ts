import type { DibersihkanTerbaca, SelDibersihkan, SelTerbaca, TeksDibersihkan } from './ports/pembaca-buku';
import { bersihkanAksara } from '../domain/umum/aksara';
import { BATAS_TEKS_SEL, BERSIHAN_DISEBUT } from '../domain/umum/batas-teks';

/** Characters that are kept of what is no content. */
const MAX_SHOWN = 200;

/** What is shown of a cell that holds nothing usable. */
export const cuplikan = (teks: string): string => bersihkanAksara(teks.slice(0, MAX_SHOWN)).teks;

export const rusak = (teks: string): SelTerbaca => ({ jenis: 'rusak', teks: cuplikan(teks) });

/**
 * Makes texts into cells, and knows of each cell what was taken out of it: of a shared string there is one cell, which stands
 * in many places.
 */
export class PembersihTeks {
  readonly #menurutSel = new WeakMap<SelTerbaca, TeksDibersihkan>();
  #ada = false;

  /** A text as a cell; one longer than a cell holds comes from no spreadsheet program and is not carried on. */
  sel(nilai: string, rumus: boolean): SelTerbaca {
    if (nilai.length > BATAS_TEKS_SEL)
      return this.#tandai(rusak(nilai), { dibuang: [], panjang: nilai.length });
    const { teks, dibuang } = bersihkanAksara(nilai);
    const sel: SelTerbaca = { jenis: 'teks', nilai: teks, rumus };
    return dibuang.length === 0 ? sel : this.#tandai(sel, { dibuang });
  }

  /** The same text as the result of a formula. */
  sebagaiRumus(sel: SelTerbaca): SelTerbaca {
    if (sel.jenis !== 'teks') return sel;
    const apa = this.untuk(sel);
    const hasil: SelTerbaca = { ...sel, rumus: true };
    return apa === undefined ? hasil : this.#tandai(hasil, apa);
  }

  /** What was taken out of a cell's text. */
  untuk(sel: SelTerbaca): TeksDibersihkan | undefined {
    return this.#ada ? this.#menurutSel.get(sel) : undefined;
  }

  #tandai(sel: SelTerbaca, apa: TeksDibersihkan): SelTerbaca {
    this.#ada = true;
    this.#menurutSel.set(sel, apa);
    return sel;
  }
}

/** Collects the cleaned cells of a sheet: the first of them by their place, the others by their number. */
export class KumpulanBersihan {
  readonly #sel: SelDibersihkan[] = [];
  #selebihnya = 0;

  tambah(baris: number, kolom: number, apa: TeksDibersihkan): void {
    if (this.#sel.length < BERSIHAN_DISEBUT) this.#sel.push({ baris, kolom, ...apa });
    else this.#selebihnya += 1;
  }

  /** `undefined` where nothing was cleaned, as almost always. */
  hasil(): DibersihkanTerbaca | undefined {
    return this.#sel.length === 0 ? undefined : { sel: this.#sel, selebihnya: this.#selebihnya };
  }
}
