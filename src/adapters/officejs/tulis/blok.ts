import type { NilaiBerformat } from './nilai-sel';

/** Rows left alone between two changed ones that are sent along rather than begin a block of their own. */
const JEDA_BARIS = 8;
/** Cells of one block: a request holds several. */
const SEL_PER_BLOK = 20_000;

/** What to set in a cell; `undefined` leaves it alone. */
export type SelTulis = NilaiBerformat | undefined;

/** Rows from worksheet row `baris` on, their cells from `awal` on (counted from the first column of the rows). */
export interface Blok {
  readonly baris: number;
  readonly awal: number;
  readonly isi: readonly (readonly SelTulis[])[];
}

/** Rows that stand close together as blocks, each as wide as its changed cells; none reaches across `batas`. */
export function blokDari(perlu: ReadonlyMap<number, readonly SelTulis[]>, batas: number): Blok[] {
  const hasil: Blok[] = [];
  let kelompok: number[] = [];
  const tutup = (): void => {
    if (kelompok.length > 0) hasil.push(satuBlok(kelompok, perlu));
    kelompok = [];
  };
  for (const nomor of [...perlu.keys()].sort((a, b) => a - b)) {
    const lebar = perlu.get(nomor)!.length;
    const terakhir = kelompok.at(-1);
    if (terakhir !== undefined) {
      const penuh = (nomor - kelompok[0]! + 1) * lebar > SEL_PER_BLOK;
      const melewati = terakhir <= batas && nomor > batas;
      if (penuh || melewati || nomor - terakhir > JEDA_BARIS) tutup();
    }
    kelompok.push(nomor);
  }
  tutup();
  return hasil;
}

function satuBlok(kelompok: readonly number[], perlu: ReadonlyMap<number, readonly SelTulis[]>): Blok {
  const atas = kelompok[0]!;
  const terisi = (isi: SelTulis): boolean => isi !== undefined;
  let awal = Infinity;
  let akhir = -1;
  for (const nomor of kelompok) {
    const sel = perlu.get(nomor)!;
    awal = Math.min(awal, sel.findIndex(terisi));
    akhir = Math.max(akhir, sel.findLastIndex(terisi));
  }
  const kosong = new Array<SelTulis>(akhir - awal + 1).fill(undefined);
  const isi = Array.from({ length: kelompok.at(-1)! - atas + 1 }, (_, k) => {
    const sel = perlu.get(atas + k);
    return sel === undefined ? kosong : sel.slice(awal, akhir + 1);
  });
  return { baris: atas, awal, isi };
}
