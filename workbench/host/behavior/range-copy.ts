import { type Area, contains, intersection, isOnSheet } from '../book/area';
import { requireAllowed, requireUnlocked } from '../book/protection';
import { followMove, withSheet } from '../book/references';
import type { SheetModel } from '../book/sheet';
import type { RangeModel } from '../book/workbook';
import { clearCells } from '../book/write-cells';
import { ApiObject } from '../protocol/definition';
import { HostError, invalidArgument } from '../protocol/errors';
import { rangeArgument } from './objects';
import { type CopyKind, isBlank, type Piece, place, take } from './range-pieces';

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
  const sourceArea = usedSource(from);
  const pieces = take(from.sheet, sourceArea, transpose);
  const { sheet } = target;
  const area = copyArea(target, pieces, isHuge(from.area));
  if (kind === 'Formats') requireAllowed(sheet, 'allowFormatCells');
  else requireUnlocked(sheet, area);
  for (const [i, line] of repeated(pieces, area.rows))
    for (const [j, piece] of repeated(line, area.cols))
      if (!skipBlanks || kind === 'Formats' || !isBlank(piece))
        place(sheet, area.row + i, area.col + j, piece, kind);
  if (kind === 'All') copyRules(from.sheet, sourceArea, sheet, area);
  if (kind !== 'Formats') {
    for (const table of sheet.tables) table.cellsWritten(area);
    sheet.book.emit({ kind: 'cells-changed', sheet, area, change: 'RangeEdited' });
  } else sheet.book.emit({ kind: 'format-changed', sheet, area });
}

/** Whole columns, rows or sheets: only what is used of them is copied, once. */
const isHuge = ({ rows, cols }: Area): boolean => rows * cols > 1_000_000;

function usedSource({ sheet, area }: RangeModel): Area {
  const used = isHuge(area) ? sheet.usedArea(area, false) : undefined;
  if (!used) return area;
  return (
    intersection(area, { row: 0, col: 0, rows: used.row + used.rows, cols: used.col + used.cols }) ?? area
  );
}

/** The target, where the pieces fit into it once or several times; else as much as they are. */
function copyArea({ area }: RangeModel, pieces: readonly (readonly Piece[])[], once: boolean): Area {
  const rows = pieces.length;
  const cols = pieces[0]?.length ?? 0;
  const fits = !once && area.rows % rows === 0 && area.cols % cols === 0;
  const taken: Area = fits ? area : { ...area, rows, cols };
  if (!isOnSheet(taken)) throw invalidArgument('the copy does not fit on the sheet');
  return taken;
}

/** The items of a list over and over, to a length. */
function* repeated<T>(items: readonly T[], length: number): Generator<readonly [number, T]> {
  for (let start = 0; items.length > 0 && start < length; start += items.length)
    for (const [k, item] of items.entries()) if (start + k < length) yield [start + k, item];
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

/** Excel.Range.moveTo: contents and formats go, and references to the cells follow; what they cover is lost to its readers. */
export function moveInto(source: RangeModel, target: unknown): void {
  const to = rangeArgument(source.sheet, target);
  const area: Area = { ...to.area, rows: source.area.rows, cols: source.area.cols };
  if (!isOnSheet(area)) throw invalidArgument('the target does not fit on the sheet');
  requireUnlocked(source.sheet, source.area);
  requireUnlocked(to.sheet, area);
  const [own, toSheet] = [source.sheet.name, to.sheet.name];
  const move = { sheet: own, area: source.area, toSheet, to: area };
  source.sheet.book.mapFormulas((formula, sheet) => followMove(formula, sheet.name, move));
  const pieces = take(source.sheet, source.area);
  clearCells(source.sheet, source.area, 'All');
  // Formulas keep their text when cells move: a piece that comes from where it goes to is not rewritten.
  for (const [i, line] of pieces.entries())
    for (const [j, piece] of line.entries()) {
      const [row, col] = [area.row + i, area.col + j];
      place(to.sheet, row, col, { ...piece, row, col }, 'All');
      const { formula } = to.sheet.grid.ensure(row, col);
      if (formula !== undefined && to.sheet !== source.sheet)
        to.sheet.grid.ensure(row, col).formula = withSheet(formula, own);
    }
  to.sheet.book.emit({ kind: 'cells-changed', sheet: to.sheet, area, change: 'RangeEdited' });
}
