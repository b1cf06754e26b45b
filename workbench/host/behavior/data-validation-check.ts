import type { RangeModel } from '../book/workbook';
import { type CellValue, isError, outward } from '../book/cell';
import { readValues } from '../book/write-cells';
import type { Validation } from '../book/validation';
import { HostError } from '../protocol/errors';
import { referencedRange } from './objects';

interface Checked {
  readonly row: number;
  readonly col: number;
  readonly valid: boolean;
}

const compare = (value: number, operator: string, first: number, second: number): boolean => {
  const tests: Readonly<Record<string, boolean>> = {
    Between: value >= first && value <= second,
    NotBetween: value < first || value > second,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return tests[operator] ?? false;
};

/** A limit of a rule as a number: a constant, or the value of the one cell it refers to. */
function limit({ sheet }: RangeModel, value: unknown): number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : '';
  if (text !== '' && !Number.isNaN(Number(text.replace(/^=/, '')))) return Number(text.replace(/^=/, ''));
  const cell = referencedRange(sheet.book, text, sheet);
  if (!cell) throw new HostError('NotImplemented', `validation by the formula ${text} is not modelled`);
  return Number(readValues(cell.sheet, cell.area)[0]?.[0] ?? 0);
}

function fits(model: RangeModel, rule: Validation['rule'], value: CellValue): boolean {
  const [kind, body] = Object.entries(rule)[0] as [string, Record<string, unknown>];
  if (isError(value)) return false;
  if (kind === 'list') return listItems(model, String(body['source'])).includes(String(value).toLowerCase());
  if (kind === 'custom') throw new HostError('NotImplemented', 'validation by a formula is not modelled');
  const number = kind === 'textLength' ? String(value).length : value;
  if (typeof number !== 'number') return false;
  if (kind === 'wholeNumber' && !Number.isInteger(number)) return false;
  const second = body['formula2'] === undefined ? 0 : limit(model, body['formula2']);
  return compare(number, String(body['operator']), limit(model, body['formula1']), second);
}

function listItems(model: RangeModel, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim().toLowerCase());
  const cells = referencedRange(model.sheet.book, source, model.sheet);
  if (!cells) throw new HostError('NotImplemented', `a list from ${source} is not modelled`);
  return readValues(cells.sheet, cells.area)
    .flat()
    .map((value) => String(outward(value)).toLowerCase());
}

/** Whether a rule lets a value pass; blank cells do where blanks are ignored. */
export const passes = (model: RangeModel, { rule, ignoreBlanks }: Validation, value: CellValue): boolean =>
  Object.keys(rule).length === 0 || (value === null ? ignoreBlanks : fits(model, rule, value));

/** Every cell of the range against its rule. */
export const cellsAgainst = (model: RangeModel, validation: Validation): Checked[] =>
  readValues(model.sheet, model.area).flatMap((row, i) =>
    row.map((value, j) => ({
      row: model.area.row + i,
      col: model.area.col + j,
      valid: passes(model, validation, value),
    })),
  );
