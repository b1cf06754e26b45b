import type { SheetProtection as FileProtection } from 'hucre';
import { defaultProtectionOptions, type SheetProtection } from '../book/protection';

/** Option of the API and name of the same permission in the file library. */
const names: readonly (readonly [string, keyof FileProtection])[] = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
];

export const protectionOut = ({ options, password }: SheetProtection): FileProtection => ({
  sheet: true,
  objects: options['allowEditObjects'] !== true,
  scenarios: options['allowEditScenarios'] !== true,
  ...Object.fromEntries(names.map(([option, name]) => [name, options[option] === true])),
  ...(password === undefined ? {} : { password }),
});

/** A password of a file is known as a hash only: the sheet opens without one here. */
export const protectionIn = (file: FileProtection): SheetProtection => ({
  password: undefined,
  options: {
    ...defaultProtectionOptions,
    allowEditObjects: file.objects !== true,
    allowEditScenarios: file.scenarios !== true,
    ...Object.fromEntries(names.map(([option, name]) => [option, file[name] === true])),
  },
});
