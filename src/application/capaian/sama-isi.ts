import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import type { Sel } from '../../lembar/tipe';
import { pasangkan } from '../../domain/umum/pasti';
import type { IsiBuku } from '../ports/workbook';

/** True where two readings of a workbook hold the same tables with the same cells in the same places. */
export function isSamaIsi({ tabel: a }: IsiBuku, { tabel: b }: IsiBuku): boolean {
  return (
    a.size === b.size &&
    [...a].every(([id, satu]) => {
      const lain = b.get(id);
      return lain !== undefined && isSamaTabel(satu, lain);
    })
  );
}

const isSamaTabel = (a: IsiTabel, b: IsiTabel): boolean =>
  a.lembar === b.lembar &&
  a.baris.length === b.baris.length &&
  JSON.stringify(a.kolom) === JSON.stringify(b.kolom) &&
  pasangkan(a.baris, b.baris).every(([satu, lain]) => isSamaBaris(satu, lain));

const isSamaBaris = (a: BarisTerbaca, b: BarisTerbaca): boolean =>
  a.nomor === b.nomor &&
  a.sel.length === b.sel.length &&
  a.sel.every((satu, i) => isSamaSel(satu, b.sel[i] ?? null));

const isSamaSel = (a: Sel, b: Sel): boolean =>
  a === b || (a !== null && typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
