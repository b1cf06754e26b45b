import type { WorkbookModel } from '../book/workbook';
import { decimalOf } from '../book/view';
import { api, define, field, readOnly } from '../protocol/definition';

const groupOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(12345).find((part) => part.type === 'group')?.value ?? ',';

interface Created {
  readonly book: WorkbookModel;
  readonly base64: string | undefined;
}

export const application = define<WorkbookModel>({
  type: 'Application',
  scalars: {
    calculationMode: field('calculationMode'),
    calculationState: readOnly(() => 'Done'),
    decimalSeparator: readOnly((book) => decimalOf(book.locale)),
    thousandsSeparator: readOnly((book) => groupOf(book.locale)),
    useSystemSeparators: readOnly(() => true),
  },
  navigations: {
    cultureInfo: (book) => api('CultureInfo', book),
  },
  methods: {
    calculate: (book) => book.recalculate(),
    createWorkbook: (book, _host, base64?: string) => api('WorkbookCreated', { book, base64 }),
    suspendApiCalculationUntilNextSync: (book) => {
      book.calculationSuspended = true;
    },
    suspendScreenUpdatingUntilNextSync: (book) => {
      book.screenSuspended = true;
    },
  },
});

export const cultureInfo = define<WorkbookModel>({
  type: 'CultureInfo',
  scalars: { name: readOnly((book) => book.locale) },
});

/** `Excel.createWorkbook` opens it at once. */
export const workbookCreated = define<Created>({
  type: 'WorkbookCreated',
  methods: {
    open: ({ base64 }, host) => host.openWorkbook(base64),
  },
});
