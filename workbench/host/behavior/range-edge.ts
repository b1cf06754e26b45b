import { type Area, bounding, maxCols, maxRows } from '../book/area';
import type { RangeModel } from '../book/workbook';
import { rangeArgument } from './objects';

/** Excel.KeyboardDirection. */
export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** As Ctrl+arrow goes: to the end of filled cells, or over blank ones to the next filled, or to the sheet's edge. */
function jump({ sheet }: RangeModel, row: number, col: number, direction: Direction): [number, number] {
  const [down, right] = steps[direction];
  const filled = (r: number, c: number): boolean => {
    const cell = sheet.grid.cell(r, c);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < maxRows && c < maxCols;
  if (!inside(row + down, col + right)) return [row, col];
  const used = sheet.usedArea({ row: 0, col: 0, rows: maxRows, cols: maxCols }, true);
  const past = (r: number, c: number): boolean =>
    !used ||
    (down > 0 && r >= used.row + used.rows) ||
    (down < 0 && r < used.row) ||
    (right > 0 && c >= used.col + used.cols) ||
    (right < 0 && c < used.col);
  const edge = (r: number, c: number): [number, number] => [
    down > 0 ? maxRows - 1 : down < 0 ? 0 : r,
    right > 0 ? maxCols - 1 : right < 0 ? 0 : c,
  ];
  let [r, c] = [row + down, col + right];
  if (filled(row, col) && filled(r, c)) {
    while (inside(r + down, c + right) && filled(r + down, c + right)) [r, c] = [r + down, c + right];
    return [r, c];
  }
  while (!filled(r, c)) {
    if (past(r, c)) return edge(r, c);
    [r, c] = [r + down, c + right];
  }
  return [r, c];
}

/** The active cell is given, or the first cell of the range. */
const startOf = (model: RangeModel, from: unknown): Area =>
  from === undefined
    ? { ...model.area, rows: 1, cols: 1 }
    : { ...rangeArgument(model.sheet, from).area, rows: 1, cols: 1 };

export function edgeOf(model: RangeModel, direction: Direction, from: unknown): Area {
  const start = startOf(model, from);
  const [row, col] = jump(model, start.row, start.col, direction);
  return { row, col, rows: 1, cols: 1 };
}

export const extendedTo = (model: RangeModel, direction: Direction, from: unknown): Area =>
  bounding(model.area, edgeOf(model, direction, from));
