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
  const [, name, inside = ''] = /^([\w.\\\u00a1-\uffff]+)(?:\[(.*)\])?$/s.exec(text.trim()) ?? [];
  const table = name === undefined ? undefined : findTable(book.sheets, name);
  if (!table) return undefined;
  const area = areaOf(table, partsOf(inside.trim()), row);
  return area && { sheet: table.sheet, area };
}

function partsOf(inside: string): string[] {
  if (inside === '') return [];
  if (inside.startsWith('@[')) return ['#this row', ...specifiers(inside)];
  return inside.startsWith('[') ? specifiers(inside) : [plainName(inside)];
}

/** The rows that the parts name (the body where they name none) in the columns that they name (all where none). */
function areaOf(table: TableModel, parts: readonly string[], row: number | undefined): Area | undefined {
  let rows: Area | undefined;
  let absent = false as boolean;
  const columns: number[] = [];
  for (const part of parts) {
    const lower = part.toLowerCase();
    const known = special[lower];
    if (known) {
      const found = known(table);
      absent ||= !found;
      rows = joinRows(rows, found);
    } else if (lower === '#this row' || part.startsWith('@')) rows = rowOf(table, row);
    if (!known && lower !== '#this row' && part !== '@')
      columns.push(columnIndex(table, part.replace(/^@/, '')));
  }
  if (absent || columns.includes(-1)) return undefined;
  const { col } = table.area;
  const from = Math.min(...columns);
  const across = columns.length === 0 ? {} : { col: col + from, cols: Math.max(...columns) - from + 1 };
  return { ...(rows ?? table.body), ...across };
}

const joinRows = (a: Area | undefined, b: Area | undefined): Area | undefined =>
  a && b ? { ...a, row: Math.min(a.row, b.row), rows: a.rows + b.rows } : (b ?? a);

const rowOf = (table: TableModel, row: number | undefined): Area | undefined =>
  row === undefined ? undefined : { ...table.area, row, rows: 1 };

const specifiers = (text: string): string[] =>
  [...text.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, name = '']) => plainName(name));

/** An apostrophe takes its meaning from the sign behind it. */
const plainName = (name: string): string => name.replace(/'(.)/g, '$1');

const columnIndex = (table: TableModel, name: string): number => {
  const lower = name.trim().toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === lower);
};
