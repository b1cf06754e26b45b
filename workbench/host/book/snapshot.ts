import { wholeSheet } from './area';
import { formatArea } from './address';
import type { WorkbookModel } from './workbook';
import { normalStyle, type Style } from './style';
import type { SheetModel } from './sheet';
import { outward } from './cell';

/** A workbook as plain data, to compare before and after. Ids, the selection and the active sheet are left out. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly xmlParts: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly structureProtected: boolean;
  readonly calculationMode: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly protected: boolean;
  readonly protectionOptions: Readonly<Record<string, unknown>>;
  /** Formulas or values by address; blank cells are left out. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  /** What differs from Normal, by address. */
  readonly looks: Readonly<Record<string, Partial<Style>>>;
  /** `Name A1:C5: Column | Column`. */
  readonly tables: readonly string[];
  readonly validations: readonly string[];
  readonly conditionalFormats: readonly string[];
  readonly merges: readonly string[];
  readonly charts: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly frozen: string | null;
}

/** Thousands of cells wear a few styles, and styles never change: each is compared with Normal once. */
const differences = new WeakMap<Style, Partial<Style>>();

function difference(style: Style): Partial<Style> {
  const known =
    differences.get(style) ??
    Object.fromEntries(
      Object.entries(style).filter(([key, value]) => normalStyle[key as keyof Style] !== value),
    );
  differences.set(style, known);
  return known;
}

const sorted = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const cells: Record<string, string | number | boolean> = {};
  const looks: Record<string, Partial<Style>> = {};
  sheet.grid.forEach(wholeSheet, (cell, row, col) => {
    const address = formatArea({ row, col, rows: 1, cols: 1 });
    if (cell.formula !== undefined || cell.value !== null)
      cells[address] = cell.formula ?? outward(cell.value);
    if (cell.style !== 0) looks[address] = difference(sheet.book.styles.get(cell.style));
  });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection !== undefined,
    protectionOptions: sheet.protection?.options ?? {},
    cells,
    looks,
    tables: sheet.tables.map(
      (table) =>
        `${table.name} ${formatArea(table.area)}: ${table.columns.map((column) => column.name).join(' | ')}` +
        (table.criteria.size > 0 ? ' (filtered)' : ''),
    ),
    validations: sheet.validations
      .all()
      .map(
        ({ areas, validation }) =>
          `${areas.map((area) => formatArea(area)).join(',')} ${JSON.stringify(validation.rule)}`,
      )
      .sort(),
    conditionalFormats: sheet.conditionalFormats.map(
      (format) => `${format.areas.map((area) => formatArea(area)).join(',')} ${format.kind}`,
    ),
    merges: sheet.merges.map((area) => formatArea(area)).sort(),
    charts: sheet.charts.map((chart) => `${chart.name} ${chart.chartType}`),
    names: Object.fromEntries(sheet.names.map((name) => [name.name, name.formula])),
    hiddenRows: sorted(new Set([...sheet.hiddenRows, ...sheet.filteredRows])),
    hiddenColumns: sorted(sheet.hiddenColumns),
    columnWidths: Object.fromEntries([...sheet.columnWidths].sort((a, b) => a[0] - b[0])),
    frozen: sheet.frozen ? formatArea(sheet.frozen) : null,
  };
}

/** The whole workbook as plain data; two equal snapshots are the same workbook to a user. */
export function snapshot(book: WorkbookModel): Snapshot {
  const { custom, ...properties } = book.properties;
  return {
    sheets: book.sheets.map(sheetSnapshot),
    names: Object.fromEntries(book.names.map((name) => [name.name, name.formula])),
    settings: Object.fromEntries(book.settings.map(({ key, value }) => [key, value])),
    xmlParts: book.xmlParts.map((part) => part.xml),
    properties: { ...properties, custom: Object.fromEntries(custom) },
    structureProtected: book.structureProtection !== undefined,
    calculationMode: book.calculationMode,
  };
}
