import type { Area } from '../book/area';
import { outward } from '../book/cell';
import { deleteTableRows, insertTableRows, type TableModel } from '../book/table';
import { readValues, writeCells } from '../book/write-cells';
import { api, type ApiObject, define, readOnly } from '../protocol/definition';
import { invalidArgument, notFound } from '../protocol/errors';
import { range } from './objects';

interface RowTarget {
  readonly table: TableModel;
  /** From 0 in the data body; a row is known by its place only. */
  readonly index: number;
}

function cells({ table, index }: RowTarget): Area {
  const { body } = table;
  if (index < 0 || index >= body.rows) throw notFound(`the table has no row ${index}`);
  return { ...body, row: body.row + index, rows: 1 };
}

export const tableRow = define<RowTarget>({
  type: 'TableRow',
  scalars: {
    index: readOnly(({ index }) => index),
    values: {
      get: (target) => readValues(target.table.sheet, cells(target)).map((row) => row.map(outward)),
      set: (target, values: unknown) => writeCells(target.table.sheet, cells(target), values),
    },
  },
  methods: {
    delete: (target) => {
      cells(target);
      deleteTableRows(target.table, target.index, 1);
    },
    getRange: (target) => range(target.table.sheet, cells(target)),
  },
});

const row = (table: TableModel, index: number): ApiObject<RowTarget> => api('TableRow', { table, index });

function existing(table: TableModel, index: number): ApiObject<RowTarget> {
  if (!Number.isInteger(index) || index < 0 || index >= table.rowCount)
    throw invalidArgument(`the table has no row ${index}`);
  return row(table, index);
}

/** Adds rows at the end or before `index`; returns the first of them. */
function add(table: TableModel, index: number | undefined, values: unknown): ApiObject<RowTarget> {
  const place = index === undefined || index === -1 ? table.rowCount : index;
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? (values as unknown[][]) : undefined;
  if (values !== undefined && !rows && Array.isArray(values))
    throw invalidArgument('values is an array of rows');
  if (rows?.some((line) => line.length !== table.columns.length))
    throw invalidArgument('values must have one value for every column of the table');
  const count = rows?.length ?? 1;
  const area = insertTableRows(table, place, count);
  if (values !== undefined) writeCells(table.sheet, area, values);
  return row(table, place);
}

export const tableRowCollection = define<TableModel>({
  type: 'TableRowCollection',
  items: (table) => Array.from({ length: table.rowCount }, (_, i) => row(table, i)),
  scalars: { count: readOnly((table) => table.rowCount) },
  methods: {
    add: (table, _host, index?: number, values?: unknown) => add(table, index, values),
    getCount: (table) => table.rowCount,
    getItemAt: (table, _host, index: number) => existing(table, index),
  },
});
