import type { LembarTerbaca, SelTerbaca } from '../../../application/ports/pembaca-buku';

type Baris = LembarTerbaca['baris'][number];

/** Texts that are empty hold nothing: formulas down to row 1000 that yield "" are no data. */
const berisi = (sel: SelTerbaca | undefined): boolean =>
  sel !== undefined && !(sel.jenis === 'teks' && sel.nilai === '');

/** Collects the cells of a sheet, which may come in any order. */
export class Kisi {
  readonly #baris = new Map<number, (SelTerbaca | undefined)[]>();
  #last = 0;
  #ordered = true;
  #lastCells: (SelTerbaca | undefined)[] = [];

  /** Puts a cell (column from 0, row from 1); `false` where there is one already. */
  taruh(baris: number, kolom: number, sel: SelTerbaca): boolean {
    const cells = baris === this.#last ? this.#lastCells : this.#openRow(baris);
    if (cells[kolom] !== undefined) return false;
    while (cells.length < kolom) cells.push(undefined); // keeps the array dense: a hole would make it a slow dictionary
    cells[kolom] = sel;
    return true;
  }

  #openRow(nomor: number): (SelTerbaca | undefined)[] {
    let cells = this.#baris.get(nomor);
    if (!cells) this.#baris.set(nomor, (cells = []));
    if (nomor < this.#last) this.#ordered = false;
    this.#last = nomor;
    this.#lastCells = cells;
    return cells;
  }

  /** Rows that hold something, ascending, without the empty cells at their end. */
  hasil(): readonly Baris[] {
    const rows: Baris[] = [];
    for (const [nomor, sel] of this.#baris) {
      let length = sel.length;
      while (length > 0 && !berisi(sel[length - 1])) length--;
      if (length > 0) rows.push({ nomor, sel: length === sel.length ? sel : sel.slice(0, length) });
    }
    return this.#ordered ? rows : rows.sort((a, b) => a.nomor - b.nomor);
  }
}
