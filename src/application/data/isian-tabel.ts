import type { IsianBaris } from '../../domain/data/baris-data';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import type { Variabel } from '../../domain/variabel/tipe';
import type { IsiTabel } from '../../lembar/isi';
import { isianDariSel, selDariIsian } from '../../lembar/kodek-isian';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Sel } from '../../lembar/tipe';

/** The variable cells of a table of ours, by row id. Only present values and states are kept; blanks are left out. */
export function bacaIsianTabel(
  isi: IsiTabel | undefined,
  variabel: readonly Variabel[],
): ReadonlyMap<string, IsianBaris> {
  const hasil = new Map<string, IsianBaris>();
  if (isi === undefined) return hasil;
  const letak = new Map(isi.kolom.map(({ id }, i) => [id, i]));
  const kolom = variabel.flatMap((v) => {
    const indeks = letak.get(v.id);
    return indeks === undefined ? [] : [{ v, indeks }];
  });
  const letakId = letak.get(kolomIdBaris.id);
  for (const { sel } of isi.baris) {
    const id = letakId === undefined ? undefined : sel[letakId];
    if (typeof id !== 'string') continue;
    const isian: Record<string, Isian<NilaiIsian>> = {};
    for (const { v, indeks } of kolom) {
      const nilai = isianDariSel(sel[indeks], v);
      if (nilai.keadaan !== 'kosong') isian[v.id] = nilai;
    }
    hasil.set(id, isian);
  }
  return hasil;
}

/** The cells of a row's variables, in the given order. */
export const selIsian = (isian: IsianBaris, variabel: readonly Variabel[]): Sel[] =>
  variabel.map((v) => selDariIsian(isian[v.id], v.tipe));
