import { type Area, isOnSheet } from '../book/area';
import { parseArea, splitSheet } from '../book/address';
import type { RangeModel, WorkbookModel } from '../book/workbook';
import type { SheetModel } from '../book/sheet';
import { resolveStructured } from '../book/structured';
import { api, ApiObject } from '../protocol/definition';
import { HostError, invalidArgument, notFound } from '../protocol/errors';

export const range = (sheet: SheetModel, area: Area): ApiObject<RangeModel> => {
  if (!isOnSheet(area) || area.rows < 1 || area.cols < 1)
    throw invalidArgument('the range lies outside the sheet');
  return api('Range', { sheet, area });
};

export const rangeOrNull = (sheet: SheetModel, area: Area | undefined): ApiObject<RangeModel> | null =>
  area ? range(sheet, area) : null;

/** A range that is still there: all its cells may have been deleted. */
export function alive(model: RangeModel): RangeModel {
  if (model.gone || !model.sheet.book.sheets.includes(model.sheet))
    throw new HostError('InvalidReference', 'the cells of this range were deleted');
  return model;
}

/** A reference of a formula (`Sheet1!$A$1:$B$2`, with or without `=`) as cells. */
export function referencedRange(book: WorkbookModel, text: string, own?: SheetModel): RangeModel | undefined {
  const { sheet: name, rest } = splitSheet(text.replace(/^=/, ''));
  const sheet = name === undefined ? own : book.findSheet(name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : undefined;
}

/** What an address argument means on a sheet: an A1 address, a name, or a table reference. */
export function addressed(sheet: SheetModel, address: string): RangeModel {
  const direct = referencedRange(sheet.book, address, sheet);
  if (direct) return direct;
  const { sheet: name, rest } = splitSheet(address);
  const scope = name === undefined ? sheet : sheet.book.findSheet(name);
  const lower = rest.toLowerCase();
  const named = [...(scope?.names ?? []), ...sheet.book.names].find(
    (one) => one.name.toLowerCase() === lower,
  );
  const found = named
    ? referencedRange(sheet.book, named.formula, sheet)
    : resolveStructured(sheet.book, rest);
  if (!found) throw invalidArgument(`'${address}' is no address or name`);
  return found;
}

/** An argument that is a range object or an address. */
export function rangeArgument(sheet: SheetModel, argument: unknown): RangeModel {
  if (argument instanceof ApiObject && argument.type === 'Range') return alive(argument.target as RangeModel);
  if (typeof argument === 'string') return addressed(sheet, argument);
  throw invalidArgument('a range or an address is needed');
}

/** The item, or ItemNotFound. */
export function present<T>(item: T | undefined | null, what?: string): T {
  if (item === undefined || item === null) throw notFound(what);
  return item;
}

export const sheetObject = (sheet: SheetModel): ApiObject<SheetModel> => api('Worksheet', sheet);

export const objectOrNull = <T>(type: string, target: T | undefined): ApiObject<T> | null =>
  target === undefined ? null : api(type, target);
