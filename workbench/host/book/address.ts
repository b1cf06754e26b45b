import { type Area, isOnSheet, isWholeColumns, isWholeRows, maxCols, maxRows } from './area';

function columnLetters(col: number): string {
  let letters = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const cellRange = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const columnRange = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowRange = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const between = (a: number, b: number): [number, number] => [Math.min(a, b), Math.abs(a - b) + 1];

/** An A1 address without sheet, or `undefined` where it is none. */
export function parseArea(text: string): Area | undefined {
  const area = parseUnchecked(text);
  return area && isOnSheet(area) ? area : undefined;
}

function parseUnchecked(text: string): Area | undefined {
  const [, letters, digits, lastLetters = letters, lastDigits = digits] = cellRange.exec(text) ?? [];
  if (letters !== undefined && lastLetters !== undefined) {
    const [row, rows] = between(Number(digits) - 1, Number(lastDigits) - 1);
    const [col, cols] = between(columnNumber(letters), columnNumber(lastLetters));
    return { row, col, rows, cols };
  }
  const [, first, last] = columnRange.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const [col, cols] = between(columnNumber(first), columnNumber(last));
    return { row: 0, col, rows: maxRows, cols };
  }
  const rows = rowRange.exec(text);
  if (rows) {
    const [row, count] = between(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return { row, col: 0, rows: count, cols: maxCols };
  }
  return undefined;
}

/** An area as Excel writes it: `A1`, `A1:B2`, `A:C`, `1:3`; `$` before every part where `absolute`. */
export function formatArea(area: Area, absolute = false): string {
  const sign = absolute ? '$' : '';
  const column = (col: number): string => sign + columnLetters(col);
  const row = (index: number): string => `${sign}${index + 1}`;
  if (isWholeColumns(area)) return `${column(area.col)}:${column(area.col + area.cols - 1)}`;
  if (isWholeRows(area)) return `${row(area.row)}:${row(area.row + area.rows - 1)}`;
  const first = column(area.col) + row(area.row);
  if (area.rows === 1 && area.cols === 1) return first;
  return `${first}:${column(area.col + area.cols - 1)}${row(area.row + area.rows - 1)}`;
}

/** A sheet's name as it stands before the exclamation mark. */
export function quoteSheet(name: string): string {
  const plain =
    /^[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*$/.test(name) && !parseArea(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet and rest; `sheet` is absent where the text names none. */
export function splitSheet(text: string): { readonly sheet?: string; readonly rest: string } {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || rest === undefined ? { rest: text } : { sheet, rest };
}
