import { maxCols, maxRows } from './area';
import type { SheetModel } from './sheet';

/** Points from the left edge of one column to that of another; hidden columns have none. */
export const widthOf = (sheet: SheetModel, from: number, to: number): number => {
  let sum = 0;
  for (let col = from; col < to; col++) if (!sheet.hiddenColumns.has(col)) sum += sheet.columnWidth(col);
  return sum;
};

/** Points from the top of one row to that of another; hidden rows have none. */
export const heightOf = (sheet: SheetModel, from: number, to: number): number => {
  let sum = 0;
  for (let row = from; row < to; row++) if (!sheet.isRowHidden(row)) sum += sheet.rowHeight(row);
  return sum;
};

/** A point of a sheet: so many points into a column and into a row. */
export interface Anchor {
  readonly col: number;
  readonly x: number;
  readonly row: number;
  readonly y: number;
}

/** The cell in which a length ends, and what is left of it there. */
function split(length: number, last: number, size: (index: number) => number): [index: number, rest: number] {
  let rest = Math.max(0, length);
  let index = 0;
  for (; index < last; index++) {
    const own = size(index);
    if (rest < own) break;
    rest -= own;
  }
  return [index, rest];
}

/** The point of a sheet so far from its left and upper edge. */
export function anchorAt(sheet: SheetModel, left: number, top: number): Anchor {
  const [col, x] = split(left, maxCols - 1, (at) => widthOf(sheet, at, at + 1));
  const [row, y] = split(top, maxRows - 1, (at) => heightOf(sheet, at, at + 1));
  return { col, x, row, y };
}

/** Of a cell that became smaller no more than the cell counts. */
export const leftOf = (sheet: SheetModel, { col, x }: Anchor): number =>
  widthOf(sheet, 0, col) + Math.min(x, widthOf(sheet, col, col + 1));
export const topOf = (sheet: SheetModel, { row, y }: Anchor): number =>
  heightOf(sheet, 0, row) + Math.min(y, heightOf(sheet, row, row + 1));
