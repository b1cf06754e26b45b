import { formatValue, isDateFormat, serialToDate } from 'hucre';
import { type CellValue, isError } from './cell';

/** General shows up to 11 characters in a cell; `Range.text` has them without regard to the column's width. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa, exponent] = value.toExponential(5).split('e') as [string, string];
    const power = Number(exponent);
    const digits = String(Math.abs(power)).padStart(2, '0');
    return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${digits}`;
  }
  const integerDigits = Math.max(1, Math.floor(size).toString().length);
  return String(Number(value.toFixed(Math.max(0, 10 - integerDigits))));
}

const holds: Readonly<Partial<Record<string, (value: number, limit: number) => boolean>>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
};

/** The part of a format such as `[<100000]General;#,##0` that a value takes; `undefined` where it has no condition. */
function branchOf(value: number, numberFormat: string): string | undefined {
  const [, sign, limit, then, otherwise] =
    /^\[([<>]=?|=)(-?\d+(?:\.\d+)?)\]([^;]*);(.*)$/.exec(numberFormat) ?? [];
  const test = holds[sign ?? ''];
  return test?.(value, Number(limit)) === true ? then : otherwise;
}

/** The text that a cell shows. */
export function displayText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const branch = branchOf(value, numberFormat);
  if (branch !== undefined) return displayText(value, branch, locale);
  if (numberFormat === 'General' || numberFormat === '@') {
    const text = general(value);
    return locale === 'en-US' ? text : text.replace('.', decimalOf(locale));
  }
  const text = formatValue(value, numberFormat);
  return locale === 'en-US' ? text : localised(text, numberFormat, locale);
}

/** Number formats are stored in American notation; Excel shows them by the user's separators and names of months. */
function localised(text: string, numberFormat: string, locale: string): string {
  if (isDateFormat(numberFormat))
    return datePartNames(locale).reduce((t, [en, own]) => t.replace(en, own), text);
  const decimal = decimalOf(locale);
  const group = decimal === ',' ? '.' : ',';
  return text.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === '.' ? decimal : group));
}

const knownNames = new Map<string, readonly (readonly [RegExp, string])[]>();

/** English names of months and days with the locale's own, the long ones first. */
function datePartNames(locale: string): readonly (readonly [RegExp, string])[] {
  const known = knownNames.get(locale);
  if (known) return known;
  const names = (['long', 'short'] as const).flatMap((style) => {
    const name = (day: Date, of: 'month' | 'weekday', language: string): string =>
      new Intl.DateTimeFormat(language, { [of]: style, timeZone: 'UTC' }).format(day);
    const pair = (day: Date, of: 'month' | 'weekday'): readonly [RegExp, string] => [
      new RegExp(`\\b${name(day, of, 'en-US')}\\b`),
      name(day, of, locale),
    ];
    const months = Array.from({ length: 12 }, (_, i) => pair(new Date(Date.UTC(2026, i, 1)), 'month'));
    const days = Array.from({ length: 7 }, (_, i) => pair(new Date(Date.UTC(2026, 0, 4 + i)), 'weekday'));
    return [...months, ...days];
  });
  knownNames.set(locale, names);
  return names;
}

/**
 * The text of a cell while it is edited: dates as day, month and year, percentages as such, numbers with all their digits
 * and without separators of thousands. Typed back unchanged it gives the same value.
 */
export function editText(value: CellValue, numberFormat: string, locale: string): string {
  if (typeof value !== 'number') return displayText(value, 'General', locale);
  const plain = (number: number): string => String(number).replace('.', decimalOf(locale));
  if (isDateFormat(numberFormat) && Number.isInteger(value) && value >= 61) {
    const day = serialToDate(value);
    const [d, m] = [day.getUTCDate(), day.getUTCMonth() + 1].map((part) => String(part).padStart(2, '0'));
    const year = day.getUTCFullYear();
    return locale === 'en-US' ? `${m}/${d}/${year}` : `${d}/${m}/${year}`;
  }
  // A percentage has at most 15 digits; the product by 100 may have more by rounding.
  if (numberFormat.endsWith('%')) return `${plain(Number((value * 100).toPrecision(15)))}%`;
  return plain(value);
}

/** Decimal separator of a locale. */
export const decimalOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';
