import { type Area, isWholeColumns, isWholeRows, maxCols, maxRows } from '../book/area';
import type { RangeModel } from '../book/workbook';
import { heightOf, widthOf } from '../book/extent';
import type { SheetModel } from '../book/sheet';
import { requireAllowed } from '../book/protection';
import { readOnly, type ScalarDefinition } from '../protocol/definition';
import { alive } from './objects';

const uniform = (count: number, test: (index: number) => boolean): boolean | null => {
  const first = test(0);
  for (let i = 1; i < count; i++) if (test(i) !== first) return null;
  return first;
};

/** Whole sheets have a million rows: only those that could differ are looked at. */
const hiddenRows = (sheet: SheetModel, area: Area): boolean | null => {
  if (area.rows < maxRows) return uniform(area.rows, (i) => sheet.isRowHidden(area.row + i));
  const hidden = sheet.hiddenRows.size + sheet.filteredRows.size;
  return hidden === 0 ? false : hidden >= maxRows ? true : null;
};

const hiddenColumns = (sheet: SheetModel, area: Area): boolean | null =>
  uniform(Math.min(area.cols, maxCols), (i) => sheet.hiddenColumns.has(area.col + i));

function hideRows({ sheet, area }: RangeModel, hidden: boolean): void {
  requireAllowed(sheet, 'allowFormatRows');
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (hidden) sheet.hiddenRows.add(row);
    else {
      sheet.hiddenRows.delete(row);
      sheet.filteredRows.delete(row);
    }
  }
  sheet.book.emit({ kind: 'row-hidden-changed', sheet, area, hidden });
}

function hideColumns({ sheet, area }: RangeModel, hidden: boolean): void {
  requireAllowed(sheet, 'allowFormatColumns');
  for (let col = area.col; col < area.col + area.cols; col++)
    if (hidden) sheet.hiddenColumns.add(col);
    else sheet.hiddenColumns.delete(col);
}

/** Where a range is and how large; in cells and in points. */
export const rangeSizeScalars: Readonly<Record<string, ScalarDefinition<RangeModel>>> = {
  rowIndex: readOnly((model) => alive(model).area.row),
  columnIndex: readOnly((model) => alive(model).area.col),
  rowCount: readOnly((model) => alive(model).area.rows),
  columnCount: readOnly((model) => alive(model).area.cols),
  // Excel.Range.cellCount: -1 where the number exceeds 2^31-1.
  cellCount: readOnly(({ area }) => (area.rows * area.cols > 2 ** 31 - 1 ? -1 : area.rows * area.cols)),
  isEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
  isEntireRow: readOnly(({ area }) => isWholeRows(area)),
  rowHidden: { get: ({ sheet, area }) => hiddenRows(sheet, area), set: hideRows },
  columnHidden: { get: ({ sheet, area }) => hiddenColumns(sheet, area), set: hideColumns },
  hidden: readOnly(({ sheet, area }) => {
    const rows = hiddenRows(sheet, area);
    const columns = hiddenColumns(sheet, area);
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }),
  top: readOnly(({ sheet, area }) => heightOf(sheet, 0, area.row)),
  left: readOnly(({ sheet, area }) => widthOf(sheet, 0, area.col)),
  width: readOnly(({ sheet, area }) => widthOf(sheet, area.col, area.col + area.cols)),
  height: readOnly(({ sheet, area }) => heightOf(sheet, area.row, area.row + area.rows)),
};
