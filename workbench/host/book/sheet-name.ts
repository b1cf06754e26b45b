import { HostError, invalidArgument } from '../protocol/errors';
import type { WorkbookModel } from './workbook';
import type { SheetModel } from './sheet';

/** Refuses a sheet name that Excel does not take (support.microsoft.com: "Rename a worksheet"). */
export function requireSheetName(book: WorkbookModel, name: string, self?: SheetModel): void {
  if (name.trim() === '') throw invalidArgument('a sheet name must not be blank');
  if (name.length > 31) throw invalidArgument('a sheet name has at most 31 characters');
  if (/[\\/?*[\]:]/.test(name))
    throw invalidArgument(String.raw`a sheet name must not contain / \ ? * : [ ]`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument('a sheet name must not begin or end with an apostrophe');
  if (name.toLowerCase() === 'history') throw invalidArgument('the sheet name History is reserved');
  const other = book.findSheet(name);
  if (other && other !== self) throw new HostError('ItemAlreadyExists', `a sheet is named '${name}'`);
}
