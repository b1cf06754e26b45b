import { type Area, isWholeColumns, isWholeRows, maxCols, maxRows } from '../book/area';
import { formatArea, parseArea, splitSheet } from '../book/address';
import { contains } from '../book/area';
import type { SheetModel } from '../book/sheet';
import { resolveStructured } from '../book/structured';
import { findTable } from '../book/table';
import type { RangeModel, WorkbookModel } from '../book/workbook';
import { arrayFunctions, ignoresBlanks, scalarFunctions, volatileFunctions } from './functions';

/** A formula whose names and table references are plain A1 references, each with the key of its sheet. */
export interface Plain {
  readonly text: string;
  /** The same for formulas that say the same of the cells around their own, as those of a column that was filled down. */
  readonly key: string;
  /** Areas that it reads, as far as they stand in it. */
  readonly reads: readonly RangeModel[];
  readonly functions: ReadonlySet<string>;
  /** What it has that is not calculated here, in words. */
  readonly gap: string | undefined;
  /** It may give more than one value. */
  readonly fills: boolean;
  readonly volatile: boolean;
  /** It depends on more than its text: how far whole columns are filled, how far a formula spills. */
  readonly passing: boolean;
}

/** What is known of the sheets around a formula. */
export interface Surroundings {
  /** How the engine calls a sheet. */
  readonly keyOf: (sheet: SheetModel) => string;
  /** How far a sheet is filled. */
  readonly usedOf: (sheet: SheetModel) => Area;
}

/** The cell of a formula. */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
  /** Ranges where one value is wanted mean the cell in the formula's own row or column, as in files without spilling. */
  readonly single: boolean;
}

const token = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:REF!|DIV/0!|N/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!))`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!)?(?<ref>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\[\u00a1-\uffff])(?<spill>#(?![A-Z]))?`,
    String.raw`(?<missing>(?:'(?:[^']|'')+'|[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!)(?:#REF!|(?<scoped>[A-Za-z_\\\u00a1-\uffff][\w.\\?\u00a1-\uffff]*))`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)`,
    String.raw`(?<word>[A-Za-z_\\\u00a1-\uffff][\w.\\?\u00a1-\uffff]*)`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'y',
);

/** Deepest nesting of names that stand for names. */
const deepest = 20;

/** Reads a formula, and writes it anew for the engine. */
class Reading {
  private readonly out: string[] = [];
  private readonly key: string[] = [];
  private readonly reads: RangeModel[] = [];
  private readonly functions = new Set<string>();
  /** Functions around the place that is read, from the outside. */
  private readonly around: string[] = [];
  private gap: string | undefined;
  private fills = false;
  private passing = false;
  private last = '';
  /** Braces around the place that is read. */
  private open = 0;
  private source = '';

  constructor(
    private readonly book: WorkbookModel,
    private readonly place: Place,
    private readonly surroundings: Surroundings,
  ) {}

  read(formula: string): Plain {
    this.source = formula;
    this.part(formula.slice(1), 0);
    const functions = this.functions;
    return {
      text: `=${this.out.join('')}`,
      key: this.key.join(''),
      reads: this.reads,
      functions,
      gap: this.gap,
      fills: this.fills,
      volatile: [...functions].some((name) => volatileFunctions.has(name)),
      passing: this.passing,
    };
  }

  private part(source: string, depth: number): void {
    for (let at = 0; at < source.length;) {
      token.lastIndex = at;
      const match = token.exec(source);
      const groups = match?.groups ?? {};
      const whole = match?.[0] ?? source[at] ?? '';
      at += whole.length;
      const { ref, sheet, spill, missing, scoped, word, other } = groups;
      if (ref !== undefined) this.reference(sheet, ref, spill !== undefined, depth);
      else if (missing !== undefined) this.scopedName(missing, scoped, depth);
      else if (word !== undefined) at = this.word(source, word, at, depth);
      else if (other === '[') at = this.bracket(source, at);
      else if (other !== undefined) this.sign(other, source.slice(at));
      else if (groups['number'] !== undefined) this.put(String(Number(whole)));
      else this.put(whole);
    }
  }

  private put(text: string, key = text): void {
    this.out.push(text);
    this.key.push(key);
    this.last = text;
  }

  private sign(character: string, rest: string): void {
    this.noticeGap(character, rest);
    if (character === '{') {
      this.open++;
      this.fills ||= this.isOpen();
    }
    if (character === '}') this.open--;
    if (character === '(') this.around.push(/^[A-Z]/.test(this.last) ? this.last : '');
    if (character === ')') this.around.pop();
    this.put(character);
  }

  /**
   * The engine reads none of these: a space that means what two ranges have in common, a comma that joins ranges, a sign before
   * a text.
   */
  private noticeGap(character: string, rest: string): void {
    const between = character === ' ' && /[\w)\]]$/.test(this.last) && /^\s*['\w$(]/.test(rest);
    if (between && !/^\s/.test(rest)) this.gap ??= 'what ranges have in common';
    if (character === ',' && this.around.length > 0 && this.around.at(-1) === '' && this.open === 0)
      this.gap ??= 'ranges joined by a comma';
    if (/[-+]/.test(character) && rest.startsWith('"') && /^$|[-+*/^&=<>(,]$/.test(this.last))
      this.gap ??= 'a sign before a text';
  }

  private word(source: string, word: string, end: number, depth: number): number {
    const next = source[end];
    if (next === '(') {
      const name = word.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, '').toUpperCase();
      this.functions.add(name);
      if (arrayFunctions.has(name)) this.fills = true;
      this.put(name);
    } else if (next === '[') {
      const close = closing(source, end);
      this.structured(source.slice(end - word.length, close));
      return close;
    } else this.name(word, this.place.sheet, depth);
    return end;
  }

  /** `[@Column]` and `[Column]`, as they may be typed within the table itself. */
  private bracket(source: string, end: number): number {
    const close = closing(source, end - 1);
    const { sheet, row, col } = this.place;
    const table = sheet.tables.find(({ area }) => contains(area, { row, col, rows: 1, cols: 1 }));
    const inside = source.slice(end - 1, close);
    if (table) this.structured(`${table.name}${inside}`);
    else {
      // Another workbook: `[1]Sheet1!A1`.
      this.gap ??= 'references to other workbooks';
      this.put('#REF!');
    }
    return close;
  }

  private structured(text: string): void {
    const range = resolveStructured(this.book, text, this.place.row);
    if (range) this.area(range, /@|#this row/i.test(text) && range.area.row === this.place.row);
    else this.put(findTable(this.book.sheets, text.split('[')[0] ?? '') ? '#REF!' : '#NAME?');
  }

  /** A name, a table, a logical value, or a variable of LET and LAMBDA. */
  private name(word: string, sheet: SheetModel | undefined, depth: number): void {
    const lower = word.toLowerCase();
    const isWord = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === lower;
    const found = sheet?.names.find(isWord) ?? this.book.names.find(isWord);
    if (found && depth < deepest) {
      const formula = found.formula.slice(1);
      const lone = parseArea(splitSheet(formula).rest) !== undefined;
      if (!lone) this.put('(');
      this.part(formula, depth + 1);
      if (!lone) this.put(')');
      return;
    }
    const table = findTable(this.book.sheets, word);
    if (table?.name.toLowerCase() === lower) this.area({ sheet: table.sheet, area: table.body });
    else this.put(word.replace(/^_xlpm\./i, ''));
  }

  /** What a sheet's name stands before without being an address: a name of its own, or what is no more. */
  private scopedName(prefix: string, name: string | undefined, depth: number): void {
    const sheet = this.book.findSheet(splitSheet(`${prefix}A1`).sheet ?? '');
    const own = sheet?.names.some((one) => one.name.toLowerCase() === name?.toLowerCase()) === true;
    if (name !== undefined && (own || this.book.name.toLowerCase() === prefix.slice(0, -1).toLowerCase()))
      this.name(name, sheet, depth);
    else this.put(name === undefined || !sheet ? '#REF!' : '#NAME?');
  }

  private reference(prefix: string | undefined, ref: string, spill: boolean, depth: number): void {
    const named = prefix === undefined ? undefined : (splitSheet(`${prefix}A1`).sheet ?? '');
    const elsewhere = /\[/.exec(named ?? '')
      ? 'references to other workbooks'
      : 'references through several sheets';
    if (/[[:]/.test(named ?? '')) this.gap ??= elsewhere;
    const sheet = named === undefined ? this.place.sheet : this.book.findSheet(named);
    const area = parseArea(ref);
    if (!area) this.put('#NAME?');
    else if (!sheet) this.put('#REF!');
    else if (spill) this.spilled({ sheet, area });
    // What a name says is absolute; a relative reference in it would be one to the cell that asks, which few know.
    else if (depth > 0 || isWholeColumns(area) || isWholeRows(area)) this.area({ sheet, area });
    else this.cells(sheet, area, ref);
  }

  private cells(sheet: SheetModel, area: Area, ref: string): void {
    this.reads.push({ sheet, area });
    this.filling(area);
    const one = this.single(area);
    const at = `${this.surroundings.keyOf(sheet)}!`;
    const text = one === area ? ref.toUpperCase() : one && formatArea(one);
    if (text === undefined) this.put('#VALUE!');
    else this.put(at + text, at + relative(text, this.place));
  }

  private spilled({ sheet, area }: RangeModel): void {
    this.passing = true;
    this.reads.push({ sheet, area });
    const filled = { ...area, ...sheet.grid.cell(area.row, area.col)?.spills };
    if (filled.rows * filled.cols > 1) {
      this.filling(filled);
      this.put(`${this.surroundings.keyOf(sheet)}!${formatArea(filled, true)}`);
    } else this.put('#REF!');
  }

  /** An area by its place on the sheet; `ownRow`: the row of the formula, wherever that is. */
  private area({ sheet, area }: RangeModel, ownRow = false): void {
    this.reads.push({ sheet, area });
    const at = `${this.surroundings.keyOf(sheet)}!`;
    const trimmed = this.trimmed(sheet, area);
    this.filling(trimmed);
    const one = this.single(trimmed);
    const text = one && formatArea(one, true);
    const rowless = ownRow && one === trimmed ? text?.replace(/\$(\d+)/g, '$1') : undefined;
    if (text === undefined) this.put('#VALUE!');
    else if (rowless === undefined) this.put(at + text);
    else this.put(at + rowless, at + relative(rowless, this.place));
  }

  /** Whole columns end where the sheet's cells end, where blank cells below are the same to the function. */
  private trimmed(sheet: SheetModel, area: Area): Area {
    const columns = isWholeColumns(area);
    if (!columns && !isWholeRows(area)) return area;
    this.passing = true;
    const name = this.around.at(-1) ?? '';
    const asksForBlanks = /^COUNTIFS?$/.test(name) && /"(?:<>|=?")/.test(this.source);
    if (!ignoresBlanks.has(name) || asksForBlanks)
      this.gap ??= `whole columns or rows in ${name === '' ? 'an operation' : name}`;
    const used = this.surroundings.usedOf(sheet);
    return columns
      ? { ...area, rows: Math.min(maxRows, used.row + used.rows) }
      : { ...area, cols: Math.min(maxCols, used.col + used.cols) };
  }

  /** No function around takes a range, so several cells here are several values. */
  private isOpen(): boolean {
    return this.around.every((name) => scalarFunctions.has(name));
  }

  private filling(area: Area): void {
    if (!this.place.single && area.rows * area.cols > 1) this.fills ||= this.isOpen();
  }

  /** In a cell that takes one value, the cell of the range beside or above it. */
  private single(area: Area): Area | undefined {
    if (!this.place.single || area.rows * area.cols === 1 || !this.isOpen()) return area;
    const { row, col } = this.place;
    if (area.cols === 1 && row >= area.row && row < area.row + area.rows) return { ...area, row, rows: 1 };
    if (area.rows === 1 && col >= area.col && col < area.col + area.cols) return { ...area, col, cols: 1 };
    return undefined;
  }
}

/** The end of a bracket that begins at `from`, past its own end; an apostrophe takes the next character's meaning. */
function closing(source: string, from: number): number {
  let open = 0;
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === "'") at++;
    else if (character === '[') open++;
    else if (character === ']' && --open === 0) return at + 1;
  }
  return source.length;
}

const columnOf = (letters: string): number => parseArea(`${letters}1`)?.col ?? 0;

/** A reference as seen from a cell: what is relative by its distance. */
const relative = (ref: string, { row, col }: Place): string =>
  ref.replace(
    /(\$?)([A-Z]+)(\$?)(\d+)/g,
    (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
      (fixedColumn === '' ? `C[${columnOf(letters) - col}]` : `C${letters}`) +
      (fixedRow === '' ? `R[${Number(digits) - 1 - row}]` : `R${digits}`),
  );

/** Reads a formula of a cell. */
export const plainFormula = (
  book: WorkbookModel,
  formula: string,
  place: Place,
  surroundings: Surroundings,
): Plain => new Reading(book, place, surroundings).read(formula);
