import { HostError, invalidArgument } from '../protocol/errors';
import { type Area, isOnSheet, overlaps, shifted, type Shift } from './area';
import { deleteCells, insertCells } from './shift';
import type { SheetModel } from './sheet';
import { isDefinableName } from './name';
import { requireUnprotected } from './protection';
import type { CellValue } from './cell';
import { escapedColumn, renameColumn } from './structured-text';
import { applyFilter, type FilterCriteria, shownValue } from './filter';
import type { SortField } from './sort';
import { clearFormula, putValue } from './write-cells';

export interface ColumnModel {
  readonly id: number;
  name: string;
}

/** Header texts as Excel makes them: text, not blank, each once. */
function uniqueHeader(wanted: string, taken: ReadonlySet<string>, position: number): string {
  const base = wanted === '' ? `Column${position + 1}` : wanted;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
  return name;
}

/** What a cell of a total row holds. */
export interface Total {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** A table: an area with a header row and, if wanted, a total row. */
export class TableModel {
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  columns: ColumnModel[] = [];
  readonly criteria = new Map<number, FilterCriteria>();
  sorted:
    | { readonly fields: readonly SortField[]; readonly matchCase: boolean; readonly method: string }
    | undefined;
  /** The one body row is blank and waits for the first row that is added, as in a table made of headers only. */
  waiting = false;
  /** What the total row held when it was hidden, by column. */
  totalsKept: ReadonlyMap<number, Total> | undefined;
  private nextColumn = 1;

  constructor(
    readonly sheet: SheetModel,
    readonly id: number,
    public name: string,
    public area: Area,
  ) {}

  get header(): Area | undefined {
    return this.showHeaders ? { ...this.area, rows: 1 } : undefined;
  }

  get body(): Area {
    const head = this.showHeaders ? 1 : 0;
    const foot = this.showTotals ? 1 : 0;
    return { ...this.area, row: this.area.row + head, rows: this.area.rows - head - foot };
  }

  get totals(): Area | undefined {
    return this.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : undefined;
  }

  /** Rows that hold something; a waiting row is none. */
  get rowCount(): number {
    return this.waiting ? 0 : this.body.rows;
  }

  columnArea(index: number): Area {
    return { ...this.area, col: this.area.col + index, cols: 1 };
  }

  newColumn(name: string): ColumnModel {
    return { id: this.nextColumn++, name };
  }

  /** Takes the names of the columns from the header cells, and corrects those cells where Excel would. */
  readHeaders(): void {
    const taken = new Set<string>();
    for (let i = 0; i < this.area.cols; i++) {
      const cell = this.sheet.grid.cell(this.area.row, this.area.col + i);
      const value = cell ? this.sheet.book.valueOf(this.sheet, this.area.row, this.area.col + i, cell) : null;
      const name = uniqueHeader(shownValue(value), taken, i);
      taken.add(name.toLowerCase());
      const column = this.columns[i];
      const old = column?.name ?? '';
      if (column) column.name = name;
      else this.columns[i] = this.newColumn(name);
      if (value !== name) putValue(this.sheet, this.area.row, this.area.col + i, name);
      if (old !== '' && old !== name)
        this.sheet.book.mapFormulas((formula) => renameColumn(formula, this.name, old, name));
    }
    this.columns.length = this.area.cols;
  }

  shift(shift: Shift): void {
    const before = this.area;
    const next = shifted(before, shift);
    if (!next) {
      this.sheet.tables.splice(this.sheet.tables.indexOf(this), 1);
      this.sheet.book.emit({ kind: 'table-deleted', table: this });
      return;
    }
    this.area = next;
    if (next.cols === before.cols) return;
    const offset = shift.at - before.col;
    if (shift.kind === 'insert') {
      const added = Array.from({ length: shift.count }, () => this.newColumn(''));
      this.columns.splice(offset, 0, ...added);
    } else this.columns.splice(Math.max(0, offset), before.cols - next.cols);
    if (this.showHeaders) this.readHeaders();
  }

  /** Header cells that were written name their columns; a body that was written waits no more. */
  cellsWritten(written: Area): void {
    if (this.header && overlaps(this.header, written)) this.readHeaders();
    if (overlaps(this.body, written)) this.waiting = false;
  }

  refilter(): void {
    applyFilter(this.sheet, this.body, this.criteria);
  }
}

export const findTable = (sheets: readonly SheetModel[], key: string | number): TableModel | undefined => {
  const lower = String(key).toLowerCase();
  const all = sheets.flatMap((sheet) => sheet.tables);
  return (
    all.find((table) => table.name.toLowerCase() === lower) ?? all.find((table) => String(table.id) === lower)
  );
};

function requireFree(sheet: SheetModel, area: Area, self?: TableModel): void {
  const tables = sheet.tables.filter((table) => table !== self).map((table) => table.area);
  if ([...tables, ...sheet.merges].some((other) => overlaps(other, area)))
    throw new HostError('MergedRangeConflict');
}

export function requireTableName(sheet: SheetModel, name: string, self?: TableModel): void {
  if (!isDefinableName(name)) throw invalidArgument(`'${name}' cannot name a table`);
  const lower = name.toLowerCase();
  const taken =
    sheet.book.sheets.some((s) =>
      s.tables.some((table) => table !== self && table.name.toLowerCase() === lower),
    ) || sheet.book.names.some((other) => other.name.toLowerCase() === lower);
  if (taken) throw new HostError('ItemAlreadyExists', `the name '${name}' is taken`);
}

export function addTable(sheet: SheetModel, area: Area, hasHeaders: boolean, name?: string): TableModel {
  requireUnprotected(sheet);
  requireFree(sheet, area);
  if (!hasHeaders) {
    // Excel writes its own headers and moves the data down by one row.
    insertCells(sheet, { ...area, rows: 1 }, 'Down');
    area = { ...area, rows: area.rows + 1 };
  }
  const onlyHeaders = hasHeaders && area.rows === 1;
  if (onlyHeaders) area = { ...area, rows: 2 };
  const id = sheet.book.number();
  const table = new TableModel(sheet, id, name ?? freeTableName(sheet), area);
  table.readHeaders();
  table.waiting = onlyHeaders;
  sheet.tables.push(table);
  sheet.book.emit({ kind: 'table-added', table });
  return table;
}

function freeTableName(sheet: SheetModel): string {
  let number = 1;
  while (findTable(sheet.book.sheets, `Table${number}`)) number++;
  return `Table${number}`;
}

/** Excel.Table.resize: the header stays in its row, and old and new area overlap. */
export function resizeTable(table: TableModel, area: Area): void {
  requireUnprotected(table.sheet);
  if (area.row !== table.area.row || !overlaps(area, table.area))
    throw invalidArgument('the header row must stay in its row and the areas must overlap');
  if (area.rows < (table.showHeaders ? 2 : 1)) throw invalidArgument('a table needs a data row');
  requireFree(table.sheet, area, table);
  const old = table.columns;
  const offset = area.col - table.area.col;
  table.columns = Array.from({ length: area.cols }, (_, i) => old[i + offset] ?? table.newColumn(''));
  table.area = area;
  if (table.showHeaders) table.readHeaders();
}

/** Makes room for rows inside the table at body row `index`; cells below the table move down in its columns only. */
export function insertTableRows(table: TableModel, index: number, count: number): Area {
  requireUnprotected(table.sheet);
  const body = table.body;
  if (index < 0 || index > body.rows) throw invalidArgument(`the table has no row ${index}`);
  if (table.waiting) {
    // The waiting row becomes the first of the new ones.
    table.waiting = false;
    if (count > 1) insertTableRows(table, 1, count - 1);
    return { ...body, rows: count };
  }
  const area: Area = { row: body.row + index, col: body.col, rows: count, cols: body.cols };
  if (!isOnSheet({ ...table.area, rows: table.area.rows + count }))
    throw new HostError('NonBlankCellOffSheet');
  const grown = { ...table.area, rows: table.area.rows + count };
  insertCells(table.sheet, area, 'Down', true);
  table.area = grown;
  return area;
}

export function deleteTableRows(table: TableModel, index: number, count: number): void {
  requireUnprotected(table.sheet);
  const body = table.body;
  if (index < 0 || index + count > body.rows)
    throw new HostError('ItemNotFound', `the table has no row ${index}`);
  const area: Area = { row: body.row + index, col: body.col, rows: count, cols: body.cols };
  if (count < body.rows) {
    deleteCells(table.sheet, area, 'Up', true);
    return;
  }
  // A table keeps one blank data row.
  if (count > 1) deleteCells(table.sheet, { ...area, row: area.row + 1, rows: count - 1 }, 'Up', true);
  table.sheet.grid.forEach({ ...area, rows: 1 }, (cell) => {
    cell.value = null;
    clearFormula(cell);
  });
  table.waiting = true;
  table.sheet.book.emit({ kind: 'cells-changed', sheet: table.sheet, area, change: 'RowDeleted' });
}

/** Shows or hides the total row, which takes the row below the table. */
export function setTotals(table: TableModel, shown: boolean): void {
  requireUnprotected(table.sheet);
  if (table.showTotals === shown) return;
  if (shown) {
    const area: Area = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    insertCells(table.sheet, area, 'Down', true);
    table.area = { ...table.area, rows: table.area.rows + 1 };
    table.showTotals = true;
    writeTotals(table, area);
  } else {
    const { totals } = table;
    if (totals) table.totalsKept = new Map(totalsOf(table, totals));
    table.showTotals = false;
    if (totals) deleteCells(table.sheet, totals, 'Up', true);
  }
}

function* totalsOf(table: TableModel, { row, col }: Area): Generator<readonly [number, Total]> {
  for (const [i, { id }] of table.columns.entries()) {
    const { value = null, formula } = table.sheet.grid.cell(row, col + i) ?? {};
    yield [id, { value, formula }];
  }
}

/** What the row held before, or a word in the first column and the sum (of texts: the count) of the last one. */
function writeTotals(table: TableModel, { row, col }: Area): void {
  const last = table.columns.length - 1;
  for (const [i, column] of table.columns.entries()) {
    const sum = (): Total => ({ value: { error: '#N/A' }, formula: subtotal(table, i, column.name) });
    const first: Total = { value: i === 0 ? 'Total' : null, formula: undefined };
    const { value, formula } = table.totalsKept?.get(column.id) ?? (i === last ? sum() : first);
    putValue(table.sheet, row, col + i, value);
    table.sheet.grid.ensure(row, col + i).formula = formula;
  }
  table.sheet.book.touch();
}

function subtotal(table: TableModel, index: number, name: string): string {
  let numbers = false as boolean;
  table.sheet.grid.forEach({ ...table.body, col: table.area.col + index, cols: 1 }, (cell) => {
    if (typeof cell.value === 'number') numbers = true;
  });
  return `=SUBTOTAL(${numbers ? 109 : 103},[${escapedColumn(name)}])`;
}

/** Hiding the header empties its row; showing it needs the row above. */
export function setHeaders(table: TableModel, shown: boolean): void {
  requireUnprotected(table.sheet);
  if (table.showHeaders === shown) return;
  if (shown) {
    table.area = { ...table.area, row: table.area.row - 1, rows: table.area.rows + 1 };
    if (table.area.row < 0) throw new HostError('InvalidOperation', 'there is no row above the table');
    table.showHeaders = true;
    table.columns.forEach((column, i) =>
      putValue(table.sheet, table.area.row, table.area.col + i, column.name),
    );
  } else {
    const { header } = table;
    if (header) table.sheet.grid.forEach(header, (cell) => (cell.value = null));
    table.area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
    table.showHeaders = false;
  }
}

export function insertTableColumn(table: TableModel, index: number, name: string | undefined): Area {
  requireUnprotected(table.sheet);
  if (index < 0 || index > table.area.cols) throw invalidArgument(`the table has no column ${index}`);
  const area: Area = { ...table.area, col: table.area.col + index, cols: 1 };
  const grown = { ...table.area, cols: table.area.cols + 1 };
  const columns = [...table.columns];
  insertCells(table.sheet, area, 'Right', true);
  table.area = grown;
  columns.splice(index, 0, table.newColumn(''));
  table.columns = columns;
  if (name !== undefined) putValue(table.sheet, area.row, area.col, name);
  if (table.showHeaders) table.readHeaders();
  return area;
}

export function deleteTableColumn(table: TableModel, index: number): void {
  requireUnprotected(table.sheet);
  if (table.area.cols === 1) throw new HostError('InvalidOperation', 'a table needs a column');
  deleteCells(table.sheet, { ...table.area, col: table.area.col + index, cols: 1 }, 'Left', true);
}
