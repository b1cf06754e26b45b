import { type Area, contains, shifted, type Shift } from './area';
import { formatArea, parseArea, quoteSheet, splitSheet } from './address';

/** References of formulas outside string literals; a word before `(` is a function, and names are left alone. */
const reference =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\[])/gi;

/** Rewrites every reference of a formula; `sheet` is the one it names, without quotes. */
const mapReferences = (
  formula: string,
  change: (sheet: string | undefined, reference: string, prefix: string) => string | undefined,
): string =>
  formula.replace(
    reference,
    (all: string, prefix: string | undefined, ref: string | undefined, at: number) => {
      if (ref === undefined || /[\w.\]]/.test(formula[at - 1] ?? '')) return all;
      const sheet = prefix === undefined ? undefined : splitSheet(`${prefix}A1`).sheet;
      const changed = change(sheet, ref, prefix ?? '');
      if (changed === undefined) return all;
      return changed.includes('!') && changed !== '#REF!' ? changed : `${prefix ?? ''}${changed}`;
    },
  );

const isAbsolute = (part: string): readonly [boolean, boolean] => [
  part.startsWith('$'),
  part.slice(1).includes('$'),
];

/** Puts the dollar signs of the old reference onto its new place. */
function withSigns(area: Area, old: string): string {
  const [before, beforeLast = before] = old.split(':') as [string, string?];
  const [first, last] = formatArea(area).split(':') as [string, string?];
  if (last === undefined && !old.includes(':')) return signed(first, isAbsolute(before));
  return `${signed(first, isAbsolute(before))}:${signed(last ?? first, isAbsolute(beforeLast))}`;
}

/** A cell, column or row with the signs for its (first and second) part. */
function signed(part: string, [first, second]: readonly [boolean, boolean]): string {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(part) ?? [];
  if (column === undefined || row === undefined) return first ? `$${part}` : part;
  return `${first ? '$' : ''}${column}${second ? '$' : ''}${row}`;
}

/** A formula of sheet `own` after cells of sheet `moved` were inserted or deleted. */
export const shiftFormula = (formula: string, own: string, moved: string, shift: Shift): string =>
  mapReferences(formula, (sheet, ref) => {
    if ((sheet ?? own).toLowerCase() !== moved.toLowerCase()) return undefined;
    const area = parseArea(ref);
    if (!area) return undefined;
    const next = shifted(area, shift);
    if (next === area) return undefined;
    return next ? withSigns(next, ref) : '#REF!';
  });

/** Cells that were moved, and where to; both areas are of one size. */
export interface Move {
  readonly sheet: string;
  readonly area: Area;
  readonly toSheet: string;
  readonly to: Area;
}

/** A formula of sheet `own` after cells were moved: references to them follow, those to what they cover are lost. */
export const followMove = (formula: string, own: string, move: Move): string =>
  mapReferences(formula, (sheet, ref) => {
    const area = parseArea(ref);
    if (!area) return undefined;
    const where = (sheet ?? own).toLowerCase();
    if (where === move.sheet.toLowerCase() && contains(move.area, area)) {
      const next = {
        ...area,
        row: area.row + move.to.row - move.area.row,
        col: area.col + move.to.col - move.area.col,
      };
      const text = withSigns(next, ref);
      const stays = move.toSheet.toLowerCase() === where;
      return stays ? text : `${quoteSheet(move.toSheet)}!${text}`;
    }
    return where === move.toSheet.toLowerCase() && contains(move.to, area) ? '#REF!' : undefined;
  });

/** A formula that goes to another sheet, and reads what it read before. */
export const withSheet = (formula: string, own: string): string =>
  mapReferences(formula, (sheet, ref) => (sheet === undefined ? `${quoteSheet(own)}!${ref}` : undefined));

/** A formula that is copied with rows and columns changed for each other: relative references turn with their cells. */
export const turnFormula = (
  formula: string,
  from: { readonly row: number; readonly col: number },
  to: { readonly row: number; readonly col: number },
): string =>
  mapReferences(formula, (_sheet, ref) => {
    const area = parseArea(ref);
    // Whole columns and rows, and references that are relative in one way only, have no turned form.
    if (!area || /\$|^[A-Z]+:|^\d/i.test(ref)) return undefined;
    const row = to.row + area.col - from.col;
    const col = to.col + area.row - from.row;
    return row < 0 || col < 0 ? '#REF!' : formatArea({ row, col, rows: area.cols, cols: area.rows });
  });

/** A formula as it reads after being copied this far: relative references move, absolute ones stay. */
export const moveFormula = (formula: string, rows: number, cols: number): string =>
  mapReferences(formula, (_sheet, ref) => {
    const parts = ref.split(':').map((part) => {
      const [first, second] = isAbsolute(part);
      const area = parseArea(
        part
          .replaceAll('$', '')
          .replace(/^([A-Z]+)$/i, '$11')
          .replace(/^(\d+)$/, 'A$1'),
      );
      if (!area) return undefined;
      const bare = part.replaceAll('$', '');
      const onlyColumn = /^[A-Z]+$/i.test(bare);
      const onlyRow = /^\d+$/.test(bare);
      const col = first && !onlyRow ? area.col : area.col + cols;
      const row = (onlyRow ? first : second) ? area.row : area.row + rows;
      if (col < 0 || row < 0) return undefined;
      const text = formatArea({ row, col, rows: 1, cols: 1 });
      if (onlyColumn) return signed(text.replace(/\d+$/, ''), [first, false]);
      return signed(onlyRow ? text.replace(/^[A-Z]+/, '') : text, [first, second]);
    });
    return parts.includes(undefined) ? '#REF!' : parts.join(':');
  });

/** A formula after a sheet was deleted. */
export const withoutSheet = (formula: string, gone: string): string =>
  formula.replace(
    /"(?:[^"]|"")*"|('(?:[^']|'')+'|[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|[A-Za-z_\\\u00a1-\uffff][\w.\\?\u00a1-\uffff]*)/gi,
    (all: string, prefix: string | undefined) => {
      if (prefix === undefined) return all;
      return splitSheet(`${prefix}!A1`).sheet?.toLowerCase() === gone.toLowerCase() ? '#REF!' : all;
    },
  );

/** A formula after a sheet was renamed. */
export const renameInFormula = (formula: string, from: string, to: string): string =>
  formula.replace(
    /"(?:[^"]|"")*"|('(?:[^']|'')+'|[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!/g,
    (all: string, prefix: string | undefined) => {
      if (prefix === undefined) return all;
      const name = splitSheet(`${prefix}!A1`).sheet;
      return name?.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!` : all;
    },
  );
