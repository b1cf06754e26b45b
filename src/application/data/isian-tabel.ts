import type { IsianBaris } from '../../domain/data/isian-baris';
import { pembuatIsian } from '../../domain/data/isian-kolom';
import type { KolomSumber, SumberKolom } from '../../domain/data/kolom-sumber';
import type { Variabel } from '../../domain/variabel/tipe';
import { BacaKolom } from '../../lembar/baca-kolom';
import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import { isianDariSel, selDariIsian } from '../../lembar/kodek-isian';
import type { Sel } from '../../lembar/tipe';
import { PenyusunKolom } from './penyusun-kolom';

/**
 * The variable cells of a table of ours, by row id. Only present values and states are kept; blanks are left out. A column is
 * decoded when one of its values is first asked for, and then all of it: figures read a few columns of hundreds of thousands
 * of rows, and an object a value would take 4 kB a row.
 */
export function bacaIsianTabel(
  isi: IsiTabel | undefined,
  variabel: readonly Variabel[],
): ReadonlyMap<string, IsianBaris> {
  const hasil = new Map<string, IsianBaris>();
  if (isi === undefined) return hasil;
  const kolom = new BacaKolom(isi);
  const baca = pembacaIsian(kolom, variabel);
  for (const [ke, baris] of kolom.baris.entries()) {
    const id = kolom.id(baris);
    if (id !== undefined) hasil.set(id, baca(ke));
  }
  return hasil;
}

function pembacaIsian(kolom: BacaKolom, variabel: readonly Variabel[]): (ke: number) => IsianBaris {
  const ada = variabel.filter(({ id }) => kolom.ada(id));
  const perId = new Map(ada.map((v) => [v.id, v]));
  const terbaca = new Map<string, KolomSumber>();
  const sumber: SumberKolom = {
    kolom(id) {
      const lama = terbaca.get(id);
      const v = perId.get(id);
      if (lama !== undefined || v === undefined) return lama;
      const baru = bacaKolom(kolom.baris, kolom.letak(id) ?? -1, v);
      terbaca.set(id, baru);
      return baru;
    },
  };
  return pembuatIsian(
    sumber,
    ada.map(({ id }) => id),
  );
}

function bacaKolom(baris: readonly BarisTerbaca[], indeks: number, v: Variabel): KolomSumber {
  const kolom = new PenyusunKolom(v, baris.length);
  const isAngka = v.tipe === 'angka' || v.tipe === 'rupiah';
  for (let i = 0; i < baris.length; i++) {
    const sel = baris[i]?.sel[indeks];
    if (sel === null || sel === undefined) continue;
    // What most cells are, and what `isianDariSel` makes of them.
    if (isAngka && typeof sel === 'number') kolom.angka(i, sel);
    else if (typeof sel === 'string') kolom.tulisan(i, sel, () => isianDariSel(sel, v));
    else kolom.isi(i, isianDariSel(sel, v));
  }
  return kolom;
}

/** The cells of a row's variables, in the given order. */
export const selIsian = (isian: IsianBaris, variabel: readonly Variabel[]): Sel[] =>
  variabel.map((v) => selDariIsian(isian[v.id], v.tipe));
