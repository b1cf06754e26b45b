import type { RangeModel } from '../book/workbook';
import type { TableModel } from '../book/table';
import { type SortField, sortArea } from '../book/sort';
import { define, readOnly } from '../protocol/definition';

export const rangeSort = define<RangeModel>({
  type: 'RangeSort',
  methods: {
    // `method` orders Chinese characters only; there is nothing to do for it here.
    apply: (
      { sheet, area },
      _host,
      fields: readonly SortField[],
      matchCase = false,
      hasHeaders = false,
      orientation: 'Rows' | 'Columns' = 'Rows',
    ) => {
      const byRows = orientation === 'Rows';
      const body = !hasHeaders
        ? area
        : byRows
          ? { ...area, row: area.row + 1, rows: area.rows - 1 }
          : { ...area, col: area.col + 1, cols: area.cols - 1 };
      if (body.rows > 0 && body.cols > 0) sortArea(sheet, body, fields, matchCase, orientation, 'sort');
    },
  },
});

export const tableSort = define<TableModel>({
  type: 'TableSort',
  scalars: {
    fields: readOnly(({ sorted }) => sorted?.fields ?? []),
    matchCase: readOnly(({ sorted }) => sorted?.matchCase ?? false),
    method: readOnly(({ sorted }) => sorted?.method ?? 'PinYin'),
  },
  methods: {
    apply: (table, _host, fields: readonly SortField[], matchCase = false, method = 'PinYin') => {
      sortArea(table.sheet, table.body, fields, matchCase, 'Rows', 'sort');
      table.sorted = { fields, matchCase, method };
    },
    clear: (table) => {
      // The order of the rows stays; only the sort state goes.
      table.sorted = undefined;
    },
    reapply: (table) => {
      if (table.sorted)
        sortArea(table.sheet, table.body, table.sorted.fields, table.sorted.matchCase, 'Rows', 'sort');
    },
  },
});
