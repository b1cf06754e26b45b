import { HostError, invalidArgument } from '../protocol/errors';
import { type Area, isWholeColumns, isWholeRows, overlaps } from './area';
import { enteredText } from './input';
import { requireUnlocked } from './protection';
import { type Cell, type CellValue, isError } from './cell';
import type { SheetModel } from './sheet';

/** Excel for the web answers more than five million cells with RangeExceedsLimit (resource limits page). */
const cellLimit = 5_000_000;

/** Rows × columns of what is to be written; one value stands for all cells. */
export function asRows(area: Area, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const row = new Array<unknown>(area.cols).fill(value);
    return Array.from({ length: area.rows }, () => row);
  }
  const fits =
    value.length === area.rows &&
    value.every((row: unknown) => Array.isArray(row) && row.length === area.cols);
  if (!fits)
    throw invalidArgument(
      'The number of rows or columns in the input array does not match the size or dimensions of the range',
    );
  return value as readonly (readonly unknown[])[];
}

/** Whole columns and rows: what cells hold is not read or set over them (excel-add-ins-ranges-unbounded). */
export const isUnbounded = (area: Area): boolean =>
  isWholeColumns(area) || isWholeRows(area) || area.rows * area.cols > cellLimit;

/** Cell-level properties of unbounded ranges cannot be set (office/dev/add-ins/excel/excel-add-ins-ranges-unbounded). */
export function requireBounded(area: Area): void {
  if (isUnbounded(area)) throw new HostError('RangeExceedsLimit', 'the range is unbounded');
}

/** Takes a formula away, and the cell from the formula that filled it. */
export function clearFormula(cell: Cell): void {
  cell.formula = undefined;
  cell.fill = undefined;
  cell.filledBy = undefined;
}

function put(sheet: SheetModel, cell: Cell, input: unknown): void {
  const book = sheet.book;
  clearFormula(cell);
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument('a cell cannot hold this number');
    cell.value = book.styles.get(cell.style).numberFormat === '@' ? String(input) : input;
    return;
  }
  if (typeof input === 'boolean') {
    cell.value = input;
    return;
  }
  if (typeof input !== 'string')
    throw invalidArgument('a cell takes text, a number, a logical value or null');
  if (input.length > 32_767) throw invalidArgument('a cell holds at most 32,767 characters');
  const numberFormat = book.styles.get(cell.style).numberFormat;
  if (numberFormat === '@') {
    cell.value = input === '' ? null : input;
    return;
  }
  const formula = asFormula(input);
  if (formula !== undefined) {
    if (formula.length > 8192) throw invalidArgument('a formula has at most 8,192 characters');
    cell.formula = formula;
    cell.value = { error: '#N/A' };
    return;
  }
  const entered = enteredText(input, book.locale);
  cell.value = entered.value;
  if (entered.numberFormat !== undefined && numberFormat === 'General')
    cell.style = book.styles.number({ ...book.styles.get(cell.style), numberFormat: entered.numberFormat });
}

/** Text that begins with `=`, or with `+` or `-` and is no number, is a formula (Excel.Range.values). */
function asFormula(text: string): string | undefined {
  if (text.length < 2) return undefined;
  if (text.startsWith('=')) return text;
  return /^[+-]\s*[A-Za-z(]/.test(text) ? `=${text}` : undefined;
}

/** Writes values or formulas; `null` leaves a cell as it is, an empty text clears it. Tells who listens. */
export function writeCells(sheet: SheetModel, area: Area, input: unknown): void {
  if (input === null || input === undefined) throw invalidArgument('null is not valid input for values');
  requireBounded(area);
  requireUnlocked(sheet, area);
  const rows = asRows(area, input);
  const single = area.rows === 1 && area.cols === 1;
  const held = (): CellValue => (single ? (sheet.grid.cell(area.row, area.col)?.value ?? null) : null);
  const before = held();
  putRows(sheet, area, rows);
  for (const table of sheet.tables) table.cellsWritten(area);
  sheet.book.emit({
    kind: 'cells-changed',
    sheet,
    area,
    change: 'RangeEdited',
    ...(single ? { detail: { before, after: held() } } : {}),
  });
}

function putRows(sheet: SheetModel, { row, col }: Area, rows: readonly (readonly unknown[])[]): void {
  for (const [i, values] of rows.entries())
    for (const [j, value] of values.entries()) {
      if (value === null || value === undefined) continue;
      if (value === '' && !sheet.grid.cell(row + i, col + j)) continue;
      put(sheet, sheet.grid.ensure(row + i, col + j), value);
    }
}

/** Values of an area as rows; blank cells are `null`. */
export function readValues(sheet: SheetModel, area: Area): CellValue[][] {
  return readCells(sheet, area, (cell, row, col) =>
    cell ? sheet.book.valueOf(sheet, row, col, cell) : null,
  );
}

export function readCells<T>(
  sheet: SheetModel,
  area: Area,
  read: (cell: Cell | undefined, row: number, col: number) => T,
): T[][] {
  const rows = new Array<T[]>(area.rows);
  for (let i = 0; i < area.rows; i++) {
    const cells = sheet.grid.row(area.row + i);
    const row = new Array<T>(area.cols);
    for (let j = 0; j < area.cols; j++) row[j] = read(cells?.[area.col + j], area.row + i, area.col + j);
    rows[i] = row;
  }
  return rows;
}

/** Puts values in without conversion, as reading a file, sorting and copying do. */
export function putValue(sheet: SheetModel, row: number, col: number, value: CellValue): void {
  const cell = sheet.grid.ensure(row, col);
  clearFormula(cell);
  cell.value = isError(value) ? { ...value } : value;
}

export type ClearKind = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Excel.Range.clear. Tables stay; their header cells keep their text. */
export function clearCells(sheet: SheetModel, area: Area, kind: ClearKind): void {
  requireUnlocked(sheet, area);
  if (kind === 'All' || kind === 'Contents') {
    sheet.grid.forEach(area, (cell) => {
      cell.value = null;
      clearFormula(cell);
    });
    for (const table of sheet.tables) table.cellsWritten(area);
  }
  if (kind === 'All' || kind === 'Formats') {
    sheet.grid.changeStyles(area, () => 0);
    if (kind === 'All') sheet.validations.set(area, undefined);
    for (const format of sheet.conditionalFormats) format.cut(area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  }
  if (kind !== 'Formats' && kind !== 'Contents')
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !overlaps(link.area, area));
  if (kind === 'All' || kind === 'Contents')
    sheet.book.emit({ kind: 'cells-changed', sheet, area, change: 'RangeEdited' });
}
