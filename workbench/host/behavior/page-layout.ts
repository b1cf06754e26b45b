import { formatArea, parseArea } from '../book/address';
import type { HeaderFooterModel, PageLayoutModel } from '../book/page';
import type { SheetModel } from '../book/sheet';
import {
  api,
  type ApiObject,
  define,
  field,
  fieldOf,
  readOnly,
  type ScalarDefinition,
} from '../protocol/definition';
import { invalidArgument, notFound } from '../protocol/errors';
import { range, rangeArgument } from './objects';
import { areasObject, parseAreas } from './range-areas';

const part = (key: keyof PageLayoutModel): ScalarDefinition<SheetModel> =>
  fieldOf((sheet: SheetModel) => sheet.pageLayout, key);

const margin = (key: keyof PageLayoutModel): ScalarDefinition<SheetModel> => ({
  get: (sheet) => sheet.pageLayout[key],
  set: (sheet, points: number) => {
    if (points < 0) throw invalidArgument('a margin is not negative');
    Object.assign(sheet.pageLayout, { [key]: points });
  },
});

/** Points of a unit (Excel.PrintMarginUnit). */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const margins = ['bottom', 'footer', 'header', 'left', 'right', 'top'] as const;

function setMargins(
  sheet: SheetModel,
  unit: keyof typeof units,
  options: Readonly<Record<string, number>>,
): void {
  for (const side of margins) {
    const value = options[side];
    if (value === undefined) continue;
    if (value < 0) throw invalidArgument('a margin is not negative');
    Object.assign(sheet.pageLayout, { [`${side}Margin`]: value * units[unit] });
  }
}

/** Excel.PageLayoutZoomOptions: a scale of 10 to 400 percent, or a number of pages. */
function setZoom(sheet: SheetModel, zoom: Readonly<Record<string, number>>): void {
  const { scale } = zoom;
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument('scale is 10 to 400');
  sheet.pageLayout.zoom = { ...zoom };
}

const titles = (sheet: SheetModel, key: 'titleRows' | 'titleColumns'): ApiObject | null => {
  const text = sheet.pageLayout[key];
  const area = text === undefined ? undefined : parseArea(text);
  return area ? range(sheet, area) : null;
};

const required = (object: ApiObject | null): ApiObject => {
  if (!object) throw notFound('none is set');
  return object;
};

const printArea = (sheet: SheetModel): ApiObject | null =>
  sheet.pageLayout.printArea === undefined
    ? null
    : areasObject(sheet, parseAreas(sheet, sheet.pageLayout.printArea));

/** Excel.PageLayout. */
export const pageLayout = define<SheetModel>({
  type: 'PageLayout',
  scalars: {
    blackAndWhite: part('blackAndWhite'),
    bottomMargin: margin('bottomMargin'),
    centerHorizontally: part('centerHorizontally'),
    centerVertically: part('centerVertically'),
    draftMode: part('draftMode'),
    firstPageNumber: part('firstPageNumber'),
    footerMargin: margin('footerMargin'),
    headerMargin: margin('headerMargin'),
    leftMargin: margin('leftMargin'),
    orientation: part('orientation'),
    paperSize: part('paperSize'),
    printComments: part('printComments'),
    printErrors: part('printErrors'),
    printGridlines: part('printGridlines'),
    printHeadings: part('printHeadings'),
    printOrder: part('printOrder'),
    rightMargin: margin('rightMargin'),
    topMargin: margin('topMargin'),
    zoom: { get: (sheet) => sheet.pageLayout.zoom, set: setZoom },
  },
  navigations: { headersFooters: (sheet) => api('HeaderFooterGroup', sheet.pageLayout.headerFooter) },
  methods: {
    getPrintArea: (sheet) => required(printArea(sheet)),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleColumns: (sheet) => required(titles(sheet, 'titleColumns')),
    getPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, 'titleColumns'),
    getPrintTitleRows: (sheet) => required(titles(sheet, 'titleRows')),
    getPrintTitleRowsOrNullObject: (sheet) => titles(sheet, 'titleRows'),
    setPrintArea: (sheet, _host, area: unknown) => {
      const areas = typeof area === 'string' ? parseAreas(sheet, area) : [rangeArgument(sheet, area).area];
      sheet.pageLayout.printArea = areas.map((one) => formatArea(one)).join(',');
    },
    setPrintMargins: (sheet, _host, unit: keyof typeof units, options: Readonly<Record<string, number>>) =>
      setMargins(sheet, unit, options),
    setPrintTitleColumns: (sheet, _host, columns: unknown) => {
      const { area } = rangeArgument(sheet, columns);
      sheet.pageLayout.titleColumns = formatArea({ row: 0, rows: 1_048_576, col: area.col, cols: area.cols });
    },
    setPrintTitleRows: (sheet, _host, rows: unknown) => {
      const { area } = rangeArgument(sheet, rows);
      sheet.pageLayout.titleRows = formatArea({ row: area.row, rows: area.rows, col: 0, cols: 16_384 });
    },
  },
});

type Group = PageLayoutModel['headerFooter'];

export const headerFooterGroup = define<Group>({
  type: 'HeaderFooterGroup',
  scalars: {
    state: field('state'),
    useSheetMargins: field('useSheetMargins'),
    useSheetScale: field('useSheetScale'),
  },
  navigations: {
    defaultForAllPages: (group) => api('HeaderFooter', group.defaultForAllPages),
    evenPages: (group) => api('HeaderFooter', group.evenPages),
    firstPage: (group) => api('HeaderFooter', group.firstPage),
    oddPages: (group) => api('HeaderFooter', group.oddPages),
  },
});

export const headerFooter = define<HeaderFooterModel>({
  type: 'HeaderFooter',
  scalars: {
    leftHeader: field('leftHeader'),
    centerHeader: field('centerHeader'),
    rightHeader: field('rightHeader'),
    leftFooter: field('leftFooter'),
    centerFooter: field('centerFooter'),
    rightFooter: field('rightFooter'),
  },
});

interface Breaks {
  readonly sheet: SheetModel;
  readonly axis: 'row' | 'col';
}

interface BreakTarget extends Breaks {
  readonly at: number;
}

const list = ({ sheet, axis }: Breaks): number[] => (axis === 'row' ? sheet.rowBreaks : sheet.columnBreaks);

export const pageBreak = define<BreakTarget>({
  type: 'PageBreak',
  scalars: {
    rowIndex: readOnly(({ axis, at }) => (axis === 'row' ? at : 0)),
    columnIndex: readOnly(({ axis, at }) => (axis === 'col' ? at : 0)),
  },
  methods: {
    delete: (target) => {
      const breaks = list(target);
      breaks.splice(breaks.indexOf(target.at), 1);
    },
    getCellAfterBreak: ({ sheet, axis, at }) =>
      range(sheet, { row: axis === 'row' ? at : 0, col: axis === 'col' ? at : 0, rows: 1, cols: 1 }),
  },
});

const breakAt = (breaks: Breaks, index: number): ApiObject => {
  const at = list(breaks)[index];
  if (at === undefined) throw notFound(`there is no page break ${index}`);
  return api('PageBreak', { ...breaks, at });
};

export const pageBreakCollection = define<Breaks>({
  type: 'PageBreakCollection',
  items: (breaks) => list(breaks).map((at) => api('PageBreak', { ...breaks, at })),
  methods: {
    add: (breaks, _host, before: unknown) => {
      const { area } = rangeArgument(breaks.sheet, before);
      const at = breaks.axis === 'row' ? area.row : area.col;
      if (at === 0) throw invalidArgument('there is no page break before the first cell');
      const known = list(breaks);
      if (!known.includes(at)) {
        known.push(at);
        known.sort((a, b) => a - b);
      }
      return api('PageBreak', { ...breaks, at });
    },
    getCount: (breaks) => list(breaks).length,
    getItem: (breaks, _host, index: number) => breakAt(breaks, index),
    removePageBreaks: (breaks) => {
      list(breaks).length = 0;
    },
  },
});
