import {
  type Cell as FileCell,
  type CellValue as FileValue,
  dateToSerial,
  readXlsx,
  type Sheet,
  type Workbook,
} from 'hucre';
import { maxCols, maxRows } from '../book/area';
import { parseArea } from '../book/address';
import { moveFormula } from '../book/references';
import { WorkbookModel } from '../book/workbook';
import { type SheetModel, widthPoints } from '../book/sheet';
import { type Cell, type CellValue, errorValues } from '../book/cell';
import { TableModel } from '../book/table';
import { conditionsIn, validationsIn } from './rules';
import { readCharts } from './charts/read-charts';
import { styleIn } from './styles';
import { formulaIn } from './formulas';
import { headerFooterIn, marginsIn } from './page';
import { protectionIn } from './protection';

function valueIn(value: FileValue | undefined): CellValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return dateToSerial(value);
  if (typeof value === 'string' && errorValues.has(value)) return { error: value };
  return value;
}

function cellIn(sheet: SheetModel, row: number, col: number, cell: Partial<FileCell>): void {
  const target = sheet.grid.ensure(row, col);
  if (cell.style) target.style = sheet.book.styles.number(styleIn(cell.style));
  if (cell.formula === undefined) target.value = valueIn(cell.value);
  else {
    target.formula = `=${formulaIn(cell.formula)}`;
    target.value = valueIn(cell.formulaResult ?? cell.value);
    target.fill = fillIn(cell);
  }
  const { hyperlink } = cell;
  if (hyperlink) {
    const link = {
      address: hyperlink.target,
      ...(hyperlink.location === undefined ? {} : { documentReference: hyperlink.location }),
      ...(hyperlink.tooltip === undefined ? {} : { screenTip: hyperlink.tooltip }),
    };
    sheet.hyperlinks.push({ area: { row, col, rows: 1, cols: 1 }, link });
  }
}

/** Formulas of files give one value unless the file says otherwise. */
function fillIn({ formulaType, formulaRef, formulaDynamic }: Partial<FileCell>): Cell['fill'] {
  if (formulaDynamic === true) return undefined;
  const area = formulaType === 'array' && formulaRef !== undefined ? parseArea(formulaRef) : undefined;
  return area ? { rows: area.rows, cols: area.cols } : 'one';
}

/** Cells that a formula elsewhere filled hold values in a file; here it is known whose. */
function filledIn(sheet: SheetModel, file: Sheet): void {
  for (const [key, { formulaType, formulaRef }] of file.cells ?? []) {
    const area = formulaType === 'array' && formulaRef !== undefined ? parseArea(formulaRef) : undefined;
    const [row, col] = key.split(',').map(Number) as [number, number];
    const anchor = sheet.grid.cell(row, col);
    if (!area || !anchor || area.rows * area.cols === 1) continue;
    anchor.spills = { rows: area.rows, cols: area.cols };
    sheet.grid.forEach(area, (cell) => {
      if (cell !== anchor && cell.formula === undefined) cell.filledBy = anchor;
    });
  }
}

/** A formula filled down stands in a file once; the cells below name it, and read as far from it as they are. */
class SharedFormulas {
  private readonly first = new Map<number, { formula: string; row: number; col: number }>();

  /** The cell with a formula of its own. */
  own(cell: Partial<FileCell>, row: number, col: number): Partial<FileCell> {
    const { formula, formulaType, formulaSharedIndex: index } = cell;
    if (formulaType !== 'shared' || index === undefined) return cell;
    const first = this.first.get(index);
    if (formula !== undefined && formula !== '') this.first.set(index, { formula, row, col });
    else if (first)
      return {
        ...cell,
        formula: moveFormula(`=${first.formula}`, row - first.row, col - first.col).slice(1),
      };
    return cell;
  }
}

function cellsIn(sheet: SheetModel, file: Sheet): void {
  file.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null && !file.cells?.has(`${r},${c}`)) sheet.grid.ensure(r, c).value = valueIn(value);
    });
  });
  const shared = new SharedFormulas();
  for (const [key, cell] of file.cells ?? []) {
    const [row, col] = key.split(',').map(Number) as [number, number];
    cellIn(sheet, row, col, shared.own(cell, row, col));
  }
  filledIn(sheet, file);
}

function sizesIn(sheet: SheetModel, file: Sheet): void {
  file.columns?.forEach((column, col) => {
    if (column.width !== undefined) sheet.columnWidths.set(col, widthPoints(column.width));
    if (column.hidden === true) sheet.hiddenColumns.add(col);
  });
  for (const [row, definition] of file.rowDefs ?? []) {
    if (definition.height !== undefined) sheet.rowHeights.set(row, definition.height);
    if (definition.hidden === true) sheet.hiddenRows.add(row);
  }
}

function tablesIn(sheet: SheetModel, file: Sheet): void {
  for (const definition of file.tables ?? []) {
    const area = definition.range === undefined ? undefined : parseArea(definition.range);
    if (!area) continue;
    const name = definition.displayName ?? definition.name;
    const table = new TableModel(sheet, sheet.book.number(), name, area);
    table.style = definition.style ?? '';
    table.showBandedRows = definition.showRowStripes !== false;
    table.showBandedColumns = definition.showColumnStripes === true;
    table.showFilterButton = definition.showAutoFilter !== false;
    table.showTotals = definition.showTotalRow === true;
    table.columns = definition.columns.map((column) => table.newColumn(column.name));
    sheet.tables.push(table);
  }
}

function sheetIn(sheet: SheetModel, file: Sheet): void {
  cellsIn(sheet, file);
  sizesIn(sheet, file);
  tablesIn(sheet, file);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    col: startCol,
    rows: endRow - startRow + 1,
    cols: endCol - startCol + 1,
  }));
  validationsIn(sheet, file.dataValidations ?? []);
  conditionsIn(sheet, file.conditionalRules ?? []);
  sheet.visibility = file.veryHidden === true ? 'VeryHidden' : file.hidden === true ? 'Hidden' : 'Visible';
  if (file.protection?.sheet === true) sheet.protection = protectionIn(file.protection);
  viewIn(sheet, file);
  layoutIn(sheet, file);
}

/** What is seen around the cells: lines, headings, the tab, frozen panes. */
function viewIn(sheet: SheetModel, { view, freezePane: pane }: Sheet): void {
  sheet.showGridlines = view?.showGridLines !== false;
  sheet.showHeadings = view?.showRowColHeaders !== false;
  const tab = view?.tabColor?.rgb;
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6).toUpperCase()}`;
  if (pane && (pane.rows ?? 0) + (pane.columns ?? 0) > 0)
    sheet.frozen = { row: 0, col: 0, rows: pane.rows ?? maxRows, cols: pane.columns ?? maxCols };
}

/** How it is printed. */
function layoutIn(sheet: SheetModel, file: Sheet): void {
  const { pageLayout } = sheet;
  const { orientation, printArea, printTitlesRow, margins = {} } = file.pageSetup ?? {};
  if (orientation === 'landscape') pageLayout.orientation = 'Landscape';
  if (printArea !== undefined) pageLayout.printArea = printArea.replaceAll('$', '');
  if (printTitlesRow !== undefined) pageLayout.titleRows = printTitlesRow.replaceAll('$', '');
  marginsIn(pageLayout, margins);
  headerFooterIn(pageLayout.headerFooter.defaultForAllPages, file.headerFooter ?? {});
  sheet.rowBreaks = [...(file.rowBreaks ?? [])];
  sheet.columnBreaks = [...(file.colBreaks ?? [])];
}

function namesIn(book: WorkbookModel, file: Workbook): void {
  for (const { name, range, scope, comment } of file.namedRanges ?? []) {
    const sheet = scope === undefined ? undefined : book.findSheet(scope);
    const model = {
      name,
      formula: `=${formulaIn(range)}`,
      comment: comment ?? '',
      visible: true,
      scope: sheet,
    };
    (sheet ? sheet.names : book.names).push(model);
  }
}

function propertiesIn(book: WorkbookModel, { properties = {} }: Workbook): void {
  const { title = '', subject = '', creator = '', keywords = '', description = '' } = properties;
  const { category = '', manager = '', company = '', custom = {} } = properties;
  const named = { title, subject, author: creator, keywords, comments: description };
  Object.assign(book.properties, { ...named, category, manager, company });
  for (const [key, value] of Object.entries(custom)) book.properties.custom.set(key, value);
}

/** Reads an .xlsx file into a workbook of the host. */
export async function openWorkbook(bytes: Uint8Array, locale = 'en-US'): Promise<WorkbookModel> {
  const file = await readXlsx(bytes, { readStyles: true });
  const book = new WorkbookModel(locale);
  book.sheets.length = 0;
  for (const [i, source] of file.sheets.entries()) sheetIn(book.insertSheet(source.name, i), source);
  book.open(file.activeSheet ?? 0);
  readCharts(bytes, book);
  namesIn(book, file);
  propertiesIn(book, file);
  if (file.workbookProtection?.lockStructure === true) book.structureProtection = { password: undefined };
  return book;
}
