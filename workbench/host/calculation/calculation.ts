import { type Area, overlaps, wholeSheet } from '../book/area';
import { formatArea } from '../book/address';
import type { Cell, CellValue } from '../book/cell';
import type { SheetModel } from '../book/sheet';
import type { Calculator, NotCalculated, RangeModel, WorkbookModel } from '../book/workbook';
import { FormulaEngine, isUnknownFunction, type Outcome, type Page, type Sheets } from './engine';
import { type FormulaCell, FormulaCells } from './formula-cells';
import { inOrder } from './order';
import { type Plain, plainFormula } from './plain';
import { placeOutcome } from './spill';

const maxPasses = 8;

/** Formulas of workbooks by Univer's engine: what is asked for is calculated with all that it reads, once for each change. */
export class Calculation implements Calculator {
  private readonly engine = new FormulaEngine();
  private readonly books = new WeakMap<WorkbookModel, BookFormulas>();
  private depth = 0;
  private last: BookFormulas | undefined;

  value(book: WorkbookModel, sheet: SheetModel, row: number, col: number): CellValue {
    const formulas = this.of(book);
    const cell = sheet.grid.ensure(row, col);
    if (this.depth === 0) this.settle(formulas);
    if (formulas.isCircular(cell)) return 0;
    const here: FormulaCell = { cell, sheet, row, col };
    if (!formulas.isReady(cell)) {
      for (const group of inOrder(formulas.known(here), (one) => formulas.staleReads(one))) {
        formulas.makeReady(group);
        for (const one of group) if (one.cell !== cell) book.valueOf(one.sheet, one.row, one.col, one.cell);
      }
      if (formulas.isCircular(cell)) return 0;
    }
    return this.calculate(formulas, here);
  }

  /** Formulas that are not calculated, and why. */
  notCalculated(book: WorkbookModel): readonly NotCalculated[] {
    const formulas = this.of(book);
    return formulas.all().flatMap((one) => {
      const because = gapOf(formulas.plain(one)) ?? formulas.faults.get(one.cell);
      return because === undefined
        ? []
        : [
            {
              sheet: one.sheet.name,
              address: formatArea({ row: one.row, col: one.col, rows: 1, cols: 1 }),
              formula: one.cell.formula ?? '',
              because,
            },
          ];
    });
  }

  /** Sheets with formulas that read these cells, directly or through others. */
  affected(book: WorkbookModel, changed: readonly RangeModel[]): readonly SheetModel[] {
    return this.of(book).affected(changed);
  }

  private of(book: WorkbookModel): BookFormulas {
    let formulas = this.books.get(book);
    if (!formulas) {
      formulas = new BookFormulas(book);
      this.books.set(book, formulas);
    }
    if (formulas.refresh() || this.last !== formulas) this.engine.forget();
    this.last = formulas;
    return formulas;
  }

  private calculate(formulas: BookFormulas, one: FormulaCell): CellValue {
    const plain = formulas.plain(one);
    if (gapOf(plain) !== undefined) return { error: '#N/A' };
    const { text, key } = plain;
    const formula = { text, key, sheet: formulas.keyOf(one.sheet), row: one.row, col: one.col };
    this.depth++;
    try {
      const outcome = this.engine.evaluate(formula, formulas.sheets, this.depth > 1);
      return this.placed(formulas, one, outcome);
    } catch (error) {
      // A fault of the engine in one formula is not one of the workbook.
      formulas.faults.set(one.cell, String(error));
      return { error: '#N/A' };
    } finally {
      this.depth--;
    }
  }

  private placed(formulas: BookFormulas, one: FormulaCell, outcome: Outcome): CellValue {
    const { value, filled } = placeOutcome(one, outcome);
    if (filled.length > 0) {
      formulas.filled(filled);
      this.engine.forget();
    }
    return value;
  }

  /** Formulas that fill other cells come first, again as long as what they fill changes. */
  private settle(formulas: BookFormulas): void {
    if (formulas.settled) return;
    formulas.settled = true;
    const fillers = formulas.fillers();
    const { book } = formulas;
    if (!fillers.some(({ sheet, cell }) => book.isStale(sheet, cell))) return;
    formulas.takeFilled();
    for (let pass = 0; pass < maxPasses; pass++) {
      const before = formulas.placedValues();
      formulas.takeFilled();
      for (const { sheet, row, col, cell } of fillers) book.valueOf(sheet, row, col, cell);
      if (formulas.placedValues() === before) break;
      formulas.again();
      this.engine.forget();
    }
  }
}

const gapOf = ({ gap, functions }: Plain): string | undefined => {
  const unknown = [...functions].filter(isUnknownFunction);
  return unknown.length > 0 ? unknown.join(', ') : gap;
};

/** What is known of the formulas of one workbook, as long as nothing changes in it. */
class BookFormulas {
  settled = false;
  placed: Cell[] = [];
  /** Formulas that the engine broke down on. */
  readonly faults = new Map<Cell, string>();
  sheets: Sheets = { pages: new Map(), keys: {} };
  private revision = -1;
  private shape = '';
  private readonly used = new Map<SheetModel, Area>();
  private indexes = new Map<SheetModel, FormulaCells>();
  private plains = new WeakMap<Cell, { formula: string; row: number; col: number; plain: Plain }>();
  private readonly keys = new WeakMap<SheetModel, string>();
  private nextKey = 1;
  private readonly ready = new Set<Cell>();
  private readonly circular = new Set<Cell>();

  constructor(readonly book: WorkbookModel) {}

  /** Whether something has changed since it was last asked. */
  refresh(): boolean {
    if (this.revision === this.book.revision) return false;
    this.revision = this.book.revision;
    this.settled = false;
    this.ready.clear();
    this.circular.clear();
    this.indexes = new Map();
    this.used.clear();
    this.placed = [];
    const shape = shapeOf(this.book);
    if (shape !== this.shape) {
      this.shape = shape;
      this.plains = new WeakMap();
      this.sheets = this.sheetsNow();
    }
    return true;
  }

  /** What was calculated since the change is asked for anew. */
  again(): void {
    this.book.touch();
    this.revision = this.book.revision;
    this.ready.clear();
    this.circular.clear();
  }

  keyOf = (sheet: SheetModel): string => {
    const key = this.keys.get(sheet) ?? `s_${this.nextKey++}`;
    this.keys.set(sheet, key);
    return key;
  };

  usedOf = (sheet: SheetModel): Area => {
    const used = this.used.get(sheet) ??
      sheet.usedArea(wholeSheet, true) ?? { row: 0, col: 0, rows: 1, cols: 1 };
    this.used.set(sheet, used);
    return used;
  };

  /** Formulas have filled cells: sheets may be filled further. */
  filled(cells: readonly Cell[]): void {
    this.placed.push(...cells);
    this.used.clear();
  }

  plain({ cell, sheet, row, col }: FormulaCell): Plain {
    const { formula = '=' } = cell;
    const known = this.plains.get(cell);
    if (known?.formula === formula && known.row === row && known.col === col) return known.plain;
    const place = { sheet, row, col, single: cell.fill === 'one' };
    const plain = plainFormula(this.book, formula, place, this);
    if (!plain.passing) this.plains.set(cell, { formula, row, col, plain });
    return plain;
  }

  all(): readonly FormulaCell[] {
    return this.book.sheets.flatMap((sheet) => this.index(sheet).all);
  }

  fillers(): readonly FormulaCell[] {
    return this.all().filter(
      (one) => one.cell.spills !== undefined || (one.cell.fill !== 'one' && this.plain(one).fills),
    );
  }

  /** Takes out what formulas have filled. */
  takeFilled(): void {
    const filled = this.book.sheets.flatMap((sheet) => this.index(sheet).filled);
    for (const cell of [...filled, ...this.placed]) {
      if (!cell.filledBy) continue;
      cell.value = null;
      cell.filledBy = undefined;
    }
    for (const { cell } of this.all()) cell.spills = undefined;
    this.placed = [];
    this.used.clear();
  }

  placedValues(): string {
    return JSON.stringify(this.placed.map(({ value }) => value));
  }

  /** The same object for the same cell, as it stands in the index. */
  known(one: FormulaCell): FormulaCell {
    let found = one;
    this.index(one.sheet).forEach({ row: one.row, col: one.col, rows: 1, cols: 1 }, (same) => (found = same));
    return found;
  }

  staleReads(one: FormulaCell): FormulaCell[] {
    const reads: FormulaCell[] = [];
    for (const { sheet, area } of this.plain(one).reads)
      this.index(sheet).forEach(area, (read) => {
        if (!this.ready.has(read.cell) && this.book.isStale(sheet, read.cell)) reads.push(read);
      });
    return reads;
  }

  isReady = (cell: Cell): boolean => this.ready.has(cell);
  isCircular = (cell: Cell): boolean => this.circular.has(cell);

  /** All that the group reads has its value; a group of more than one is a circle, as is a formula that reads itself. */
  makeReady(group: readonly FormulaCell[]): void {
    const [first] = group;
    const round = group.length > 1 || (first !== undefined && this.readsItself(first));
    for (const { cell } of group) {
      this.ready.add(cell);
      if (round) this.circular.add(cell);
    }
  }

  affected(changed: readonly RangeModel[]): readonly SheetModel[] {
    const found = new Set<FormulaCell>();
    let areas: readonly RangeModel[] = changed;
    const rest = new Set(this.all());
    while (areas.length > 0 && rest.size > 0) {
      const next: RangeModel[] = [];
      for (const one of rest) {
        const { reads, volatile } = this.plain(one);
        const hit =
          volatile ||
          changed.some((range) => covers(range, one)) ||
          reads.some((read) =>
            areas.some((area) => area.sheet === read.sheet && overlaps(area.area, read.area)),
          );
        if (!hit) continue;
        found.add(one);
        rest.delete(one);
        next.push({ sheet: one.sheet, area: { row: one.row, col: one.col, rows: 1, cols: 1 } });
      }
      areas = merged(next);
    }
    return [...new Set([...found].map(({ sheet }) => sheet))];
  }

  private readsItself({ sheet, row, col, cell }: FormulaCell): boolean {
    const self: Area = { row, col, rows: 1, cols: 1 };
    return this.plain({ cell, sheet, row, col }).reads.some(
      (read) => read.sheet === sheet && overlaps(read.area, self),
    );
  }

  private index(sheet: SheetModel): FormulaCells {
    let index = this.indexes.get(sheet);
    if (!index) {
      index = new FormulaCells(sheet);
      this.indexes.set(sheet, index);
    }
    return index;
  }

  private sheetsNow(): Sheets {
    const { book } = this;
    const byKey = new Map(book.sheets.map((sheet) => [this.keyOf(sheet), sheet]));
    const pages = [...byKey].map(([key, sheet]): readonly [string, Page] => {
      const value = (row: number, col: number): CellValue => {
        const cell = sheet.grid.cell(row, col);
        return cell ? book.valueOf(sheet, row, col, cell) : null;
      };
      const formula = (row: number, col: number): string | undefined => sheet.grid.cell(row, col)?.formula;
      const { hiddenRows, filteredRows } = sheet;
      return [key, { value, formula, hiddenRows, filteredRows }];
    });
    const names = [...byKey].flatMap(([key, { name }]) => [[key, key] as const, [name, key] as const]);
    return { pages: new Map(pages), keys: Object.fromEntries(names) };
  }
}

const covers = ({ sheet, area }: RangeModel, one: FormulaCell): boolean =>
  sheet === one.sheet && overlaps(area, { row: one.row, col: one.col, rows: 1, cols: 1 });

/** Cells one below the other as one area: columns of formulas are read as such. */
function merged(cells: readonly RangeModel[]): RangeModel[] {
  const areas: RangeModel[] = [];
  for (const { sheet, area } of cells) {
    const last = areas.at(-1);
    if (last?.sheet === sheet && last.area.col === area.col && last.area.row + last.area.rows === area.row)
      last.area = { ...last.area, rows: last.area.rows + 1 };
    else areas.push({ sheet, area });
  }
  return areas;
}

/** All that decides what names in formulas stand for. */
const shapeOf = (book: WorkbookModel): string =>
  JSON.stringify([
    book.names.map(({ name, formula }) => [name, formula]),
    book.sheets.map(({ id, name, names, tables }) => [
      id,
      name,
      names.map((one) => [one.name, one.formula]),
      tables.map((table) => [table.name, table.area, table.showHeaders, table.showTotals, table.columns]),
    ]),
  ]);
