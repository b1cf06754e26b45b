import { maxCols, maxRows } from '../buku/area';
import type { SheetModel } from '../buku/lembar';
import { define } from '../protokol/definisi';
import { invalidArgument, notFound } from '../protokol/galat';
import { range, rangeArgument } from './alat';

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
