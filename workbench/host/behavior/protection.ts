import type { WorkbookModel } from '../book/workbook';
import type { SheetModel } from '../book/sheet';
import { defaultProtectionOptions, type ProtectionOptions } from '../book/protection';
import { define, readOnly } from '../protocol/definition';
import { HostError } from '../protocol/errors';

/** Excel throws AccessDenied when protection is asked for in the state already reached. */
const reached = (state: string): HostError => new HostError('AccessDenied', `it is ${state} already`);

function requirePassword(kept: string | undefined, given: string | undefined): void {
  if (kept !== undefined && kept !== (given ?? '')) throw new HostError('BadPassword');
}

const passwordOf = (given: string | undefined): string | undefined => (given === '' ? undefined : given);

export const worksheetProtection = define<SheetModel>({
  type: 'WorksheetProtection',
  scalars: {
    protected: readOnly((sheet) => sheet.protection !== undefined),
    options: readOnly((sheet) => sheet.protection?.options ?? null),
  },
  methods: {
    protect: (sheet, _host, options?: ProtectionOptions, password?: string) => {
      if (sheet.protection) throw reached('protected');
      sheet.protection = {
        options: { ...defaultProtectionOptions, ...options },
        password: passwordOf(password),
      };
      sheet.book.emit({ kind: 'protection-changed', sheet });
    },
    unprotect: (sheet, _host, password?: string) => {
      if (!sheet.protection) throw reached('unprotected');
      requirePassword(sheet.protection.password, password);
      sheet.protection = undefined;
      sheet.book.emit({ kind: 'protection-changed', sheet });
    },
  },
});

export const workbookProtection = define<WorkbookModel>({
  type: 'WorkbookProtection',
  scalars: { protected: readOnly((book) => book.structureProtection !== undefined) },
  methods: {
    protect: (book, _host, password?: string) => {
      if (book.structureProtection) throw reached('protected');
      book.structureProtection = { password: passwordOf(password) };
    },
    unprotect: (book, _host, password?: string) => {
      if (!book.structureProtection) throw reached('unprotected');
      requirePassword(book.structureProtection.password, password);
      book.structureProtection = undefined;
    },
  },
});
