import { type Cell as FileCell, type ColumnDef, type RowDef, type WriteSheet, writeXlsx } from 'hucre';
import { contains, wholeSheet } from '../book/area';
import { withTableName } from '../book/structured-text';
import { formatArea } from '../book/address';
import type { WorkbookModel } from '../book/workbook';
import { type SheetModel, widthCharacters } from '../book/sheet';
import { type Cell, type CellValue, isError, type Size } from '../book/cell';
import { conditionsOut, validationsOut } from './rules';
import { writeCharts } from './charts/write-charts';
import { styleOut } from './styles';
import { formulaOut, hasVariables } from './formulas';
import { headerFooterOut, marginsOut } from './page';
import { protectionOut } from './protection';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What this file could not hold, in words for the log of a test. */
  readonly left: readonly string[];
}

const plain = (value: CellValue): string | number | boolean | null => (isError(value) ? value.error : value);

const one = { rows: 1, cols: 1 };
const extent = ({ fill, spills }: Cell): Size | undefined => (typeof fill === 'object' ? fill : spills);

/** The formula without its sign; within a table its own columns have the table's name. */
function formulaAt(sheet: SheetModel, row: number, col: number, { formula = '=' }: Cell): string {
  const table = formula.includes('[')
    ? sheet.tables.find(({ area }) => contains(area, { row, col, ...one }))
    : undefined;
  return table ? withTableName(formula.slice(1), table.name) : formula.slice(1);
}

/** A formula with the value that it has; one that fills other cells says how far. */
function formulaCell(
  cell: Cell,
  shown: string,
  area: string,
  value: string | number | boolean | null,
): Partial<FileCell> {
  const formula = formulaOut(shown);
  const plainFormula = { formula, formulaResult: value };
  if (extent(cell) === undefined) return plainFormula;
  const dynamic = cell.fill === undefined ? { formulaDynamic: true } : {};
  return { ...plainFormula, formulaType: 'array', formulaRef: area, ...dynamic };
}

function cellsOf(sheet: SheetModel): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  const { styles } = sheet.book;
  const looks = new Map<number, ReturnType<typeof styleOut>>();
  sheet.grid.forEach(wholeSheet, (cell, row, col) => {
    if (!looks.has(cell.style)) looks.set(cell.style, styleOut(styles.get(cell.style)));
    const style = looks.get(cell.style);
    const value = plain(sheet.book.valueOf(sheet, row, col, cell));
    cells.set(`${row},${col}`, {
      ...(cell.formula === undefined
        ? { value }
        : formulaCell(
            cell,
            formulaAt(sheet, row, col, cell),
            formatArea({ row, col, ...one, ...extent(cell) }),
            value,
          )),
      ...(style ? { style } : {}),
    });
  });
  for (const { area, link } of sheet.hyperlinks) {
    const key = `${area.row},${area.col}`;
    const target = link['address'] ?? '';
    const location = link['documentReference'];
    const tooltip = link['screenTip'];
    cells.set(key, {
      ...cells.get(key),
      hyperlink: {
        target,
        ...(location === undefined ? {} : { location }),
        ...(tooltip === undefined ? {} : { tooltip }),
      },
    });
  }
  return cells;
}

function columnsOf(sheet: SheetModel): ColumnDef[] {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, col) => ({
    ...(sheet.columnWidths.has(col) ? { width: widthCharacters(sheet.columnWidth(col)) } : {}),
    ...(sheet.hiddenColumns.has(col) ? { hidden: true } : {}),
  }));
}

function rowsOf(sheet: SheetModel): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of sheet.rowHeights) rows.set(row, { height });
  for (const row of [...sheet.hiddenRows, ...sheet.filteredRows])
    rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function variablesOf(sheet: SheetModel): string[] {
  let found = false as boolean;
  sheet.grid.forEach(wholeSheet, ({ formula }) => {
    found ||= formula !== undefined && hasVariables(formula);
  });
  return found ? [`${sheet.name}: variables of LET and LAMBDA`] : [];
}

const rectangle = ({ row, col, rows, cols }: { row: number; col: number; rows: number; cols: number }) => ({
  startRow: row,
  startCol: col,
  endRow: row + rows - 1,
  endCol: col + cols - 1,
});

function sheetOut(sheet: SheetModel, left: string[]): WriteSheet {
  const conditions = conditionsOut(sheet);
  left.push(...conditions.left);
  if (sheet.autoFilter && sheet.autoFilter.criteria.size > 0)
    left.push(`${sheet.name}: criteria of the filter`);
  if (sheet.tables.some((table) => table.criteria.size > 0))
    left.push(`${sheet.name}: criteria of table filters`);
  left.push(...variablesOf(sheet));
  if (sheet.customProperties.size > 0) left.push(`${sheet.name}: custom properties`);
  const { frozen, pageLayout: layout } = sheet;
  return {
    name: sheet.name,
    rows: [],
    cells: cellsOf(sheet),
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map(rectangle),
    dataValidations: validationsOut(sheet),
    conditionalRules: conditions.rules,
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor === '' ? {} : { tabColor: { rgb: `FF${sheet.tabColor.slice(1)}` } }),
    },
    ...(frozen
      ? {
          freezePane: {
            ...(frozen.rows < wholeSheet.rows ? { rows: frozen.rows } : {}),
            ...(frozen.cols < wholeSheet.cols ? { columns: frozen.cols } : {}),
          },
        }
      : {}),
    ...(sheet.protection ? { protection: protectionOut(sheet.protection) } : {}),
    ...(sheet.autoFilter ? { autoFilter: { range: formatArea(sheet.autoFilter.area) } } : {}),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      displayName: table.name,
      range: formatArea(table.area),
      columns: table.columns.map(({ name }) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showAutoFilter: table.showFilterButton,
      showTotalRow: table.showTotals,
    })),
    pageSetup: {
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      margins: marginsOut(layout),
      horizontalCentered: layout.centerHorizontally,
      verticalCentered: layout.centerVertically,
      ...(layout.printArea === undefined ? {} : { printArea: layout.printArea }),
      ...(layout.titleRows === undefined
        ? {}
        : { printTitlesRow: `$${layout.titleRows.replace(':', ':$')}` }),
    },
    headerFooter: headerFooterOut(layout.headerFooter.defaultForAllPages),
    rowBreaks: sheet.rowBreaks,
    colBreaks: sheet.columnBreaks,
  };
}

/** Writes the workbook as .xlsx. What the file library cannot write is named in `left`. */
export async function saveWorkbook(book: WorkbookModel): Promise<SavedFile> {
  const left: string[] = [];
  const sheets = book.sheets.map((sheet) => sheetOut(sheet, left));
  if (book.settings.length > 0) left.push('settings of add-ins');
  if (book.xmlParts.length > 0) left.push('custom XML parts');
  const { title, subject, author, keywords, comments, category, manager, company, custom } = book.properties;
  const bytes = await writeXlsx({
    sheets,
    activeSheet: book.active.position,
    namedRanges: [
      ...book.names.map((name) => ({
        name: name.name,
        range: formulaOut(name.formula.slice(1)),
        comment: name.comment,
      })),
      ...book.sheets.flatMap((sheet) =>
        sheet.names.map((name) => ({
          name: name.name,
          range: formulaOut(name.formula.slice(1)),
          comment: name.comment,
          scope: sheet.name,
        })),
      ),
    ],
    properties: {
      title,
      subject,
      creator: author,
      keywords,
      description: comments,
      category,
      manager,
      company,
      custom: Object.fromEntries(custom) as Record<string, string | number | boolean>,
    },
    ...(book.structureProtection ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return { bytes: writeCharts(bytes, book.sheets, left), left };
}
