import { contains, overlaps } from '../book/area';
import type { RangeModel, WorkbookModel } from '../book/workbook';
import type { SheetModel } from '../book/sheet';
import { addTable, findTable, type TableModel } from '../book/table';
import { api, at, define, readOnly } from '../protocol/definition';
import { objectOrNull, present, rangeArgument } from './objects';

/** Tables of the workbook, or of one sheet. */
interface Tables {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel | undefined;
}

const sheets = ({ book, sheet }: Tables): readonly SheetModel[] => (sheet ? [sheet] : book.sheets);
const all = (tables: Tables): readonly TableModel[] => sheets(tables).flatMap((sheet) => sheet.tables);
const find = (tables: Tables, key: string | number): TableModel | undefined => findTable(sheets(tables), key);

export const tableCollection = define<Tables>({
  type: 'TableCollection',
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
  items: (tables) => all(tables).map((table) => api('Table', table)),
  scalars: { count: readOnly((tables) => all(tables).length) },
  methods: {
    add: ({ book, sheet }, _host, address: unknown, hasHeaders: boolean) => {
      const found = rangeArgument(sheet ?? book.active, address);
      return api('Table', addTable(found.sheet, found.area, hasHeaders));
    },
    getCount: (tables) => all(tables).length,
    getItem: (tables, _host, key: string | number) =>
      api('Table', present(find(tables, key), `table '${key}'`)),
    getItemAt: (tables, _host, index: number) => api('Table', present(at(all(tables), index))),
    getItemOrNullObject: (tables, _host, key: string | number) => objectOrNull('Table', find(tables, key)),
  },
});

interface Scoped extends RangeModel {
  readonly fullyContained: boolean;
}

const scoped = ({ sheet, area, fullyContained }: Scoped): readonly TableModel[] =>
  sheet.tables.filter((table) => (fullyContained ? contains(area, table.area) : overlaps(area, table.area)));

export const tableScopedCollection = define<Scoped>({
  type: 'TableScopedCollection',
  items: (tables) => scoped(tables).map((table) => api('Table', table)),
  methods: {
    getCount: (tables) => scoped(tables).length,
    getFirst: (tables) => api('Table', present(scoped(tables)[0])),
    getItem: (tables, _host, key: string) =>
      api('Table', present(scoped(tables).find((table) => table.name.toLowerCase() === key.toLowerCase()))),
  },
});
