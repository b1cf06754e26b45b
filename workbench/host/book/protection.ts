import { HostError } from '../protocol/errors';
import type { Area } from './area';
import type { SheetModel } from './sheet';

/** Excel.WorksheetProtectionOptions; all are false or absent unless given, except that objects stay locked. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password: string | undefined;
}

/** What Excel gives back for options that were not given (Excel.WorksheetProtectionOptions). */
export const defaultProtectionOptions: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const denied = (detail: string): HostError => new HostError('AccessDenied', detail);

/** Refuses a change of cells where the sheet is protected and one of them is locked. */
export function requireUnlocked(sheet: SheetModel, area: Area): void {
  if (!sheet.protection) return;
  for (const style of sheet.grid.stylesIn(area))
    if (sheet.book.styles.get(style).locked) throw denied('the cell is on a protected sheet');
}

/** Refuses something on a protected sheet unless its option allows it. */
export function requireAllowed(sheet: SheetModel, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true)
    throw denied(`the sheet is protected without ${option}`);
}

/** Refuses what no option allows on a protected sheet: tables, names of tables, validation, conditional formats. */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.protection) throw denied('the sheet is protected');
}
