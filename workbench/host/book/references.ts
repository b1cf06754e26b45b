import { type Area, shifted, type Shift } from './area';
import { formatArea, parseArea, quoteSheet, splitSheet } from './address';

/** References of formulas outside string literals; a word before `(` is a function, and names are left alone. */
const reference =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\[])/gi;

/** Rewrites every reference of a formula; `sheet` is the one it names, without quotes. */
const mapReferences = (
  formula: string,
  change: (sheet: string | undefined, reference: string) => string | undefined,
): string =>
  formula.replace(
    reference,
    (all: string, prefix: string | undefined, ref: string | undefined, at: number) => {
      if (ref === undefined || /[\w.\]]/.test(formula[at - 1] ?? '')) return all;
      const sheet = prefix === undefined ? undefined : splitSheet(`${prefix}A1`).sheet;
      const changed = change(sheet, ref);
      return changed === undefined ? all : `${prefix ?? ''}${changed}`;
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
