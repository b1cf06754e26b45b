/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export const maxRows = 1_048_576;
export const maxCols = 16_384;

export const wholeSheet: Area = { row: 0, col: 0, rows: maxRows, cols: maxCols };

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === maxRows;
export const isWholeRows = (area: Area): boolean => area.col === 0 && area.cols === maxCols;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.col === b.col && a.rows === b.rows && a.cols === b.cols;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.col >= outer.col &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.col + inner.cols <= outer.col + outer.cols;

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : undefined;
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== undefined;

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const col = Math.min(a.col, b.col);
  return {
    row,
    col,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    cols: Math.max(a.col + a.cols, b.col + b.cols) - col,
  };
}

/** What is left of `area` without `hole`: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.col + cut.cols;
  return [
    { row: area.row, col: area.col, rows: cut.row - area.row, cols: area.cols },
    { row: below, col: area.col, rows: area.row + area.rows - below, cols: area.cols },
    { row: cut.row, col: area.col, rows: cut.rows, cols: cut.col - area.col },
    { row: cut.row, col: right, rows: cut.rows, cols: area.col + area.cols - right },
  ].filter((rest) => rest.rows > 0 && rest.cols > 0);
}

export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 && area.col >= 0 && area.row + area.rows <= maxRows && area.col + area.cols <= maxCols;

/** Cells that make room or close up: `from` is where they move, within the band of the other axis. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'col';
  /** First row (or column) inserted or deleted. */
  readonly at: number;
  readonly count: number;
  /** Columns (or rows) that take part: first and one past the last. */
  readonly band: readonly [number, number];
}

const span = (start: number, length: number, shift: Shift): [number, number] | undefined => {
  const { at, count } = shift;
  if (shift.kind === 'insert') {
    if (start >= at) return [start + count, length];
    return start + length > at ? [start, length + count] : [start, length];
  }
  const end = start + length;
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (gone === length) return undefined;
  return [start < at ? start : Math.max(at, start - count), length - gone];
};

/** Where an area is after a shift; `undefined` where all of it was deleted. Areas outside the band stay. */
export function shifted(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === 'row') {
    if (area.col < shift.band[0] || area.col + area.cols > shift.band[1]) return area;
    if (isWholeColumns(area)) return area;
    const moved = span(area.row, area.rows, shift);
    return moved && { ...area, row: moved[0], rows: moved[1] };
  }
  if (area.row < shift.band[0] || area.row + area.rows > shift.band[1]) return area;
  if (isWholeRows(area)) return area;
  const moved = span(area.col, area.cols, shift);
  return moved && { ...area, col: moved[0], cols: moved[1] };
}
