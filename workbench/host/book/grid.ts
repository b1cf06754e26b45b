import { type Area, contains, isWholeColumns, isWholeRows, maxCols, maxRows, type Shift } from './area';
import type { Cell } from './cell';

/** Cells of a sheet, sparse. A style set on whole rows or columns is kept for the row or column, as in a file. */
export class Grid {
  private rowsByIndex = new Map<number, (Cell | undefined)[]>();
  private rowStyles = new Map<number, number>();
  private colStyles = new Map<number, number>();

  cell(row: number, col: number): Cell | undefined {
    return this.rowsByIndex.get(row)?.[col];
  }

  /** The row's cells by column, for fast reading of many cells. */
  row(row: number): readonly (Cell | undefined)[] | undefined {
    return this.rowsByIndex.get(row);
  }

  styleAt(row: number, col: number): number {
    return this.cell(row, col)?.style ?? this.blankStyle(row, col);
  }

  blankStyle(row: number, col: number): number {
    return this.rowStyles.get(row) ?? this.colStyles.get(col) ?? 0;
  }

  /** The cell for writing; made where there is none. */
  ensure(row: number, col: number): Cell {
    let cells = this.rowsByIndex.get(row);
    if (!cells) {
      cells = [];
      this.rowsByIndex.set(row, cells);
    }
    let cell = cells[col];
    if (!cell) {
      cell = { value: null, formula: undefined, style: this.blankStyle(row, col) };
      cells[col] = cell;
    }
    return cell;
  }

  put(row: number, col: number, cell: Cell | undefined): void {
    if (cell) {
      const cells = this.rowsByIndex.get(row) ?? [];
      cells[col] = cell;
      this.rowsByIndex.set(row, cells);
    } else {
      const cells = this.rowsByIndex.get(row);
      if (cells) cells[col] = undefined;
    }
  }

  /** Calls back for every cell kept in the area, row by row. */
  forEach(area: Area, visit: (cell: Cell, row: number, col: number) => void): void {
    for (const [row, cells] of this.rowsIn(area)) {
      const end = Math.min(cells.length, area.col + area.cols);
      for (let col = area.col; col < end; col++) {
        const cell = cells[col];
        if (cell) visit(cell, row, col);
      }
    }
  }

  /** The kept rows of the area with their cells, from the top. */
  private rowsIn(area: Area): [number, (Cell | undefined)[]][] {
    const rows: [number, (Cell | undefined)[]][] = [];
    if (area.rows < this.rowsByIndex.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const cells = this.rowsByIndex.get(row);
        if (cells) rows.push([row, cells]);
      }
      return rows;
    }
    for (const [row, cells] of this.rowsByIndex)
      if (row >= area.row && row < area.row + area.rows) rows.push([row, cells]);
    return rows.sort(([a], [b]) => a - b);
  }

  /** Smallest area of cells that pass the test. */
  bounds(within: Area, test: (cell: Cell) => boolean): Area | undefined {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.forEach(within, (cell, row, col) => {
      if (!test(cell)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, col);
      right = Math.max(right, col);
    });
    return bottom < 0 ? undefined : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }

  changeStyles(area: Area, change: (style: number) => number): void {
    if (isWholeColumns(area)) {
      for (let col = area.col; col < area.col + area.cols; col++)
        this.colStyles.set(col, change(this.colStyles.get(col) ?? 0));
      for (const row of this.rowStyles.keys())
        for (let col = area.col; col < area.col + area.cols; col++) this.ensure(row, col);
      if (area.cols === maxCols)
        for (const [row, style] of this.rowStyles) this.rowStyles.set(row, change(style));
      this.forEach(area, (cell) => (cell.style = change(cell.style)));
    } else if (isWholeRows(area)) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (const col of this.colStyles.keys()) if (!this.rowStyles.has(row)) this.ensure(row, col);
        this.rowStyles.set(row, change(this.rowStyles.get(row) ?? 0));
      }
      this.forEach(area, (cell) => (cell.style = change(cell.style)));
    } else {
      for (let row = area.row; row < area.row + area.rows; row++) this.changeRow(row, area, change);
    }
  }

  private changeRow(row: number, { col: from, cols }: Area, change: (style: number) => number): void {
    const known = this.rowsByIndex.get(row);
    const cells = known ?? [];
    if (!known) this.rowsByIndex.set(row, cells);
    // Neighbours mostly look alike.
    let before = -1;
    let after = -1;
    for (let col = from; col < from + cols; col++) {
      const cell = cells[col];
      const style = cell ? cell.style : this.blankStyle(row, col);
      if (style !== before) {
        before = style;
        after = change(style);
      }
      if (cell) cell.style = after;
      else cells[col] = { value: null, formula: undefined, style: after };
    }
  }

  /** Style numbers that occur in the area. */
  stylesIn(area: Area): Set<number> {
    const found = new Set<number>();
    let kept = 0;
    this.forEach(area, (cell) => {
      found.add(cell.style);
      kept++;
    });
    if (kept === area.rows * area.cols) return found;
    if (area.rows * area.cols <= 200_000) {
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let col = area.col; col < area.col + area.cols; col++)
          if (!this.cell(row, col)) found.add(this.blankStyle(row, col));
      return found;
    }
    let styledRows = 0;
    for (const [row, style] of this.rowStyles)
      if (row >= area.row && row < area.row + area.rows) {
        found.add(style);
        styledRows++;
      }
    if (styledRows < area.rows)
      for (let col = area.col; col < area.col + area.cols; col++) found.add(this.colStyles.get(col) ?? 0);
    return found;
  }

  /** Cells kept in the area that would be lost past the sheet's edge. */
  wouldLose(shift: Shift, test: (cell: Cell) => boolean): boolean {
    const [from, to] = shift.band;
    const lost: Area =
      shift.axis === 'row'
        ? { row: maxRows - shift.count, rows: shift.count, col: from, cols: to - from }
        : { row: from, rows: to - from, col: maxCols - shift.count, cols: shift.count };
    return this.bounds(lost, test) !== undefined;
  }

  shift(shift: Shift): void {
    const whole = shift.band[0] === 0 && shift.band[1] === (shift.axis === 'row' ? maxCols : maxRows);
    const moved = (index: number): number | undefined => {
      if (index < shift.at) return index;
      if (shift.kind === 'insert') return index + shift.count;
      return index < shift.at + shift.count ? undefined : index - shift.count;
    };
    if (whole && shift.axis === 'row') {
      this.rowsByIndex = rekeyed(this.rowsByIndex, moved);
      this.rowStyles = rekeyed(this.rowStyles, moved);
      return;
    }
    const band: Area =
      shift.axis === 'row'
        ? { row: shift.at, rows: maxRows - shift.at, col: shift.band[0], cols: shift.band[1] - shift.band[0] }
        : {
            row: shift.band[0],
            rows: shift.band[1] - shift.band[0],
            col: shift.at,
            cols: maxCols - shift.at,
          };
    const taken: [Cell, number, number][] = [];
    this.forEach(band, (cell, row, col) => taken.push([cell, row, col]));
    for (const [, row, col] of taken) this.put(row, col, undefined);
    for (const [cell, row, col] of taken) {
      const index = moved(shift.axis === 'row' ? row : col);
      if (index !== undefined && shift.axis === 'row') this.put(index, col, cell);
      else if (index !== undefined) this.put(row, index, cell);
    }
    if (whole) this.colStyles = rekeyed(this.colStyles, moved);
  }

  /** Forgets cells; whole columns and rows lose their style too. */
  drop(area: Area): void {
    for (const [, cells] of this.rowsIn(area)) {
      for (let col = area.col; col < Math.min(cells.length, area.col + area.cols); col++)
        cells[col] = undefined;
    }
    for (const col of this.colStyles.keys())
      if (contains(area, { row: 0, rows: maxRows, col, cols: 1 })) this.colStyles.delete(col);
    for (const row of this.rowStyles.keys())
      if (contains(area, { row, rows: 1, col: 0, cols: maxCols })) this.rowStyles.delete(row);
  }

  copy(): Grid {
    const copy = new Grid();
    for (const [row, cells] of this.rowsByIndex)
      copy.rowsByIndex.set(
        row,
        cells.map((cell) => cell && { ...cell }),
      );
    copy.rowStyles = new Map(this.rowStyles);
    copy.colStyles = new Map(this.colStyles);
    return copy;
  }
}

function rekeyed<V>(
  map: ReadonlyMap<number, V>,
  moved: (index: number) => number | undefined,
): Map<number, V> {
  const result = new Map<number, V>();
  for (const [index, value] of map) {
    const next = moved(index);
    if (next !== undefined) result.set(next, value);
  }
  return result;
}
