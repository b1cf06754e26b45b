import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import type { Sel } from '../../lembar/tipe';
import { pasangkan } from '../../domain/umum/pasti';

/** True where two readings of a table hold the same cells in the same places, or the workbook has none in either. */
export const isSamaTabel = (a: IsiTabel | undefined, b: IsiTabel | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.lembar === b.lembar &&
    a.baris.length === b.baris.length &&
    JSON.stringify(a.kolom) === JSON.stringify(b.kolom) &&
    pasangkan(a.baris, b.baris).every(([satu, lain]) => isSamaBaris(satu, lain)));

const isSamaBaris = (a: BarisTerbaca, b: BarisTerbaca): boolean =>
  a.nomor === b.nomor &&
  a.sel.length === b.sel.length &&
  a.sel.every((satu, i) => isSamaSel(satu, b.sel[i] ?? null));

const isSamaSel = (a: Sel, b: Sel): boolean =>
  a === b || (a !== null && typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
