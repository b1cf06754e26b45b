import type { BarisTerbaca, IsiTabel } from './isi';
import { kolomIdBaris } from './tata-letak';
import type { Sel } from './tipe';
import { dariPeta } from '../domain/umum/pasti';

/** Cells of a table by the id of their column. A table or a column that is not there reads as blank. */
export class BacaKolom {
  readonly #letak: ReadonlyMap<string, number>;
  readonly baris: readonly BarisTerbaca[];

  constructor(isi: IsiTabel | undefined) {
    this.#letak = new Map(isi?.kolom.map(({ id }, indeks) => [id, indeks]));
    this.baris = isi?.baris ?? [];
  }

  ada(kolom: string): boolean {
    return this.#letak.has(kolom);
  }

  /** Where the cells of a column stand in `sel` of a row: for loops over very many of them. */
  letak(kolom: string): number | undefined {
    return this.#letak.get(kolom);
  }

  sel({ sel }: BarisTerbaca, kolom: string): Sel {
    return sel[this.#letak.get(kolom) ?? -1] ?? null;
  }

  /** What stands as text in a cell; `undefined` for anything else, and for a blank one. */
  teks(baris: BarisTerbaca, kolom: string): string | undefined {
    const isi = this.sel(baris, kolom);
    return typeof isi === 'string' && isi.trim() !== '' ? isi : undefined;
  }

  /** The stored id of a row; one typed by hand has none. */
  id(baris: BarisTerbaca): string | undefined {
    return this.teks(baris, kolomIdBaris.id);
  }

  /** The row with another cell in that column, which must be there. */
  dengan(baris: BarisTerbaca, kolom: string, isi: Sel): BarisTerbaca {
    return { ...baris, sel: baris.sel.with(dariPeta(this.#letak, kolom), isi) };
  }
}
