import { moveFormula } from '../book/references';
import { type Area, contains, intersection, isOnSheet } from '../book/area';
import type { RangeModel } from '../book/workbook';
import { requireAllowed, requireUnlocked } from '../book/protection';
import { type Cell, isError } from '../book/cell';
import type { SheetModel } from '../book/sheet';
import { clearCells } from '../book/write-cells';
import { ApiObject } from '../protocol/definition';
import { HostError, invalidArgument } from '../protocol/errors';
import { rangeArgument } from './objects';

/** Excel.RangeCopyType. */
export type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';
/** Excel.AutoFillType. */
export type FillKind = string;

type Piece = { readonly cell: Cell | undefined; readonly style: number } | undefined;

const take = (sheet: SheetModel, area: Area): Piece[][] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.cols }, (__, j) => {
      const cell = sheet.grid.cell(area.row + i, area.col + j);
      return {
        cell: cell && { ...cell, value: sheet.book.valueOf(sheet, area.row + i, area.col + j, cell) },
        style: sheet.grid.styleAt(area.row + i, area.col + j),
      };
    }),
  );

const transposed = <T>(rows: readonly (readonly T[])[]): T[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]!));

/**
 * Excel.Range.copyFrom: the source repeats over a larger target if that is a multiple of it; a smaller target grows to
 * the source's size (excel-add-ins-ranges-cut-copy-paste).
 */
export function copyInto(
  target: RangeModel,
  source: unknown,
  kind: CopyKind,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const from = sourceOf(target, source);
  if (kind === 'Link') throw new HostError('NotImplemented', 'copies as links are not modelled');
  const bounded = from.sheet.usedArea(from.area, false);
  const whole = from.area.rows * from.area.cols > 1_000_000;
  const sourceArea =
    whole && bounded
      ? intersection(from.area, {
          row: 0,
          col: 0,
          rows: bounded.row + bounded.rows,
          cols: bounded.col + bounded.cols,
        })!
      : from.area;
  const pieces = transpose ? transposed(take(from.sheet, sourceArea)) : take(from.sheet, sourceArea);
  const height = pieces.length;
  const width = pieces[0]?.length ?? 0;
  const fits = target.area.rows % height === 0 && target.area.cols % width === 0;
  const area: Area = fits && !whole ? target.area : { ...target.area, rows: height, cols: width };
  if (!isOnSheet(area)) throw invalidArgument('the copy does not fit on the sheet');
  const { sheet } = target;
  if (kind === 'Formats') requireAllowed(sheet, 'allowFormatCells');
  else requireUnlocked(sheet, area);
  for (let i = 0; i < area.rows; i++)
    for (let j = 0; j < area.cols; j++) {
      const piece = pieces[i % height]![j % width];
      const blank =
        piece?.cell === undefined || (piece.cell.value === null && piece.cell.formula === undefined);
      if (skipBlanks && blank && kind !== 'Formats') continue;
      const [row, col] = [area.row + i, area.col + j];
      const [fromRow, fromCol] = transpose
        ? [sourceArea.row + (j % width), sourceArea.col + (i % height)]
        : [sourceArea.row + (i % height), sourceArea.col + (j % width)];
      place(sheet, row, col, piece!, kind, row - fromRow, col - fromCol, from.sheet);
    }
  if (kind === 'All') copyRules(from.sheet, sourceArea, sheet, area);
  if (kind !== 'Formats') {
    for (const table of sheet.tables) table.cellsWritten(area);
    sheet.book.emit({ kind: 'cells-changed', sheet, area, change: 'RangeEdited' });
  } else sheet.book.emit({ kind: 'format-changed', sheet, area });
}

function place(
  sheet: SheetModel,
  row: number,
  col: number,
  { cell: source, style }: NonNullable<Piece>,
  kind: CopyKind,
  down: number,
  right: number,
  from: SheetModel,
): void {
  const cell = sheet.grid.ensure(row, col);
  if (kind !== 'Values' && kind !== 'Formulas')
    cell.style = from.book === sheet.book ? style : sheet.book.styles.number(from.book.styles.get(style));
  if (kind === 'Formats') return;
  const value = source?.value ?? null;
  cell.value = isError(value) ? { ...value } : value;
  if (kind !== 'Values' && source?.formula !== undefined)
    cell.formula = moveFormula(source.formula, down, right);
  else cell.formula = undefined;
}

function copyRules(from: SheetModel, source: Area, sheet: SheetModel, target: Area): void {
  const validation = from.validations.of(source);
  if (validation && Object.keys(validation.rule).length > 0) sheet.validations.set(target, validation);
  for (const merge of from.merges.filter((one) => contains(source, one)))
    sheet.merges.push({
      ...merge,
      row: merge.row - source.row + target.row,
      col: merge.col - source.col + target.col,
    });
}

function sourceOf(target: RangeModel, source: unknown): RangeModel {
  if (source instanceof ApiObject && source.type === 'RangeAreas')
    throw new HostError('NotImplemented', 'copies of several areas are not modelled');
  return rangeArgument(target.sheet, source);
}

/** Excel.Range.moveTo: contents and formats go; references to the cells follow in Excel, and are refused here if any. */
export function moveInto(source: RangeModel, target: unknown): void {
  const to = rangeArgument(source.sheet, target);
  const area: Area = { ...to.area, rows: source.area.rows, cols: source.area.cols };
  if (!isOnSheet(area)) throw invalidArgument('the target does not fit on the sheet');
  requireUnlocked(source.sheet, source.area);
  const pieces = take(source.sheet, source.area);
  clearCells(source.sheet, source.area, 'All');
  requireUnlocked(to.sheet, area);
  pieces.forEach((row, i) => {
    row.forEach((piece, j) => place(to.sheet, area.row + i, area.col + j, piece!, 'All', 0, 0, source.sheet));
  });
  to.sheet.book.emit({ kind: 'cells-changed', sheet: to.sheet, area, change: 'RangeEdited' });
}

/** Excel.Range.autoFill: copies, or goes on with a row of numbers, along one direction. */
export function fillFrom(source: RangeModel, target: unknown, kind: FillKind): void {
  const to = target === undefined ? undefined : rangeArgument(source.sheet, target);
  if (!to || !contains(to.area, source.area)) throw invalidArgument('the target must contain the source');
  const { sheet } = source;
  requireUnlocked(sheet, to.area);
  const down = to.area.cols === source.area.cols && to.area.row === source.area.row;
  const right = to.area.rows === source.area.rows && to.area.col === source.area.col;
  if (!down && !right) throw new HostError('NotImplemented', 'filling up or left is not modelled');
  if (!['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'].includes(kind))
    throw new HostError('NotImplemented', `${kind} is not modelled`);
  const lines = down ? source.area.cols : source.area.rows;
  for (let line = 0; line < lines; line++) fillLine(sheet, source.area, to.area, line, down, kind);
  sheet.book.emit({ kind: 'cells-changed', sheet, area: to.area, change: 'RangeEdited' });
}

function fillLine(
  sheet: SheetModel,
  source: Area,
  target: Area,
  line: number,
  down: boolean,
  kind: FillKind,
): void {
  const length = down ? source.rows : source.cols;
  const total = down ? target.rows : target.cols;
  const at = (i: number): [number, number] =>
    down ? [source.row + i, source.col + line] : [source.row + line, source.col + i];
  const numbers = Array.from({ length }, (_, i) => {
    const cell = sheet.grid.cell(...at(i));
    return cell?.formula === undefined && typeof cell?.value === 'number' ? cell.value : undefined;
  });
  const series =
    numbers.every((value) => value !== undefined) &&
    (length > 1 || kind === 'FillSeries') &&
    kind !== 'FillCopy';
  const step = length > 1 ? (numbers.at(-1)! - numbers[0]!) / (length - 1) : 1;
  for (let i = length; i < total; i++) {
    const [row, col] = at(i);
    const origin = at(i % length);
    const from = sheet.grid.cell(...origin);
    const piece = { cell: from && { ...from }, style: sheet.grid.styleAt(...origin) };
    const copy = kind === 'FillFormats' ? 'Formats' : kind === 'FillValues' ? 'Formulas' : 'All';
    place(sheet, row, col, piece, copy, row - origin[0], col - origin[1], sheet);
    if (series && kind !== 'FillFormats') sheet.grid.ensure(row, col).value = numbers[0]! + step * i;
  }
}
