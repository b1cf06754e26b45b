import { deleteTableColumn, insertTableColumn, type TableModel } from '../book/table';
import { outward } from '../book/cell';
import { readValues, writeCells } from '../book/write-cells';
import { api, type ApiObject, at, define, readOnly } from '../protocol/definition';
import { HostError, invalidArgument, notFound } from '../protocol/errors';
import { present, range } from './objects';
import { columnIndex, type ColumnTarget } from './table-filter';

/** The column's place in the table, or ItemNotFound when it was deleted. */
function indexOf(target: ColumnTarget): number {
  const index = columnIndex(target);
  if (index < 0) throw notFound('the column was deleted');
  return index;
}

const nameOf = ({ table, id }: ColumnTarget): string =>
  present(
    table.columns.find((one) => one.id === id),
    'the column was deleted',
  ).name;

const cells = (target: ColumnTarget) => target.table.columnArea(indexOf(target));

export const tableColumn = define<ColumnTarget>({
  type: 'TableColumn',
  id: ({ id }) => id,
  scalars: {
    id: readOnly(({ id }) => id),
    index: readOnly(indexOf),
    name: {
      get: nameOf,
      set: (target, name: string) => {
        const { table } = target;
        if (!table.header) throw new HostError('InvalidOperation', 'the table shows no header row');
        writeCells(table.sheet, { ...table.header, col: table.area.col + indexOf(target), cols: 1 }, [
          [name],
        ]);
      },
    },
    values: {
      get: (target) => readValues(target.table.sheet, cells(target)).map((row) => row.map(outward)),
      set: (target, values: unknown) => writeCells(target.table.sheet, cells(target), values),
    },
  },
  navigations: {
    filter: (target) => api('Filter', target),
  },
  methods: {
    delete: (target) => deleteTableColumn(target.table, indexOf(target)),
    getRange: (target) => range(target.table.sheet, cells(target)),
    getDataBodyRange: (target) => {
      const { body } = target.table;
      return range(target.table.sheet, { ...body, col: body.col + indexOf(target), cols: 1 });
    },
    getHeaderRowRange: (target) => {
      const header = target.table.header;
      if (!header) throw new HostError('InvalidOperation', 'the table shows no header row');
      return range(target.table.sheet, { ...header, col: header.col + indexOf(target), cols: 1 });
    },
    getTotalRowRange: (target) => {
      const totals = target.table.totals;
      if (!totals) throw new HostError('InvalidOperation', 'the table shows no total row');
      return range(target.table.sheet, { ...totals, col: totals.col + indexOf(target), cols: 1 });
    },
  },
});

const column = (table: TableModel, id: number): ApiObject<ColumnTarget> => api('TableColumn', { table, id });

/** By name, or by id where the key is a number. */
function find(table: TableModel, key: string | number): ApiObject<ColumnTarget> | null {
  const lower = String(key).toLowerCase();
  const found =
    typeof key === 'number'
      ? table.columns.find((one) => one.id === key)
      : (table.columns.find((one) => one.name.toLowerCase() === lower) ??
        table.columns.find((one) => String(one.id) === key));
  return found ? column(table, found.id) : null;
}

export const tableColumnCollection = define<TableModel>({
  type: 'TableColumnCollection',
  items: (table) => table.columns.map(({ id }) => column(table, id)),
  scalars: { count: readOnly((table) => table.columns.length) },
  methods: {
    add: (table, _host, index?: number, values?: unknown, name?: string) => {
      const place = index === undefined || index === -1 ? table.columns.length : index;
      const area = insertTableColumn(table, place, name);
      if (values !== undefined) {
        if (Array.isArray(values) && values.length !== area.rows)
          throw invalidArgument(
            'values must have one row for every row of the table, with header and totals',
          );
        writeCells(table.sheet, area, values);
      }
      return column(table, present(at(table.columns, place)).id);
    },
    getCount: (table) => table.columns.length,
    getItem: (table, _host, key: string | number) => present(find(table, key), `column '${key}'`),
    getItemAt: (table, _host, index: number) => column(table, present(at(table.columns, index)).id),
    getItemOrNullObject: (table, _host, key: string | number) => find(table, key),
  },
});
