import type { Area } from './area';
import type { RangeModel, WorkbookModel } from './workbook';
import { findTable, type TableModel } from './table';

const special: Readonly<Record<string, (table: TableModel) => Area | undefined>> = {
  '#all': (table) => table.area,
  '#data': (table) => table.body,
  '#headers': (table) => table.header,
  '#totals': (table) => table.totals,
};

/**
 * A table reference as cells: `Table1`, `Table1[Column]`, `Table1[#All]`, `Table1[[#Headers],[A]:[B]]`, `Table1[@Column]`
 * (the row of the formula; support.microsoft.com: "Using structured references").
 */
export function resolveStructured(book: WorkbookModel, text: string, row?: number): RangeModel | undefined {
  const match = /^([\w.\\\u00a1-\uffff]+)(?:\[(.*)\])?$/s.exec(text.trim());
  const table = match && findTable(book.sheets, match[1]!);
  if (!table) return undefined;
  const inside = match[2]?.trim();
  if (inside === undefined || inside === '') return { sheet: table.sheet, area: table.body };
  const parts = inside.startsWith('[') || inside.startsWith('@[') ? specifiers(inside) : [inside];
  if (inside.startsWith('@[')) parts.unshift('#this row');
  let rows: Area | undefined;
  const columns: number[] = [];
  for (const part of parts) {
    const known = special[part.toLowerCase()];
    if (known) rows = joinRows(rows, known(table));
    else if (part.toLowerCase() === '#this row' || part === '@') rows = rowOf(table, row);
    else if (part.startsWith('@')) {
      rows = rowOf(table, row);
      columns.push(columnIndex(table, part.slice(1)));
    } else columns.push(columnIndex(table, part));
  }
  rows ??= table.body;
  if (columns.includes(-1)) return undefined;
  if (columns.length === 0) return { sheet: table.sheet, area: rows };
  const first = Math.min(...columns);
  const area = { ...rows, col: table.area.col + first, cols: Math.max(...columns) - first + 1 };
  return { sheet: table.sheet, area };
}

const joinRows = (a: Area | undefined, b: Area | undefined): Area | undefined =>
  a && b ? { ...a, row: Math.min(a.row, b.row), rows: a.rows + b.rows } : (b ?? a);

const rowOf = (table: TableModel, row: number | undefined): Area | undefined =>
  row === undefined ? undefined : { ...table.area, row, rows: 1 };

const specifiers = (text: string): string[] =>
  [...text.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((match) => match[1]!.replace(/'(.)/g, '$1'));

const columnIndex = (table: TableModel, name: string): number => {
  const lower = name.trim().toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === lower);
};
