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
  let kini: Kelompok | undefined;
  for (const [nomor, sel] of [...perlu].sort(([a], [b]) => a - b)) {
    if (kini !== undefined) {
      const penuh = (nomor - kini.atas + 1) * sel.length > SEL_PER_BLOK;
      const melewati = kini.bawah <= batas && nomor > batas;
      if (penuh || melewati || nomor - kini.bawah > JEDA_BARIS) {
        hasil.push(satuBlok(kini));
        kini = undefined;
      }
    }
    kini ??= { atas: nomor, bawah: nomor, isi: new Map() };
    kini.bawah = nomor;
    kini.isi.set(nomor, sel);
  }
  if (kini !== undefined) hasil.push(satuBlok(kini));
  return hasil;
}

/** Changed rows of a block that is being made. */
interface Kelompok {
  readonly atas: number;
  bawah: number;
  readonly isi: Map<number, readonly SelTulis[]>;
}

function satuBlok({ atas, bawah, isi: perlu }: Kelompok): Blok {
  const terisi = (isi: SelTulis): boolean => isi !== undefined;
  let awal = Infinity;
  let akhir = -1;
  for (const sel of perlu.values()) {
    awal = Math.min(awal, sel.findIndex(terisi));
    akhir = Math.max(akhir, sel.findLastIndex(terisi));
  }
  const kosong = new Array<SelTulis>(akhir - awal + 1).fill(undefined);
  const isi = Array.from({ length: bawah - atas + 1 }, (_, k) => {
    const sel = perlu.get(atas + k);
    return sel === undefined ? kosong : sel.slice(awal, akhir + 1);
  });
  return { baris: atas, awal, isi };
}
