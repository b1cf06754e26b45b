import { maxCols, maxRows } from '../book/area';
import type { SheetModel } from '../book/sheet';
import { define } from '../protocol/definition';
import { invalidArgument, notFound } from '../protocol/errors';
import { range, rangeArgument } from './objects';

/** Excel.WorksheetFreezePanes: the area that stays at the top and left. */
export const worksheetFreezePanes = define<SheetModel>({
  type: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (sheet, _host, frozen: unknown) => {
      const { area } = rangeArgument(sheet, frozen);
      sheet.frozen = { row: 0, col: 0, rows: area.row + area.rows, cols: area.col + area.cols };
    },
    freezeColumns: (sheet, _host, count = 1) => {
      if (count < 1) throw invalidArgument('count begins at 1');
      sheet.frozen = { row: 0, col: 0, rows: maxRows, cols: count };
    },
    freezeRows: (sheet, _host, count = 1) => {
      if (count < 1) throw invalidArgument('count begins at 1');
      sheet.frozen = { row: 0, col: 0, rows: count, cols: maxCols };
    },
    getLocation: (sheet) => {
      if (!sheet.frozen) throw notFound('nothing is frozen');
      return range(sheet, sheet.frozen);
    },
    getLocationOrNullObject: (sheet) => (sheet.frozen ? range(sheet, sheet.frozen) : null),
    unfreeze: (sheet) => {
      sheet.frozen = undefined;
    },
  },
});
