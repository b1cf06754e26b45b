import { a1ToR1C1, r1c1ToA1 } from 'hucre';
import type { Area } from '../book/area';
import { formatArea, quoteSheet } from '../book/address';
import type { RangeModel } from '../book/workbook';
import { requireAllowed } from '../book/protection';
import { type Cell, outward, valueType } from '../book/cell';
import { displayText } from '../book/view';
import { asRows, isUnbounded, readCells, requireBounded, writeCells } from '../book/write-cells';
import { readOnly, type ScalarDefinition } from '../protocol/definition';
import { HostError, invalidArgument } from '../protocol/errors';
import { alive } from './objects';

type R = RangeModel;

/** Rows of a range, or `null` where the range is unbounded (excel-add-ins-ranges-unbounded). */
function cells<T>(
  model: R,
  read: (cell: Cell | undefined, row: number, col: number) => T,
): readonly (readonly T[])[] | null {
  const { sheet, area } = alive(model);
  return isUnbounded(area) ? null : readCells(sheet, area, read);
}

const formulaOrValue = (model: R, cell: Cell | undefined): unknown =>
  cell?.formula ?? outward(cell?.value ?? null);

const write = (model: R, input: unknown): void => writeCells(alive(model).sheet, model.area, input);

function writeR1C1(model: R, input: unknown): void {
  const { sheet, area } = alive(model);
  requireBounded(area);
  const rows = asRows(area, input).map((row, i) =>
    row.map((value, j) =>
      typeof value === 'string' && value.startsWith('=')
        ? `=${r1c1ToA1(value.slice(1), area.row + i, area.col + j)}`
        : value,
    ),
  );
  writeCells(sheet, area, rows);
}

/** `[['0.00']]` over several cells is one format for all, as Script Lab's conditional-formatting-basic has it. */
const loneFormat = (input: unknown): unknown =>
  Array.isArray(input) && input.length === 1 && Array.isArray(input[0]) && input[0].length === 1
    ? (input[0][0] as unknown)
    : input;

function writeNumberFormat(model: R, given: unknown): void {
  const { sheet, area } = alive(model);
  const input = loneFormat(given);
  requireAllowed(sheet, 'allowFormatCells');
  if (input === null || input === undefined)
    throw invalidArgument('null is not valid input for numberFormat');
  requireBounded(area);
  if (!Array.isArray(input)) {
    sheet.grid.changeStyles(area, sheet.book.styles.changer({ numberFormat: formatText(input) }));
  } else {
    const changers = new Map<string, (style: number) => number>();
    asRows(area, input).forEach((row, i) => {
      row.forEach((value, j) => {
        if (value === null) return;
        const numberFormat = formatText(value);
        const change = changers.get(numberFormat) ?? sheet.book.styles.changer({ numberFormat });
        changers.set(numberFormat, change);
        const cell = sheet.grid.ensure(area.row + i, area.col + j);
        cell.style = change(cell.style);
      });
    });
  }
  sheet.book.emit({ kind: 'format-changed', sheet, area });
}

function formatText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('a number format is text');
  return value === '' ? 'General' : value;
}

const category = (format: string): string => {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (format.includes('%')) return 'Percentage';
  if (/[hs]/i.test(format) && !/[yd]/i.test(format)) return 'Time';
  if (/[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return 'Date';
  if (/E\+/i.test(format)) return 'Scientific';
  if (/[$€£¥]|Rp/.test(format)) return format.includes('_') ? 'Accounting' : 'Currency';
  if (format.includes('/')) return 'Fraction';
  return /^[#0,.]+$/.test(format) ? 'Number' : 'Custom';
};

const perCellFormat = (model: R, cell: Cell | undefined, row: number, col: number): string => {
  const { sheet } = model;
  return sheet.book.styles.get(cell?.style ?? sheet.grid.blankStyle(row, col)).numberFormat;
};

const single = (area: Area): boolean => area.rows === 1 && area.cols === 1;

/** Contents of the cells of a range. */
export const rangeCellScalars = {
  values: {
    get: (model) =>
      cells(model, (cell, row, col) =>
        cell ? outward(model.sheet.book.valueOf(model.sheet, row, col, cell)) : '',
      ),
    set: write,
  },
  formulas: { get: (model) => cells(model, (cell) => formulaOrValue(model, cell)), set: write },
  formulasLocal: {
    get: (model) => cells(model, (cell) => formulaOrValue(model, cell)),
    set: (model: R, input: unknown) => {
      // Only in English are function names and separators the same; anything else would be a guess.
      if (model.sheet.book.locale !== 'en-US')
        throw new HostError('NotImplemented', 'formulas in the language of the user are not modelled');
      write(model, input);
    },
  },
  formulasR1C1: {
    get: (model) =>
      cells(model, (cell, row, col) =>
        cell?.formula === undefined
          ? outward(cell?.value ?? null)
          : `=${a1ToR1C1(cell.formula.slice(1), row, col)}`,
      ),
    set: writeR1C1,
  },
  text: {
    get: (model) =>
      cells(model, (cell, row, col) =>
        cell
          ? displayText(
              model.sheet.book.valueOf(model.sheet, row, col, cell),
              perCellFormat(model, cell, row, col),
              model.sheet.book.locale,
            )
          : '',
      ),
  },
  valueTypes: {
    get: (model) =>
      cells(model, (cell, row, col) =>
        valueType(cell ? model.sheet.book.valueOf(model.sheet, row, col, cell) : null),
      ),
  },
  numberFormat: {
    get: (model) => cells(model, (cell, row, col) => perCellFormat(model, cell, row, col)),
    set: writeNumberFormat,
  },
  numberFormatCategories: {
    get: (model) => cells(model, (cell, row, col) => category(perCellFormat(model, cell, row, col))),
  },
  hasSpill: readOnly(() => false),
  savedAsArray: readOnly(() => false),
  hyperlink: {
    get: ({ sheet, area }) => sheet.hyperlinks.find((link) => covers(link.area, area))?.link ?? null,
    set: (model: R, link: Readonly<Record<string, string>>) => setHyperlink(model, link),
  },
  style: {
    get: ({ sheet, area }) => {
      const names = new Set(
        [...sheet.grid.stylesIn(area)].map((style) => sheet.book.styles.get(style).styleName),
      );
      return names.size === 1 ? [...names][0] : null;
    },
    set: ({ sheet, area }: R, name: string) => {
      requireAllowed(sheet, 'allowFormatCells');
      const look = sheet.book.cellStyles.get(name);
      if (!look) throw invalidArgument(`there is no style '${name}'`);
      sheet.grid.changeStyles(area, sheet.book.styles.changer({ ...look, styleName: name }));
      sheet.book.emit({ kind: 'format-changed', sheet, area });
    },
  },
  address: readOnly(({ sheet, area }) => `${quoteSheet(sheet.name)}!${formatArea(area)}`),
  addressLocal: readOnly(({ sheet, area }) => `${quoteSheet(sheet.name)}!${formatArea(area)}`),
} satisfies Record<string, ScalarDefinition<R>>;

const covers = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.col >= outer.col &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.col + inner.cols <= outer.col + outer.cols;

/** Excel shows the link's text in the cell and gives it the look of a link. */
function setHyperlink(model: R, link: Readonly<Record<string, string>>): void {
  const { sheet, area } = alive(model);
  requireAllowed(sheet, 'allowInsertHyperlinks');
  sheet.hyperlinks = sheet.hyperlinks.filter((other) => !covers(area, other.area));
  sheet.hyperlinks.push({ area, link: { ...link } });
  const text = link['textToDisplay'];
  if (text !== undefined && single(area)) writeCells(sheet, area, [[text]]);
  sheet.grid.changeStyles(area, sheet.book.styles.changer({ fontColor: '#0563C1', fontUnderline: 'Single' }));
}
