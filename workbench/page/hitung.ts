import type { Calculator } from '../host/book/workbook';
import { resolveStructured } from '../host/book/structured';

/**
 * What our own sheets count by themselves: the cells of a table's column that hold something (Daftar Isi). The workbench has
 * no engine for formulas: every other one keeps the value that it was saved with, or `#N/A`.
 */
export const penghitungKolom: Calculator = {
  value(book, sheet, row, col, formula) {
    const acuan = /^=COUNTA\((.+)\)$/i.exec(formula)?.[1];
    const kolom = acuan === undefined ? undefined : resolveStructured(book, acuan);
    if (kolom === undefined) return sheet.grid.ensure(row, col).value;
    let terisi = 0;
    kolom.sheet.grid.forEach(kolom.area, ({ value, formula: rumus }) => {
      if (value !== null || rumus !== undefined) terisi++;
    });
    return terisi;
  },
};
