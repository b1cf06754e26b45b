import type { WorkbookModel } from '../book/workbook';
import type { SheetModel } from '../book/sheet';
import { define } from '../protocol/definition';
import { present, sheetObject } from './objects';

const visible = (book: WorkbookModel, visibleOnly: boolean | undefined): readonly SheetModel[] =>
  visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;

export const worksheetCollection = define<WorkbookModel>({
  type: 'WorksheetCollection',
  items: (book) => book.sheets.map(sheetObject),
  methods: {
    add: (book, _host, name?: string) => sheetObject(book.addSheet(name)),
    getActiveWorksheet: (book) => sheetObject(book.active),
    getCount: (book, _host, visibleOnly?: boolean) => visible(book, visibleOnly).length,
    getFirst: (book, _host, visibleOnly?: boolean) => sheetObject(present(visible(book, visibleOnly)[0])),
    getLast: (book, _host, visibleOnly?: boolean) => sheetObject(present(visible(book, visibleOnly).at(-1))),
    getItem: (book, _host, key: string) => sheetObject(present(book.findSheet(key), `worksheet '${key}'`)),
    getItemOrNullObject: (book, _host, key: string) => {
      const sheet = book.findSheet(key);
      return sheet ? sheetObject(sheet) : null;
    },
  },
});
