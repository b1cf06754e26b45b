import { HostError } from '../protocol/errors';
import { shiftFormula } from './references';
import {
  type Area,
  contains,
  isWholeColumns,
  isWholeRows,
  maxCols,
  maxRows,
  overlaps,
  type Shift,
  shifted,
} from './area';
import type { ChangeType } from './happening';
import type { SheetModel } from './sheet';
import { requireAllowed, requireUnlocked, requireUnprotected } from './protection';

type Direction = 'Down' | 'Right' | 'Up' | 'Left';

const shiftOf = (area: Area, kind: Shift['kind'], direction: Direction): Shift => {
  const byRows = direction === 'Down' || direction === 'Up';
  return byRows
    ? { kind, axis: 'row', at: area.row, count: area.rows, band: [area.col, area.col + area.cols] }
    : { kind, axis: 'col', at: area.col, count: area.cols, band: [area.row, area.row + area.rows] };
};

/** A shift must not tear a table or merged cells apart: it moves all of their columns (rows) or none. */
function requireWhole(sheet: SheetModel, shift: Shift, areas: readonly Area[]): void {
  const moving: Area =
    shift.axis === 'row'
      ? { row: shift.at, rows: maxRows - shift.at, col: shift.band[0], cols: shift.band[1] - shift.band[0] }
      : { row: shift.band[0], rows: shift.band[1] - shift.band[0], col: shift.at, cols: maxCols - shift.at };
  for (const area of areas) {
    const across =
      shift.axis === 'row' ? { ...area, row: moving.row, rows: 1 } : { ...area, col: moving.col, cols: 1 };
    const band = shift.axis === 'row' ? { ...moving, rows: 1 } : { ...moving, cols: 1 };
    if (overlaps(area, moving) && !contains(band, across))
      throw new HostError('InsertDeleteConflict', 'cells of a table or merged cells would be torn apart');
  }
}

function moveAll(sheet: SheetModel, shift: Shift): void {
  sheet.grid.shift(shift);
  const book = sheet.book;
  for (const range of book.liveRanges()) {
    if (range.sheet !== sheet) continue;
    const next = shifted(range.area, shift);
    if (next) range.area = next;
    else range.gone = true;
  }
  sheet.merges = sheet.merges.map((area) => shifted(area, shift)).filter((area) => area !== undefined);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = shifted(link.area, shift);
    return area ? [{ ...link, area }] : [];
  });
  sheet.validations.shift(shift);
  for (const format of sheet.conditionalFormats) format.shift(shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const table of [...sheet.tables]) table.shift(shift);
  if (sheet.autoFilter) {
    const area = shifted(sheet.autoFilter.area, shift);
    if (area) sheet.autoFilter.area = area;
    else sheet.autoFilter = undefined;
  }
  moveSizes(sheet, shift);
  for (const chart of sheet.charts) chart.shift(shift);
  book.mapFormulas((formula, own) => shiftFormula(formula, own.name, sheet.name, shift));
}

/** Heights, widths and hidden rows or columns go with whole rows and columns. */
function moveSizes(sheet: SheetModel, shift: Shift): void {
  const whole = shift.band[0] === 0 && shift.band[1] === (shift.axis === 'row' ? maxCols : maxRows);
  if (!whole) return;
  const moved = (index: number): number | undefined => {
    if (index < shift.at) return index;
    if (shift.kind === 'insert') return index + shift.count;
    return index < shift.at + shift.count ? undefined : index - shift.count;
  };
  const sizes = shift.axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const entries = [...sizes];
  sizes.clear();
  for (const [index, size] of entries) {
    const next = moved(index);
    if (next !== undefined) sizes.set(next, size);
  }
  for (const hidden of shift.axis === 'row'
    ? [sheet.hiddenRows, sheet.filteredRows]
    : [sheet.hiddenColumns]) {
    const indexes = [...hidden];
    hidden.clear();
    for (const index of indexes) {
      const next = moved(index);
      if (next !== undefined) hidden.add(next);
    }
  }
}

const changeOf = (area: Area, kind: Shift['kind']): ChangeType => {
  if (isWholeRows(area)) return kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  if (isWholeColumns(area)) return kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
  return kind === 'insert' ? 'CellInserted' : 'CellDeleted';
};

function requirePermission(sheet: SheetModel, area: Area, kind: Shift['kind']): void {
  if (isWholeRows(area)) requireAllowed(sheet, kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows');
  else if (isWholeColumns(area))
    requireAllowed(sheet, kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns');
  else requireUnprotected(sheet);
  if (kind === 'delete') requireUnlocked(sheet, area);
}

/** Makes room at the area; what was there moves down or right. */
export function insertCells(
  sheet: SheetModel,
  area: Area,
  direction: 'Down' | 'Right',
  tableMove = false,
): void {
  const shift = shiftOf(area, 'insert', direction);
  if (!tableMove) requirePermission(sheet, area, 'insert');
  requireWhole(sheet, shift, [...sheet.tables.map((table) => table.area), ...sheet.merges]);
  if (sheet.grid.wouldLose(shift, (cell) => cell.value !== null || cell.formula !== undefined))
    throw new HostError('NonBlankCellOffSheet');
  moveAll(sheet, shift);
  styleFromNeighbour(sheet, area, direction);
  sheet.book.emit({
    kind: 'cells-changed',
    sheet,
    area,
    change: changeOf(area, 'insert'),
    direction: direction === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight',
  });
}

/** Inserted cells look like those above them (or left of them), as Excel's own insert does. */
function styleFromNeighbour(sheet: SheetModel, area: Area, direction: 'Down' | 'Right'): void {
  const grid = sheet.grid;
  if (direction === 'Down' && area.row > 0) {
    const above: Area = { ...area, row: area.row - 1, rows: 1 };
    grid.forEach(above, (cell, _row, col) => {
      if (cell.style !== 0)
        for (let i = 0; i < area.rows; i++) grid.ensure(area.row + i, col).style = cell.style;
    });
  } else if (direction === 'Right' && area.col > 0) {
    const left: Area = { ...area, col: area.col - 1, cols: 1 };
    grid.forEach(left, (cell, row) => {
      if (cell.style !== 0)
        for (let j = 0; j < area.cols; j++) grid.ensure(row, area.col + j).style = cell.style;
    });
  }
}

/** Takes the area away; what is below or right of it closes up. */
export function deleteCells(
  sheet: SheetModel,
  area: Area,
  direction: 'Up' | 'Left',
  tableMove = false,
): void {
  const shift = shiftOf(area, 'delete', direction);
  if (!tableMove) {
    requirePermission(sheet, area, 'delete');
    requireWhole(sheet, shift, [...sheet.tables.map((table) => table.area), ...sheet.merges]);
  }
  sheet.grid.drop(area);
  moveAll(sheet, shift);
  sheet.book.emit({
    kind: 'cells-changed',
    sheet,
    area,
    change: changeOf(area, 'delete'),
    direction: direction === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft',
  });
}
