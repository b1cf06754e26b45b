import { HostError, invalidArgument } from '../protocol/errors';
import { parseArea } from './address';
import type { WorkbookModel } from './workbook';
import type { SheetModel } from './sheet';

/** A defined name: of the workbook, or of one sheet. */
export interface NameModel {
  readonly name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  readonly scope: SheetModel | undefined;
}

const valid = /^[A-Za-z_\\\u00a1-\uffff][\w.\\?\u00a1-\uffff]{0,254}$/;

/** Whether a text may name a range or a table (support.microsoft.com: "Names in formulas", "Rename an Excel table"). */
export const isDefinableName = (name: string): boolean =>
  valid.test(name) && !parseArea(name) && !/^(r|c|r\d*c\d*)$/i.test(name);

/** Names of the scope: the sheet's own, or the workbook's. */
export const namesOf = (book: WorkbookModel, scope: SheetModel | undefined): NameModel[] =>
  scope ? scope.names : book.names;

export function addName(
  book: WorkbookModel,
  scope: SheetModel | undefined,
  name: string,
  formula: string,
  comment: string,
): NameModel {
  if (!isDefinableName(name)) throw invalidArgument(`'${name}' cannot be a name`);
  const lower = name.toLowerCase();
  const list = namesOf(book, scope);
  if (list.some((other) => other.name.toLowerCase() === lower))
    throw new HostError('ItemAlreadyExists', `the name '${name}' is taken`);
  if (!scope && book.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === lower)))
    throw new HostError('ItemAlreadyExists', `a table is named '${name}'`);
  const made: NameModel = { name, formula, comment, visible: true, scope };
  list.push(made);
  return made;
}
