import { formatArea } from '../book/address';
import { overlaps } from '../book/area';
import type { RangeModel, WorkbookModel } from '../book/workbook';
import type { Happening } from '../book/happening';
import { outward, valueType } from '../book/cell';
import type { SheetModel } from '../book/sheet';

/** How what happens in the workbook becomes events of the API; `keep` gives the id under which a range is held. */
export interface Broadcast {
  fire(
    type: string,
    event: string,
    targets: readonly string[],
    args: Readonly<Record<string, unknown>>,
  ): void;
  fireOld(kind: 'selectionChanged' | 'settingsChanged'): void;
  keep(range: RangeModel): string;
}

/** Every event that is fired; the client is told of others that they never come. */
export const firedEvents: readonly string[] = [
  ...['onChanged', 'onFormatChanged', 'onActivated', 'onDeactivated', 'onSelectionChanged', 'onCalculated'],
  ...['onProtectionChanged', 'onRowHiddenChanged', 'onRowSorted', 'onColumnSorted'],
]
  .map((event) => `Worksheet.${event}`)
  .concat(
    ...['Worksheet', 'Table', 'Chart'].map((type) => [
      `${type}Collection.onAdded`,
      `${type}Collection.onDeleted`,
    ]),
    ['Table.onChanged', 'Table.onSelectionChanged', 'Chart.onActivated', 'ChartCollection.onActivated'],
  );

type Of<K extends Happening['kind']> = Happening & { readonly kind: K };

/** `source` and `triggerSource`: an add-in's own changes are told apart from the user's (excel-add-ins-events). */
const sourceOf = (book: WorkbookModel): Readonly<Record<string, string>> => ({
  source: 'Local',
  triggerSource: book.actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
});

/** To the listeners of the sheet and to those of all sheets. */
function toSheet(
  out: Broadcast,
  event: string,
  sheet: SheetModel,
  args: Readonly<Record<string, unknown>>,
): void {
  const full = { worksheetId: sheet.id, ...sourceOf(sheet.book), ...args };
  out.fire('Worksheet', event, [sheet.id], full);
  out.fire('WorksheetCollection', event, ['Workbook'], full);
}

function cellsChanged(out: Broadcast, happening: Of<'cells-changed'>): void {
  const { sheet, area, change, detail, direction } = happening;
  const address = formatArea(area);
  const details = detail && {
    valueBefore: outward(detail.before),
    valueAfter: outward(detail.after),
    valueTypeBefore: valueType(detail.before),
    valueTypeAfter: valueType(detail.after),
  };
  toSheet(out, 'onChanged', sheet, {
    changeType: change,
    address,
    referenceId: out.keep({ sheet, area }),
    shiftDirection: direction ?? 'None',
    ...details,
  });
  for (const table of sheet.tables) {
    if (!overlaps(table.area, area)) continue;
    out.fire('Table', 'onChanged', [String(table.id), sheet.id, 'Workbook'], {
      tableId: String(table.id),
      worksheetId: sheet.id,
      changeType: change,
      address,
      ...details,
      ...sourceOf(sheet.book),
    });
  }
}

function selectionChanged(out: Broadcast, { sheet, area }: Of<'selection-changed'>): void {
  const address = formatArea(area);
  const args = { worksheetId: sheet.id, address };
  out.fire('Worksheet', 'onSelectionChanged', [sheet.id], args);
  out.fire('WorksheetCollection', 'onSelectionChanged', ['Workbook'], args);
  for (const table of sheet.tables)
    out.fire('Table', 'onSelectionChanged', [String(table.id)], {
      ...args,
      tableId: String(table.id),
      isInsideTable: overlaps(table.area, area),
    });
  out.fireOld('selectionChanged');
}

const handlers: { readonly [K in Happening['kind']]: (out: Broadcast, happening: Of<K>) => void } = {
  'cells-changed': cellsChanged,
  'format-changed': (out, { sheet, area }) =>
    toSheet(out, 'onFormatChanged', sheet, {
      address: formatArea(area),
      referenceId: out.keep({ sheet, area }),
    }),
  'sheet-added': (out, { sheet }) =>
    out.fire('WorksheetCollection', 'onAdded', ['Workbook'], {
      worksheetId: sheet.id,
      ...sourceOf(sheet.book),
    }),
  'sheet-deleted': (out, { sheet }) =>
    out.fire('WorksheetCollection', 'onDeleted', ['Workbook'], {
      worksheetId: sheet.id,
      ...sourceOf(sheet.book),
    }),
  'sheet-activated': (out, { sheet }) => toSheet(out, 'onActivated', sheet, {}),
  'sheet-deactivated': (out, { sheet }) => toSheet(out, 'onDeactivated', sheet, {}),
  'selection-changed': selectionChanged,
  'protection-changed': (out, { sheet }) =>
    toSheet(out, 'onProtectionChanged', sheet, { isProtected: sheet.protection !== undefined }),
  'row-hidden-changed': (out, { sheet, area, hidden }) =>
    toSheet(out, 'onRowHiddenChanged', sheet, {
      address: formatArea(area),
      changeType: hidden ? 'Hidden' : 'Unhidden',
    }),
  sorted: (out, { sheet, areas, axis }) =>
    toSheet(out, axis === 'row' ? 'onRowSorted' : 'onColumnSorted', sheet, {
      address: areas.map((area) => formatArea(area)).join(','),
    }),
  calculated: (out, { sheet }) => toSheet(out, 'onCalculated', sheet, { address: '' }),
  'table-added': (out, { table }) =>
    out.fire('TableCollection', 'onAdded', ['Workbook', table.sheet.id], {
      tableId: String(table.id),
      worksheetId: table.sheet.id,
      ...sourceOf(table.sheet.book),
    }),
  'table-deleted': (out, { table }) =>
    out.fire('TableCollection', 'onDeleted', ['Workbook', table.sheet.id], {
      tableId: String(table.id),
      tableName: table.name,
      worksheetId: table.sheet.id,
      ...sourceOf(table.sheet.book),
    }),
  'chart-added': (out, { chart }) =>
    out.fire('ChartCollection', 'onAdded', [chart.sheet.id], {
      chartId: chart.id,
      worksheetId: chart.sheet.id,
      ...sourceOf(chart.sheet.book),
    }),
  'chart-deleted': (out, { chart }) =>
    out.fire('ChartCollection', 'onDeleted', [chart.sheet.id], {
      chartId: chart.id,
      worksheetId: chart.sheet.id,
      ...sourceOf(chart.sheet.book),
    }),
  'chart-activated': (out, { chart }) => {
    const args = { chartId: chart.id, worksheetId: chart.sheet.id };
    out.fire('ChartCollection', 'onActivated', [chart.sheet.id], args);
    out.fire('Chart', 'onActivated', [chart.id], args);
  },
  'settings-changed': (out) => out.fireOld('settingsChanged'),
};

export const broadcast = (out: Broadcast, happening: Happening): void =>
  (handlers[happening.kind] as (out: Broadcast, happening: Happening) => void)(out, happening);
