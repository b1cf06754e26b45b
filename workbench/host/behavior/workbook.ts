import type { WorkbookModel } from '../book/workbook';
import type { SheetModel } from '../book/sheet';
import { copySheet } from '../book/copy-sheet';
import { api, ApiObject, define, readOnly } from '../protocol/definition';
import { invalidArgument } from '../protocol/errors';
import { present, range } from './objects';
import { areasObject } from './range-areas';

/** Excel.Workbook: the root of every object path. */
export const workbook = define<WorkbookModel>({
  type: 'Workbook',
  scalars: {
    name: readOnly((book) => book.name),
    readOnly: readOnly((book) => book.readOnly),
    isDirty: { get: (book) => book.isDirty, set: (book, value: boolean) => (book.isDirty = value) },
  },
  navigations: {
    application: (book) => api('Application', book),
    // `context.runtime` hangs on the workbook.
    _Runtime: (book) => api('Runtime', book),
    worksheets: (book) => api('WorksheetCollection', book),
    tables: (book) => api('TableCollection', { book, sheet: undefined }),
    names: (book) => api('NamedItemCollection', { book, sheet: undefined }),
    settings: (book) => api('SettingCollection', book),
    customXmlParts: (book) => api('CustomXmlPartCollection', book),
    properties: (book) => api('DocumentProperties', book.properties),
    protection: (book) => api('WorkbookProtection', book),
    styles: (book) => api('StyleCollection', book),
  },
  methods: {
    getActiveCell: (book) => {
      const { selection } = book.active;
      return range(book.active, { row: selection.row, col: selection.col, rows: 1, cols: 1 });
    },
    getSelectedRange: (book) => range(book.active, book.active.selection),
    getSelectedRanges: (book) => areasObject(book.active, [book.active.selection]),
    getIsActiveCollabSession: () => false,
    save: (book) => {
      book.isDirty = false;
    },
    insertWorksheetsFromBase64: (book, host, base64: string, options?: InsertOptions) =>
      insertWorksheets(book, host.readFile(base64), options ?? {}),
    _GetRangeForEventByReferenceId: (_book, host, id: string) => present(host.eventRange(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, host, id: string) => host.eventRange(id) ?? null,
  },
});

/** Excel.InsertWorksheetOptions. */
interface InsertOptions {
  readonly positionType?: 'None' | 'Before' | 'After' | 'Beginning' | 'End';
  readonly relativeTo?: unknown;
  readonly sheetNamesToInsert?: readonly string[];
}

function insertWorksheets(
  book: WorkbookModel,
  from: WorkbookModel,
  options: InsertOptions,
): readonly string[] {
  book.requireStructure();
  const wanted = options.sheetNamesToInsert ?? [];
  const sheets =
    wanted.length === 0 ? from.sheets : wanted.map((name) => present(from.findSheet(name), name));
  let position = placeOf(book, options);
  return sheets.map((sheet) => copySheet(sheet, book, position++).id);
}

function placeOf(book: WorkbookModel, options: InsertOptions): number {
  const type = options.positionType ?? 'End';
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return book.sheets.length;
  const relative = sheetArgument(book, options.relativeTo);
  return relative.position + (type === 'After' ? 1 : 0);
}

function sheetArgument(book: WorkbookModel, argument: unknown): SheetModel {
  if (typeof argument === 'string') return present(book.findSheet(argument), `worksheet '${argument}'`);
  if (argument instanceof ApiObject && argument.type === 'Worksheet') return argument.target as SheetModel;
  throw invalidArgument('relativeTo is needed with Before and After');
}
