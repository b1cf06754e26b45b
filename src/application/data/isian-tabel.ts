import { timpa, type IsianBaris, type IsianTunda } from '../../domain/data/isian-baris';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import type { Variabel } from '../../domain/variabel/tipe';
import { BacaKolom } from '../../lembar/baca-kolom';
import type { IsiTabel } from '../../lembar/isi';
import { isianDariSel, selDariIsian } from '../../lembar/kodek-isian';
import type { Sel } from '../../lembar/tipe';

/** The variable cells of a table of ours, by row id. Only present values and states are kept; blanks are left out. */
export function bacaIsianTabel(
  isi: IsiTabel | undefined,
  variabel: readonly Variabel[],
): ReadonlyMap<string, IsianBaris> {
  const hasil = new Map<string, IsianBaris>();
  if (isi === undefined) return hasil;
  const kolom = new BacaKolom(isi);
  const baca = pembacaIsian(
    variabel.flatMap((v) => {
      const indeks = kolom.letak(v.id);
      return indeks === undefined ? [] : [{ v, indeks }];
    }),
  );
  for (const baris of kolom.baris) {
    const id = kolom.id(baris);
    if (id !== undefined) hasil.set(id, baca(baris.sel));
  }
  return hasil;
}

const SEL = Symbol('sel');
const LAIN = Symbol('lain');

/**
 * Reads the variables of rows of one table. A value is decoded each time that it is asked for: of 300,000 rows a figure reads
 * a few columns, and all of them decoded would take 4 kB a row.
 */
function pembacaIsian(
  kolom: readonly { readonly v: Variabel; readonly indeks: number }[],
): (sel: readonly Sel[]) => IsianBaris {
  class IsianPadat implements IsianTunda {
    /** Decoded by the properties defined below. */
    readonly [id: string]: Isian<NilaiIsian> | undefined;
    readonly [SEL]: readonly Sel[];
    readonly [LAIN]: IsianBaris | undefined;

    constructor(sel: readonly Sel[], lain?: IsianBaris) {
      this[SEL] = sel;
      this[LAIN] = lain;
    }

    [timpa](lain: IsianBaris): IsianBaris {
      const milik = { ...this[LAIN], ...lain };
      for (const id in lain) if (!(id in IsianPadat.prototype)) return { ...utuh(this), ...milik };
      return new IsianPadat(this[SEL], milik);
    }
  }
  const utuh = (isian: IsianPadat): IsianBaris =>
    Object.fromEntries(
      kolom.flatMap(({ v }) => {
        const satu = isian[v.id];
        return satu === undefined ? [] : [[v.id, satu]];
      }),
    );
  for (const { v, indeks } of kolom) {
    const baca = pembacaSel(v);
    Object.defineProperty(IsianPadat.prototype, v.id, {
      enumerable: true,
      get(this: IsianPadat): Isian<NilaiIsian> | undefined {
        return this[LAIN]?.[v.id] ?? baca(this[SEL][indeks]);
      },
    });
  }
  return (sel) => new IsianPadat(sel);
}

/** Texts of choices repeat in every row: what they mean is worked out once. */
const TEKS_DIINGAT = 1000;

function pembacaSel(v: Variabel): (sel: Sel | undefined) => Isian<NilaiIsian> | undefined {
  const diingat = new Map<string, Isian<NilaiIsian>>();
  return (sel) => {
    if (sel === null || sel === undefined) return undefined;
    const ingat = typeof sel === 'string' ? diingat.get(sel) : undefined;
    if (ingat !== undefined) return ingat;
    const nilai = isianDariSel(sel, v);
    if (nilai.keadaan === 'kosong') return undefined;
    if (typeof sel === 'string' && diingat.size < TEKS_DIINGAT) diingat.set(sel, nilai);
    return nilai;
  };
}

/** The cells of a row's variables, in the given order. */
export const selIsian = (isian: IsianBaris, variabel: readonly Variabel[]): Sel[] =>
  variabel.map((v) => selDariIsian(isian[v.id], v.tipe));
