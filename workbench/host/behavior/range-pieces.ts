import type { Area } from '../book/area';
import { type Cell, isError } from '../book/cell';
import { moveFormula, turnFormula } from '../book/references';
import type { SheetModel } from '../book/sheet';
import { clearFormula } from '../book/write-cells';

/** Excel.RangeCopyType. */
export type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/** A cell on its way to another place: what it holds, how it looks, and where it was. */
export interface Piece {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
  readonly cell: Cell | undefined;
  readonly style: number;
  /** Rows and columns are changed for each other on the way. */
  readonly turned?: true;
}

/** The cell with what it holds now. */
export function storedPiece(sheet: SheetModel, row: number, col: number): Piece {
  const cell = sheet.grid.cell(row, col);
  return { sheet, row, col, cell: cell && { ...cell }, style: sheet.grid.styleAt(row, col) };
}

/** The same with the value of a formula worked out. */
function piece(sheet: SheetModel, row: number, col: number): Piece {
  const stored = storedPiece(sheet, row, col);
  const cell = sheet.grid.cell(row, col);
  if (stored.cell && cell) stored.cell.value = sheet.book.valueOf(sheet, row, col, cell);
  return stored;
}

/** The pieces of an area, row by row; column by column where it is to be turned. */
export const take = (sheet: SheetModel, { row, col, rows, cols }: Area, turned = false): Piece[][] =>
  turned
    ? Array.from({ length: cols }, (_, j) =>
        Array.from({ length: rows }, (__, i) => ({
          ...piece(sheet, row + i, col + j),
          turned: true as const,
        })),
      )
    : Array.from({ length: rows }, (_, i) =>
        Array.from({ length: cols }, (__, j) => piece(sheet, row + i, col + j)),
      );

export const isBlank = ({ cell }: Piece): boolean =>
  cell === undefined || (cell.value === null && cell.formula === undefined);

/** Puts a piece into a cell; a formula is rewritten for its new place. */
export function place(sheet: SheetModel, row: number, col: number, from: Piece, kind: CopyKind): void {
  const cell = sheet.grid.ensure(row, col);
  if (kind !== 'Values' && kind !== 'Formulas') cell.style = styleFor(sheet, from);
  if (kind === 'Formats') return;
  const value = from.cell?.value ?? null;
  cell.value = isError(value) ? { ...value } : value;
  const formula = kind === 'Values' ? undefined : from.cell?.formula;
  clearFormula(cell);
  cell.fill = formula === undefined ? undefined : from.cell?.fill;
  cell.formula = formula === undefined ? undefined : rewritten(formula, from, row, col);
}

const rewritten = (formula: string, from: Piece, row: number, col: number): string =>
  from.turned
    ? turnFormula(formula, from, { row, col })
    : moveFormula(formula, row - from.row, col - from.col);

const styleFor = ({ book }: SheetModel, { sheet, style }: Piece): number =>
  sheet.book === book ? style : book.styles.number(sheet.book.styles.get(style));
