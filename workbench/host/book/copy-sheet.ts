import { ChartModel } from './chart';
import { ConditionalFormatModel } from './conditional';
import type { WorkbookModel } from './workbook';
import type { SheetModel } from './sheet';
import { findTable, TableModel } from './table';

const freeName = (book: WorkbookModel, name: string): string => {
  if (!book.findSheet(name)) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!book.findSheet(candidate)) return candidate;
  }
};

const freeTable = (book: WorkbookModel, name: string): string => {
  if (!findTable(book.sheets, name)) return name;
  const base = name.replace(/\d+$/, '');
  let number = 2;
  while (findTable(book.sheets, base + String(number))) number++;
  return base + String(number);
};

/** A copy of a sheet, in its own workbook or another: cells, looks, tables, rules and charts go along. */
export function copySheet(from: SheetModel, book: WorkbookModel, position: number): SheetModel {
  book.requireStructure();
  const sheet = book.insertSheet(freeName(book, from.name), position);
  const { tabColor, showGridlines, showHeadings, standardWidth, visibility } = from;
  Object.assign(sheet, { tabColor, showGridlines, showHeadings, standardWidth, visibility });
  sheet.grid = from.grid.copy();
  if (book !== from.book) takeStyles(from, sheet);
  for (const [col, width] of from.columnWidths) sheet.columnWidths.set(col, width);
  for (const [row, height] of from.rowHeights) sheet.rowHeights.set(row, height);
  for (const col of from.hiddenColumns) sheet.hiddenColumns.add(col);
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  for (const row of from.filteredRows) sheet.filteredRows.add(row);
  sheet.merges = [...from.merges];
  sheet.hyperlinks = from.hyperlinks.map((link) => ({ ...link }));
  Object.assign(sheet.validations, from.validations.copy());
  sheet.protection = from.protection;
  sheet.frozen = from.frozen;
  Object.assign(sheet.pageLayout, structuredClone(from.pageLayout));
  sheet.rowBreaks = [...from.rowBreaks];
  sheet.columnBreaks = [...from.columnBreaks];
  for (const [key, value] of from.customProperties) sheet.customProperties.set(key, value);
  for (const name of from.names) sheet.names.push({ ...name, scope: sheet });
  copyTables(from, sheet);
  sheet.conditionalFormats = from.conditionalFormats.map((format) => {
    const copy = new ConditionalFormatModel(sheet, book.guid(), format.kind, [...format.areas]);
    return Object.assign(copy, structuredClone(partsOf(format, ['sheet', 'id', 'areas', 'kind'])));
  });
  for (const chart of from.charts) {
    const copy = new ChartModel(sheet, book.guid(), chart.name, chart.chartType);
    sheet.charts.push(Object.assign(copy, structuredClone(partsOf(chart, ['sheet', 'id']))));
  }
  book.emit({ kind: 'sheet-added', sheet });
  return sheet;
}

function takeStyles(from: SheetModel, sheet: SheetModel): void {
  const numbers = new Map<number, number>();
  const everything = { row: 0, col: 0, rows: 1_048_576, cols: 16_383 };
  sheet.grid.forEach(everything, (cell) => {
    const known = numbers.get(cell.style) ?? sheet.book.styles.number(from.book.styles.get(cell.style));
    numbers.set(cell.style, known);
    cell.style = known;
  });
}

function copyTables(from: SheetModel, sheet: SheetModel): void {
  for (const table of from.tables) {
    const copy = new TableModel(sheet, sheet.book.number(), freeTable(sheet.book, table.name), table.area);
    Object.assign(copy, partsOf(table, ['sheet', 'id', 'name', 'area', 'columns', 'criteria', 'nextColumn']));
    copy.columns = table.columns.map((column) => copy.newColumn(column.name));
    for (const [key, criteria] of table.criteria) copy.criteria.set(key, criteria);
    sheet.tables.push(copy);
  }
}

/** A plain object of an object's own fields but these. */
const partsOf = (source: object, without: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(source).filter(([key]) => !without.includes(key)));
