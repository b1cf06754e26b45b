import { type Area, isOnSheet, overlaps } from '../book/area';
import type { Cell, CellValue } from '../book/cell';
import type { Outcome } from './engine';
import type { FormulaCell } from './formula-cells';

/** What a formula's own cell gets, and the other cells that it filled. */
export interface Placed {
  readonly value: CellValue;
  readonly filled: readonly Cell[];
}

/**
 * Puts several values in the cells right and below the formula. Where they cannot stand it is `#SPILL!`; a formula entered over
 * an area (Ctrl+Shift+Enter) fills that, one that came with a file for a single cell takes the first value.
 */
export function placeOutcome(one: FormulaCell, outcome: Outcome): Placed {
  const { cell } = one;
  const { fill } = cell;
  const rows = Array.isArray(outcome)
    ? (outcome as readonly (readonly CellValue[])[])
    : [[outcome as CellValue]];
  const first = rows[0]?.[0] ?? null;
  if (fill === 'one') return { value: first, filled: [] };
  const size = fill ?? { rows: rows.length, cols: rows[0]?.length ?? 1 };
  if (size.rows * size.cols === 1) return { value: first, filled: [] };
  const area: Area = { row: one.row, col: one.col, ...size };
  if (!fill && !isFree(one, area)) return { value: { error: '#SPILL!' }, filled: [] };
  const filled: Cell[] = [];
  for (let i = 0; i < size.rows; i++)
    for (let j = 0; j < size.cols; j++) {
      if (i + j === 0) continue;
      const target = one.sheet.grid.ensure(one.row + i, one.col + j);
      target.value = at(rows, i, j);
      target.formula = undefined;
      target.filledBy = cell;
      filled.push(target);
    }
  cell.spills = size;
  return { value: first, filled };
}

/** One row or column is repeated over an area that is larger; beyond others there is nothing. */
function at(rows: readonly (readonly CellValue[])[], i: number, j: number): CellValue {
  const row = rows[rows.length === 1 ? 0 : i];
  const value = row?.[row.length === 1 ? 0 : j];
  return value === undefined ? { error: '#N/A' } : value;
}

function isFree({ sheet, cell: own }: FormulaCell, area: Area): boolean {
  if (!isOnSheet(area)) return false;
  if ([...sheet.merges, ...sheet.tables.map((table) => table.area)].some((other) => overlaps(other, area)))
    return false;
  let free = true;
  sheet.grid.forEach(area, (cell) => {
    if (cell !== own && (cell.value !== null || cell.formula !== undefined)) free = false;
  });
  return free;
}
