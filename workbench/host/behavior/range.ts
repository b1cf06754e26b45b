import { type Area, bounding, intersection, overlaps, wholeSheet } from '../book/area';
import { formatArea, quoteSheet } from '../book/address';
import type { RangeModel } from '../book/workbook';
import { deleteCells, insertCells } from '../book/shift';
import { asRows, type ClearKind, clearCells, requireBounded } from '../book/write-cells';
import { api, type ApiObject, define, readOnly, type ScalarDefinition } from '../protocol/definition';
import { invalidArgument, notFound } from '../protocol/errors';
import { alive, range, rangeArgument, sheetObject } from './objects';
import { matching, replaceAll, type ReplaceCriteria, type SearchCriteria } from './search';
import { rangeCellScalars } from './range-cells';
import { rangeSizeScalars } from './range-size';
import { copyInto, moveInto } from './range-copy';
import { fillFrom, type FillKind } from './range-fill';
import type { CopyKind } from './range-pieces';
import { type Direction, edgeOf, extendedTo } from './range-edge';
import { type SpecialKind, type SpecialValue, specialCells } from './range-special';
import { areasObject } from './range-areas';
import { mergeCells, unmergeCells } from './range-merge';
import { removeDuplicates } from './range-duplicates';
import { getCellProperties, setCellProperties } from './range-properties';

type R = RangeModel;

const on = (model: R, area: Area): ApiObject<R> => range(alive(model).sheet, area);

const within = (model: R, argument: unknown): Area | undefined => {
  const other = rangeArgument(model.sheet, argument);
  if (other.sheet !== model.sheet) throw invalidArgument('the ranges are on different sheets');
  return intersection(model.area, other.area);
};

const usedIn = (model: R, valuesOnly: boolean | undefined): Area | undefined =>
  alive(model).sheet.usedArea(model.area, valuesOnly === true);

const found = (model: R, text: string, criteria: SearchCriteria): Area | undefined =>
  matching(alive(model).sheet, model.area, text, criteria)[0];

/** Rows (columns) beside the range; a negative count takes the other side. */
const beside = (model: R, side: 'above' | 'below' | 'before' | 'after', count = 1): ApiObject<R> => {
  const { row, col, rows, cols } = alive(model).area;
  const size = Math.abs(count);
  if (size === 0) throw invalidArgument('count must not be 0');
  switch (count < 0 ? { above: 'below', below: 'above', before: 'after', after: 'before' }[side] : side) {
    case 'above':
      return on(model, { row: row - size, col, rows: size, cols });
    case 'below':
      return on(model, { row: row + rows, col, rows: size, cols });
    case 'before':
      return on(model, { row, col: col - size, rows, cols: size });
    default:
      return on(model, { row, col: col + cols, rows, cols: size });
  }
};

/** Excel.Range. */
export const rangeType = define<R>({
  type: 'Range',
  scalars: { ...rangeCellScalars, ...rangeSizeScalars },
  navigations: {
    worksheet: (model) => sheetObject(alive(model).sheet),
    format: (model) => api('RangeFormat', { sheet: alive(model).sheet, areas: [model.area] }),
    dataValidation: (model) => api('DataValidation', alive(model)),
    conditionalFormats: (model) => api('ConditionalFormatCollection', alive(model)),
    sort: (model) => api('RangeSort', alive(model)),
  },
  methods: {
    getCellProperties,
    setCellProperties,
    select: (model) => alive(model).sheet.book.select(model.sheet, model.area),
    calculate: (model) => alive(model).sheet.book.recalculate(),
    clear: (model, _host, kind: ClearKind = 'All') => clearCells(alive(model).sheet, model.area, kind),
    delete: (model, _host, direction: 'Up' | 'Left') =>
      deleteCells(alive(model).sheet, model.area, direction),
    insert: (model, _host, direction: 'Down' | 'Right') => {
      // The new cells take the place of the range; what the client calls by it is the blank space.
      const { area } = alive(model);
      insertCells(model.sheet, area, direction);
      return range(model.sheet, area);
    },
    getBoundingRect: (model, _host, other: unknown) => {
      const second = rangeArgument(alive(model).sheet, other);
      if (second.sheet !== model.sheet) throw invalidArgument('the ranges are on different sheets');
      return on(model, bounding(model.area, second.area));
    },
    getCell: (model, _host, row: number, col: number) =>
      on(model, { row: model.area.row + row, col: model.area.col + col, rows: 1, cols: 1 }),
    getColumn: (model, _host, index: number) => {
      if (index < 0 || index >= model.area.cols) throw invalidArgument(`the range has no column ${index}`);
      return on(model, { ...model.area, col: model.area.col + index, cols: 1 });
    },
    getRow: (model, _host, index: number) => {
      if (index < 0 || index >= model.area.rows) throw invalidArgument(`the range has no row ${index}`);
      return on(model, { ...model.area, row: model.area.row + index, rows: 1 });
    },
    getColumnsAfter: (model, _host, count?: number) => beside(model, 'after', count),
    getColumnsBefore: (model, _host, count?: number) => beside(model, 'before', count),
    getRowsAbove: (model, _host, count?: number) => beside(model, 'above', count),
    getRowsBelow: (model, _host, count?: number) => beside(model, 'below', count),
    getEntireColumn: (model) => on(model, { ...wholeSheet, col: model.area.col, cols: model.area.cols }),
    getEntireRow: (model) => on(model, { ...wholeSheet, row: model.area.row, rows: model.area.rows }),
    getIntersection: (model, _host, other: unknown) => {
      const area = within(alive(model), other);
      if (!area) throw notFound('the ranges do not intersect');
      return on(model, area);
    },
    getIntersectionOrNullObject: (model, _host, other: unknown) => {
      const area = within(alive(model), other);
      return area ? on(model, area) : null;
    },
    getLastCell: ({ sheet, area }) =>
      range(sheet, { row: area.row + area.rows - 1, col: area.col + area.cols - 1, rows: 1, cols: 1 }),
    getLastColumn: ({ sheet, area }) => range(sheet, { ...area, col: area.col + area.cols - 1, cols: 1 }),
    getLastRow: ({ sheet, area }) => range(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }),
    getOffsetRange: ({ sheet, area }, _host, rows: number, cols: number) =>
      range(sheet, { ...area, row: area.row + rows, col: area.col + cols }),
    getResizedRange: ({ sheet, area }, _host, rows: number, cols: number) =>
      range(sheet, { ...area, rows: area.rows + rows, cols: area.cols + cols }),
    getAbsoluteResizedRange: ({ sheet, area }, _host, rows: number, cols: number) =>
      range(sheet, { ...area, rows, cols }),
    getUsedRange: (model, _host, valuesOnly?: boolean) =>
      on(model, usedIn(model, valuesOnly) ?? { ...model.area, rows: 1, cols: 1 }),
    getUsedRangeOrNullObject: (model, _host, valuesOnly?: boolean) => {
      const area = usedIn(model, valuesOnly);
      return area ? on(model, area) : null;
    },
    getSurroundingRegion: (model) => {
      const { sheet, area } = alive(model);
      return range(sheet, regionAround(model, area));
    },
    getRangeEdge: (model, _host, direction: Direction, from?: unknown) =>
      on(model, edgeOf(alive(model), direction, from)),
    getExtendedRange: (model, _host, direction: Direction, from?: unknown) =>
      on(model, extendedTo(alive(model), direction, from)),
    getSpecialCells: (model, _host, kind: SpecialKind, value?: SpecialValue) => {
      const areas = specialCells(alive(model), kind, value);
      if (areas.length === 0) throw notFound('no such cells');
      return areasObject(model.sheet, areas);
    },
    getSpecialCellsOrNullObject: (model, _host, kind: SpecialKind, value?: SpecialValue) => {
      const areas = specialCells(alive(model), kind, value);
      return areas.length === 0 ? null : areasObject(model.sheet, areas);
    },
    getVisibleView: (model) => api('RangeView', alive(model)),
    getTables: (model, _host, fullyContained?: boolean) =>
      api('TableScopedCollection', { ...alive(model), fullyContained: fullyContained === true }),
    find: (model, _host, text: string, criteria: SearchCriteria) => {
      const area = found(model, text, criteria);
      if (!area) throw notFound(`'${text}' is not in the range`);
      return on(model, area);
    },
    findOrNullObject: (model, _host, text: string, criteria: SearchCriteria) => {
      const area = found(model, text, criteria);
      return area ? on(model, area) : null;
    },
    replaceAll: (model, _host, text: string, replacement: string, criteria: ReplaceCriteria) =>
      replaceAll(alive(model).sheet, model.area, text, replacement, criteria),
    copyFrom: (
      model,
      _host,
      source: unknown,
      kind: CopyKind = 'All',
      skipBlanks = false,
      transpose = false,
    ) => copyInto(alive(model), source, kind, skipBlanks, transpose),
    moveTo: (model, _host, target: unknown) => moveInto(alive(model), target),
    autoFill: (model, _host, target: unknown, kind: FillKind = 'FillDefault') =>
      fillFrom(alive(model), target, kind),
    merge: (model, _host, across?: boolean) => mergeCells(alive(model), across === true),
    unmerge: (model) => unmergeCells(alive(model)),
    getMergedAreasOrNullObject: (model) => {
      const areas = alive(model).sheet.merges.filter((merge) => overlaps(merge, model.area));
      return areas.length === 0 ? null : areasObject(model.sheet, areas);
    },
    removeDuplicates: (model, _host, columns: readonly number[], hasHeader: boolean) =>
      removeDuplicates(alive(model), columns, hasHeader),
    _ValidateArraySize: ({ area }, _host, rows: number, cols: number) => {
      if (rows !== area.rows || cols !== area.cols)
        throw invalidArgument(
          'The number of rows or columns in the input array does not match the size or dimensions of the range',
        );
    },
  },
});

/** The block of filled cells around, bounded by blank rows and columns. */
function regionAround({ sheet }: R, start: Area): Area {
  let area = start;
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const col = Math.max(0, area.col - 1);
    const around = {
      row,
      col,
      rows: area.row + area.rows + 1 - row,
      cols: area.col + area.cols + 1 - col,
    };
    const filled = sheet.usedArea(around, true);
    const grown = filled ? bounding(area, filled) : area;
    if (grown.rows === area.rows && grown.cols === area.cols) return area;
    area = grown;
  }
}

const addressOf = ({ sheet, area }: R): string => `${quoteSheet(sheet.name)}!${formatArea(area)}`;

type CellRead = 'values' | 'text' | 'formulas' | 'numberFormat';

/** A per-cell property of the rows that are not hidden; rows that are stay as they are when it is set. */
function visible(name: CellRead): ScalarDefinition<R> {
  const { get } = rangeCellScalars[name];
  return {
    get: (model) => visibleRows(model).map((row) => get(lineOf(model, row))?.[0]),
  };
}

function visibleSettable(name: Exclude<CellRead, 'text'>): ScalarDefinition<R> {
  const { set } = rangeCellScalars[name];
  return {
    ...visible(name),
    set: (model, input: unknown) => {
      const rows = visibleRows(model);
      const values = asRows({ ...model.area, rows: rows.length }, input);
      rows.forEach((row, i) => set(lineOf(model, row), [values[i]]));
    },
  };
}

const lineOf = ({ sheet, area }: R, row: number): R => ({ sheet, area: { ...area, row, rows: 1 } });

/** Excel.RangeView: the rows that are not hidden. */
export const rangeView = define<R>({
  type: 'RangeView',
  scalars: {
    rowCount: readOnly((model) => visibleRows(model).length),
    columnCount: readOnly(({ area }) => area.cols),
    values: visibleSettable('values'),
    text: visible('text'),
    formulas: visibleSettable('formulas'),
    numberFormat: visibleSettable('numberFormat'),
    cellAddresses: readOnly((model) =>
      visibleRows(model).map((row) =>
        Array.from({ length: model.area.cols }, (_, j) =>
          addressOf({ sheet: model.sheet, area: { row, col: model.area.col + j, rows: 1, cols: 1 } }),
        ),
      ),
    ),
  },
  methods: {
    getRange: (model) => on(model, model.area),
  },
});

function visibleRows({ sheet, area }: R): number[] {
  requireBounded(area);
  return Array.from({ length: area.rows }, (_, i) => area.row + i).filter((row) => !sheet.isRowHidden(row));
}
