import { HostError } from '../protocol/errors';
import type { Area } from './area';
import { enteredText } from './input';
import { type CellValue, isError, outward } from './cell';
import type { SheetModel } from './sheet';
import { displayText } from './view';
import { readValues } from './write-cells';

/** Excel.FilterCriteria, as given. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly unknown[];
  readonly dynamicCriteria?: string;
}

export interface AutoFilterModel {
  area: Area;
  /** By column of the area. */
  readonly criteria: Map<number, FilterCriteria>;
}

type Test = (value: CellValue, text: string) => boolean;

/** `=x`, `<>x`, `>x` … with `*` and `?` for text, as typed into a custom filter. */
function comparison(criterion: string, locale: string): Test {
  const [, operator = '=', text = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const operand = enteredText(text, locale).value;
  if (operator === '=' || operator === '<>') {
    const equal = equality(operand, text);
    return operator === '=' ? equal : (value, shown) => !equal(value, shown);
  }
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof operand) return false;
    const order =
      typeof value === 'string'
        ? value.localeCompare(String(outward(operand)))
        : Number(value) - Number(operand);
    if (operator === '>') return order > 0;
    if (operator === '<') return order < 0;
    return operator === '>=' ? order >= 0 : order <= 0;
  };
}

function equality(operand: CellValue, text: string): Test {
  if (typeof operand === 'number') return (value) => value === operand;
  if (operand === null) return (value) => value === null;
  const pattern = wildcard(text);
  return (value, shown) => value !== null && pattern.test(shown);
}

/** `*` any text, `?` one character, `~` makes them plain. */
export function wildcard(text: string, whole = true, matchCase = false): RegExp {
  const body = text.replace(
    /~([*?~])|[*?]|[.+^${}()|[\]\\/]/g,
    (found: string, plain: string | undefined) => {
      if (plain !== undefined) return `\\${plain}`;
      if (found === '*') return '.*';
      return found === '?' ? '.' : `\\${found}`;
    },
  );
  return new RegExp(whole ? `^${body}$` : body, matchCase ? 's' : 'is');
}

function best(values: readonly CellValue[], criteria: FilterCriteria): Test {
  const top = criteria.filterOn.startsWith('Top');
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => (top ? b - a : a - b));
  const wanted = Number(criteria.criterion1);
  const count = criteria.filterOn.endsWith('Percent')
    ? Math.max(1, Math.trunc((numbers.length * wanted) / 100))
    : wanted;
  const edge = numbers[Math.min(count, numbers.length) - 1];
  return (value) => edge !== undefined && typeof value === 'number' && (top ? value >= edge : value <= edge);
}

function testOf(criteria: FilterCriteria, values: readonly CellValue[], locale: string): Test {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set(
        (criteria.values ?? []).filter((v) => typeof v === 'string').map((v) => v.toLowerCase()),
      );
      return (_value, text) => wanted.has(text.toLowerCase());
    }
    case 'Custom': {
      const first = comparison(criteria.criterion1 ?? '', locale);
      if (criteria.criterion2 === undefined) return first;
      const second = comparison(criteria.criterion2, locale);
      return criteria.operator === 'Or'
        ? (value, text) => first(value, text) || second(value, text)
        : (value, text) => first(value, text) && second(value, text);
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return best(values, criteria);
    case 'Dynamic': {
      const numbers = values.filter((value) => typeof value === 'number');
      const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      if (criteria.dynamicCriteria === 'AboveAverage')
        return (value) => typeof value === 'number' && value > average;
      if (criteria.dynamicCriteria === 'BelowAverage')
        return (value) => typeof value === 'number' && value < average;
      throw new HostError(
        'NotImplemented',
        `filters by ${criteria.dynamicCriteria ?? 'nothing'} are not modelled`,
      );
    }
    default:
      throw new HostError('NotImplemented', `filters on ${criteria.filterOn} are not modelled`);
  }
}

/** Rows of the body that the criteria leave out. */
function hiddenBy(sheet: SheetModel, body: Area, criteria: ReadonlyMap<number, FilterCriteria>): Set<number> {
  const hidden = new Set<number>();
  for (const [column, one] of criteria) {
    const area: Area = { ...body, col: body.col + column, cols: 1 };
    const values = readValues(sheet, area).flat();
    const test = testOf(one, values, sheet.book.locale);
    values.forEach((value, i) => {
      const style = sheet.book.styles.get(sheet.grid.styleAt(body.row + i, area.col));
      const text = displayText(value, style.numberFormat, sheet.book.locale);
      if (!test(value, text)) hidden.add(body.row + i);
    });
  }
  return hidden;
}

/** Hides and shows the rows below the header of a filtered area. */
export function applyFilter(
  sheet: SheetModel,
  body: Area,
  criteria: ReadonlyMap<number, FilterCriteria>,
): void {
  for (let row = body.row; row < body.row + body.rows; row++) sheet.filteredRows.delete(row);
  for (const row of hiddenBy(sheet, body, criteria)) sheet.filteredRows.add(row);
}

export const shownValue = (value: CellValue): string => String(outward(value));
