import { type Area, wholeSheet } from '../book/area';
import type { Cell } from '../book/cell';
import type { SheetModel } from '../book/sheet';

/** A cell with a formula, and where it is. */
export interface FormulaCell {
  readonly cell: Cell;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
}

/** Cells with formulas of a sheet, found by area without going through the cells that have none. */
export class FormulaCells {
  private readonly columns = new Map<number, FormulaCell[]>();
  readonly all: FormulaCell[] = [];
  /** Cells that a formula elsewhere filled. */
  readonly filled: Cell[] = [];

  constructor(sheet: SheetModel) {
    sheet.grid.forEach(wholeSheet, (cell, row, col) => {
      if (cell.filledBy) this.filled.push(cell);
      if (cell.formula === undefined) return;
      const found = { cell, sheet, row, col };
      this.all.push(found);
      const column = this.columns.get(col);
      if (column) column.push(found);
      else this.columns.set(col, [found]);
    });
  }

  forEach(area: Area, visit: (found: FormulaCell) => void): void {
    const end = area.row + area.rows;
    const inColumn = (column: readonly FormulaCell[]): void => {
      for (let i = firstFrom(column, area.row); i < column.length; i++) {
        const found = column[i];
        if (!found || found.row >= end) break;
        visit(found);
      }
    };
    if (area.cols <= this.columns.size) {
      for (let col = area.col; col < area.col + area.cols; col++) {
        const column = this.columns.get(col);
        if (column) inColumn(column);
      }
    } else
      for (const [col, column] of this.columns)
        if (col >= area.col && col < area.col + area.cols) inColumn(column);
  }
}

/** Place of the first one in this row or below; columns are in the order of rows. */
function firstFrom(column: readonly FormulaCell[], row: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
