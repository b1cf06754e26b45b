import type { RangeModel } from '../book/workbook';
import { requireUnprotected } from '../book/protection';
import { renameTable } from '../book/structured-text';
import { requireTableName, resizeTable, setHeaders, setTotals, type TableModel } from '../book/table';
import { api, define, readOnly, type ScalarDefinition } from '../protocol/definition';
import { HostError, invalidArgument } from '../protocol/errors';
import { range, rangeArgument, sheetObject } from './objects';
import { reapplyTableFilter } from './table-filter';

/** A look of the table that a protected sheet keeps as it is. */
const look = (
  key:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'showFilterButton'
    | 'highlightFirstColumn'
    | 'highlightLastColumn',
): ScalarDefinition<TableModel> => ({
  get: (table) => table[key],
  set: (table, shown: boolean) => {
    requireUnprotected(table.sheet);
    table[key] = shown;
  },
});

/** Built-in styles: TableStyleLight1–21, Medium1–28, Dark1–11. */
function requireStyle(name: string): void {
  const [, shade = '', digits] = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(name) ?? [];
  const last: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };
  const number = Number(digits);
  if (!(number >= 1 && number <= (last[shade] ?? 0)))
    throw invalidArgument(`there is no table style '${name}'`);
}

/** Excel.Table. */
export const table = define<TableModel>({
  type: 'Table',
  id: (model) => String(model.id),
  eventTarget: (model) => String(model.id),
  scalars: {
    id: readOnly((model) => String(model.id)),
    legacyId: readOnly((model) => String(model.id)),
    name: {
      get: (model) => model.name,
      set: (model, name: string) => {
        requireUnprotected(model.sheet);
        requireTableName(model.sheet, name, model);
        const old = model.name;
        model.name = name;
        model.sheet.book.mapFormulas((formula) => renameTable(formula, old, name));
      },
    },
    style: {
      get: (model) => model.style,
      set: (model, style: string) => {
        requireUnprotected(model.sheet);
        requireStyle(style);
        model.style = style;
      },
    },
    showHeaders: {
      get: (model) => model.showHeaders,
      set: (model, shown: boolean) => setHeaders(model, shown),
    },
    showTotals: { get: (model) => model.showTotals, set: (model, shown: boolean) => setTotals(model, shown) },
    showBandedRows: look('showBandedRows'),
    showBandedColumns: look('showBandedColumns'),
    showFilterButton: look('showFilterButton'),
    highlightFirstColumn: look('highlightFirstColumn'),
    highlightLastColumn: look('highlightLastColumn'),
  },
  navigations: {
    columns: (model) => api('TableColumnCollection', model),
    rows: (model) => api('TableRowCollection', model),
    worksheet: (model) => sheetObject(model.sheet),
    sort: (model) => api('TableSort', model),
    autoFilter: (model) => api('AutoFilter', model.sheet),
  },
  methods: {
    getRange: (model) => range(model.sheet, model.area),
    getDataBodyRange: (model) => range(model.sheet, model.body),
    getHeaderRowRange: (model) => {
      if (!model.header) throw new HostError('InvalidOperation', 'the table shows no header row');
      return range(model.sheet, model.header);
    },
    getTotalRowRange: (model) => {
      if (!model.totals) throw new HostError('InvalidOperation', 'the table shows no total row');
      return range(model.sheet, model.totals);
    },
    resize: (model, _host, address: unknown) => {
      const found: RangeModel = rangeArgument(model.sheet, address);
      if (found.sheet !== model.sheet)
        throw invalidArgument('the new area must be on the sheet of the table');
      resizeTable(model, found.area);
    },
    convertToRange: (model) => {
      requireUnprotected(model.sheet);
      model.sheet.tables.splice(model.sheet.tables.indexOf(model), 1);
      model.sheet.book.emit({ kind: 'table-deleted', table: model });
      return range(model.sheet, model.area);
    },
    delete: (model) => {
      requireUnprotected(model.sheet);
      model.sheet.tables.splice(model.sheet.tables.indexOf(model), 1);
      model.sheet.grid.drop(model.area);
      model.sheet.book.emit({ kind: 'table-deleted', table: model });
    },
    clearFilters: (model) => {
      model.criteria.clear();
      model.refilter();
    },
    reapplyFilters: (model) => reapplyTableFilter(model),
  },
});
