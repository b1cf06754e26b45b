import { HostError, invalidArgument } from '../protocol/errors';
import { moveFormula } from './references';
import { type Area, overlaps } from './area';
import { requireAllowed, requireUnlocked } from './protection';
import { type Cell, type CellValue, isError, outward } from './cell';
import type { SheetModel } from './sheet';

/** Excel.SortField; `key` counts from the first column (or row) sorted. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly dataOption?: string;
}

/** Numbers before texts before logical values before errors; blanks come last either way. */
const rank = (value: CellValue): number => {
  if (value === null) return 4;
  if (isError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
};

function compare(a: CellValue, b: CellValue, field: SortField, matchCase: boolean): number {
  const [left, right] = field.dataOption === 'TextAsNumber' ? [asNumber(a), asNumber(b)] : [a, b];
  if (left === null || right === null) return rank(left) - rank(right);
  const sign = field.ascending === false ? -1 : 1;
  const order = rank(left) - rank(right);
  if (order !== 0) return sign * order;
  if (typeof left === 'string') {
    const folded = left.localeCompare(String(outward(right)), undefined, {
      sensitivity: matchCase ? 'variant' : 'accent',
    });
    return sign * folded;
  }
  return isError(left) ? 0 : sign * (Number(left) - Number(right));
}

const asNumber = (value: CellValue): CellValue =>
  typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;

/** Sorts the rows (or columns) of an area; formulas go with their row, their relative references along. */
export function sortArea(
  sheet: SheetModel,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
  orientation: 'Rows' | 'Columns',
  permission: 'sort' | 'table',
): void {
  if (permission === 'sort') requireAllowed(sheet, 'allowSort');
  requireUnlocked(sheet, area);
  if (sheet.merges.some((merge) => overlaps(merge, area)))
    throw new HostError('InvalidOperation', 'merged cells cannot be sorted');
  const byRows = orientation === 'Rows';
  const width = byRows ? area.cols : area.rows;
  for (const field of fields) {
    if (!Number.isInteger(field.key) || field.key < 0 || field.key >= width)
      throw invalidArgument(`sort key ${field.key} is outside the range`);
    if (field.sortOn !== undefined && field.sortOn !== 'Value')
      throw new HostError('NotImplemented', `sorting on ${field.sortOn} is not modelled`);
  }
  const lines = linesOf(sheet, area, byRows);
  const order = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => {
      for (const field of fields) {
        const result = compare(
          a.line.values[field.key] ?? null,
          b.line.values[field.key] ?? null,
          field,
          matchCase,
        );
        if (result !== 0) return result;
      }
      return a.index - b.index;
    });
  order.forEach(({ line, index }, place) => {
    line.cells.forEach((cell, k) => {
      const moved = cell && { ...cell };
      if (moved?.formula !== undefined)
        moved.formula = moveFormula(moved.formula, byRows ? place - index : 0, byRows ? 0 : place - index);
      if (byRows) sheet.grid.put(area.row + place, area.col + k, moved);
      else sheet.grid.put(area.row + k, area.col + place, moved);
    });
  });
  sheet.book.emit({ kind: 'cells-changed', sheet, area, change: 'RangeEdited' });
  const moved = order.flatMap(({ index }, place) => (index === place ? [] : [place]));
  if (moved.length > 0)
    sheet.book.emit({
      kind: 'sorted',
      sheet,
      areas: runsOf(moved).map(([from, count]) =>
        byRows
          ? { ...area, row: area.row + from, rows: count }
          : { ...area, col: area.col + from, cols: count },
      ),
      axis: byRows ? 'row' : 'col',
    });
}

/** Places that follow each other, as the first one and how many. */
function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === place) last[1]++;
    else runs.push([place, 1]);
  }
  return runs;
}

interface Line {
  readonly cells: readonly (Cell | undefined)[];
  readonly values: readonly CellValue[];
}

function linesOf(sheet: SheetModel, area: Area, byRows: boolean): Line[] {
  const count = byRows ? area.rows : area.cols;
  const width = byRows ? area.cols : area.rows;
  return Array.from({ length: count }, (_, i) => {
    const at = (k: number): [number, number] =>
      byRows ? [area.row + i, area.col + k] : [area.row + k, area.col + i];
    const cells = Array.from({ length: width }, (__, k) => sheet.grid.cell(...at(k)));
    const values = cells.map((cell, k) => (cell ? sheet.book.valueOf(sheet, ...at(k), cell) : null));
    return { cells, values };
  });
}
