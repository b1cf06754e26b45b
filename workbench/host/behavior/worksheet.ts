import { wholeSheet } from '../book/area';
import { copySheet } from '../book/copy-sheet';
import type { SheetModel, Visibility } from '../book/sheet';
import { widthPoints } from '../book/sheet';
import { normalColor } from '../book/color';
import { type ApiObject, api, define, field, readOnly } from '../protocol/definition';
import { invalidArgument, notFound } from '../protocol/errors';
import { addressed, objectOrNull, range, rangeOrNull, sheetObject } from './objects';
import { areasObject, parseAreas } from './range-areas';
import { findAll, replaceAll, type ReplaceCriteria, type SearchCriteria } from './search';

/** The next or previous sheet, skipping hidden ones if asked. */
function neighbour(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: boolean | undefined,
): SheetModel | undefined {
  const { sheets } = sheet.book;
  const following = step === 1 ? sheets.slice(sheet.position + 1) : sheets.slice(0, sheet.position).reverse();
  return following.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
}

function requireNeighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: boolean | undefined): ApiObject {
  const found = neighbour(sheet, step, visibleOnly);
  if (!found) throw notFound('there is no such worksheet');
  return sheetObject(found);
}

type Place = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

function copyPosition(sheet: SheetModel, place: Place, relative: SheetModel | undefined): number {
  const { sheets } = sheet.book;
  if (place === 'Beginning') return 0;
  if (place === 'End') return sheets.length;
  if (place === 'None') return sheet.position + 1;
  if (!relative) throw invalidArgument('relativeTo is needed with Before and After');
  return relative.position + (place === 'After' ? 1 : 0);
}

/** Excel.Worksheet. */
export const worksheet = define<SheetModel>({
  type: 'Worksheet',
  id: (sheet) => sheet.id,
  eventTarget: (sheet) => sheet.id,
  scalars: {
    id: readOnly((sheet) => sheet.id),
    name: { get: (sheet) => sheet.name, set: (sheet, name: string) => sheet.book.renameSheet(sheet, name) },
    position: {
      get: (sheet) => sheet.position,
      set: (sheet, position: number) => {
        if (position < 0 || position >= sheet.book.sheets.length) throw invalidArgument('no such position');
        sheet.book.moveSheet(sheet, position);
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, visibility: Visibility) => sheet.book.setVisibility(sheet, visibility),
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, color: string) => (sheet.tabColor = normalColor(color)),
    },
    showGridlines: field('showGridlines'),
    showHeadings: field('showHeadings'),
    enableCalculation: field('enableCalculation'),
    standardHeight: readOnly(() => 15),
    standardWidth: {
      get: (sheet) => sheet.standardWidth,
      set: (sheet, width: number) => {
        if (width < 0 || width > 255) throw invalidArgument('a column is 0 to 255 characters wide');
        sheet.standardWidth = width;
        for (const col of [...sheet.columnWidths.keys()])
          if (sheet.columnWidths.get(col) === widthPoints(width)) sheet.columnWidths.delete(col);
      },
    },
  },
  navigations: {
    tables: (sheet) => api('TableCollection', { book: sheet.book, sheet }),
    names: (sheet) => api('NamedItemCollection', { book: sheet.book, sheet }),
    charts: (sheet) => api('ChartCollection', sheet),
    protection: (sheet) => api('WorksheetProtection', sheet),
    freezePanes: (sheet) => api('WorksheetFreezePanes', sheet),
    autoFilter: (sheet) => api('AutoFilter', sheet),
    pageLayout: (sheet) => api('PageLayout', sheet),
    horizontalPageBreaks: (sheet) => api('PageBreakCollection', { sheet, axis: 'row' }),
    verticalPageBreaks: (sheet) => api('PageBreakCollection', { sheet, axis: 'col' }),
    customProperties: (sheet) => api('WorksheetCustomPropertyCollection', sheet),
  },
  methods: {
    activate: (sheet) => sheet.book.activate(sheet),
    calculate: (sheet) => sheet.book.recalculate(),
    copy: (sheet, _host, place: Place = 'None', relative?: ApiObject<SheetModel>) =>
      sheetObject(copySheet(sheet, sheet.book, copyPosition(sheet, place, relative?.target))),
    delete: (sheet) => sheet.book.deleteSheet(sheet),
    getCell: (sheet, _host, row: number, col: number) => range(sheet, { row, col, rows: 1, cols: 1 }),
    getRange: (sheet, _host, address?: string) => {
      if (address === undefined || address === '') return range(sheet, wholeSheet);
      const found = addressed(sheet, address);
      return range(found.sheet, found.area);
    },
    getRangeByIndexes: (sheet, _host, row: number, col: number, rows: number, cols: number) =>
      range(sheet, { row, col, rows, cols }),
    getRanges: (sheet, _host, address?: string) =>
      areasObject(sheet, address === undefined ? [wholeSheet] : parseAreas(sheet, address)),
    getUsedRange: (sheet, _host, valuesOnly?: boolean) =>
      range(sheet, sheet.usedArea(wholeSheet, valuesOnly === true) ?? { row: 0, col: 0, rows: 1, cols: 1 }),
    getUsedRangeOrNullObject: (sheet, _host, valuesOnly?: boolean) =>
      rangeOrNull(sheet, sheet.usedArea(wholeSheet, valuesOnly === true)),
    getNext: (sheet, _host, visibleOnly?: boolean) => requireNeighbour(sheet, 1, visibleOnly),
    getNextOrNullObject: (sheet, _host, visibleOnly?: boolean) =>
      objectOrNull('Worksheet', neighbour(sheet, 1, visibleOnly)),
    getPrevious: (sheet, _host, visibleOnly?: boolean) => requireNeighbour(sheet, -1, visibleOnly),
    getPreviousOrNullObject: (sheet, _host, visibleOnly?: boolean) =>
      objectOrNull('Worksheet', neighbour(sheet, -1, visibleOnly)),
    findAll: (sheet, _host, text: string, criteria: SearchCriteria) => {
      const found = findAll(sheet, wholeSheet, text, criteria);
      if (found.length === 0) throw notFound(`'${text}' is not on the sheet`);
      return areasObject(sheet, found);
    },
    findAllOrNullObject: (sheet, _host, text: string, criteria: SearchCriteria) => {
      const found = findAll(sheet, wholeSheet, text, criteria);
      return found.length === 0 ? null : areasObject(sheet, found);
    },
    replaceAll: (sheet, _host, text: string, replacement: string, criteria: ReplaceCriteria) =>
      replaceAll(sheet, wholeSheet, text, replacement, criteria),
  },
});
