import { type Area, intersection, isWholeColumns, isWholeRows, wholeSheet } from '../book/area';
import { formatArea, quoteSheet } from '../book/address';
import { type RangeModel } from '../book/workbook';
import type { SheetModel } from '../book/sheet';
import { type ClearKind, clearCells } from '../book/write-cells';
import { api, type ApiObject, define, readOnly } from '../protocol/definition';
import { invalidArgument, notFound } from '../protocol/errors';
import { addressed, range, rangeArgument } from './objects';
import { copyInto } from './range-copy';
import type { CopyKind } from './range-pieces';

/** Several areas of one sheet. */
export interface AreasModel {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export const areasObject = (sheet: SheetModel, areas: readonly Area[]): ApiObject<AreasModel> =>
  api('RangeAreas', { sheet, areas });

/** `A1:B2, D4`: comma-separated addresses. */
export function parseAreas(sheet: SheetModel, address: string): Area[] {
  return address.split(',').map((part) => {
    const found = addressed(sheet, part.trim());
    if (found.sheet !== sheet) throw invalidArgument('all areas must be on the sheet');
    return found.area;
  });
}

const addressOf = ({ sheet, areas }: AreasModel): string =>
  areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(',');

const cut = (model: AreasModel, argument: unknown): AreasModel | undefined => {
  const other = rangeArgument(model.sheet, argument);
  const areas = model.areas
    .map((area) => intersection(area, other.area))
    .filter((area) => area !== undefined);
  return other.sheet === model.sheet && areas.length > 0 ? { sheet: model.sheet, areas } : undefined;
};

/** Excel.RangeAreas. Formats act on every area. */
export const rangeAreas = define<AreasModel>({
  type: 'RangeAreas',
  scalars: {
    address: readOnly(addressOf),
    addressLocal: readOnly(addressOf),
    areaCount: readOnly(({ areas }) => areas.length),
    cellCount: readOnly(({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.cols, 0)),
    isEntireColumn: readOnly(({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: readOnly(({ areas }) => areas.every(isWholeRows)),
  },
  navigations: {
    areas: (model) => api('RangeCollection', model),
    worksheet: ({ sheet }) => api('Worksheet', sheet),
    format: (model) => api('RangeFormat', model),
  },
  methods: {
    clear: ({ sheet, areas }, _host, kind: ClearKind = 'All') => {
      for (const area of areas) clearCells(sheet, area, kind);
    },
    copyFrom: (
      { sheet, areas },
      _host,
      source: unknown,
      kind: CopyKind = 'All',
      skipBlanks = false,
      transpose = false,
    ) => {
      for (const area of areas) copyInto({ sheet, area }, source, kind, skipBlanks, transpose);
    },
    getEntireColumn: ({ sheet, areas }) =>
      areasObject(
        sheet,
        areas.map((area) => ({ ...wholeSheet, col: area.col, cols: area.cols })),
      ),
    getEntireRow: ({ sheet, areas }) =>
      areasObject(
        sheet,
        areas.map((area) => ({ ...wholeSheet, row: area.row, rows: area.rows })),
      ),
    getIntersection: (model, _host, other: unknown) => {
      const found = cut(model, other);
      if (!found) throw notFound('the areas do not intersect');
      return api('RangeAreas', found);
    },
    getIntersectionOrNullObject: (model, _host, other: unknown) => {
      const found = cut(model, other);
      return found ? api('RangeAreas', found) : null;
    },
    getOffsetRangeAreas: ({ sheet, areas }, _host, rows: number, cols: number) =>
      areasObject(
        sheet,
        areas.map((area) => ({ ...area, row: area.row + rows, col: area.col + cols })),
      ),
  },
});

export const rangeCollection = define<AreasModel>({
  type: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area): ApiObject<RangeModel> => range(sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, _host, index: number) => {
      const area = areas[index];
      if (!area) throw notFound();
      return range(sheet, area);
    },
  },
});
