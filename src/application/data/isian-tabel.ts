import type { IsianBaris } from '../../domain/data/baris-data';
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
  const ada = variabel.flatMap((v) => {
    const indeks = kolom.letak(v.id);
    return indeks === undefined ? [] : [{ v, indeks }];
  });
  for (const baris of kolom.baris) {
    const id = kolom.id(baris);
    if (id === undefined) continue;
    const isian: Record<string, Isian<NilaiIsian>> = {};
    for (const { v, indeks } of ada) {
      const nilai = isianDariSel(baris.sel[indeks], v);
      if (nilai.keadaan !== 'kosong') isian[v.id] = nilai;
    }
    hasil.set(id, isian);
  }
  return hasil;
}

/** The cells of a row's variables, in the given order. */
export const selIsian = (isian: IsianBaris, variabel: readonly Variabel[]): Sel[] =>
  variabel.map((v) => selDariIsian(isian[v.id], v.tipe));
