import { type CellValue, errorValues } from './cell';
import { decimalOf } from './view';

/** What typed text becomes: a value and, in a General cell, the number format that comes with it. */
export interface Entered {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const daysBefore1970 = 25_569;

/** Serial of a date of the 1900 system, or `undefined` where there is no such day. */
function serialOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const milliseconds = Date.UTC(year, month - 1, day);
  const check = new Date(milliseconds);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return undefined;
  const serial = milliseconds / 86_400_000 + daysBefore1970;
  // The 1900 system counts a 29 February 1900 that never was.
  return serial < 61 ? serial - 1 : serial;
}

/** Names of months, whole or by three letters; a word that only begins like one is none. */
const monthNames: ReadonlyMap<string, number> = new Map(
  [
    'january jan januari',
    'february feb februari',
    'march mar maret',
    'april apr',
    'may mei',
    'june jun juni',
    'july jul juli',
    'august aug agustus agu agt',
    'september sep',
    'october oct oktober okt',
    'november nov',
    'december dec desember des',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

const monthOf = (name: string): number => monthNames.get(name.toLowerCase()) ?? 0;

/** Two-digit years up to 29 are of this century (the default of Windows). */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

function dateOf(text: string, dayFirst: boolean): Entered | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'yyyy-mm-dd');
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text) ?? [];
  if (year !== undefined)
    return dayFirst
      ? dated(serialOf(fullYear(year), Number(second), Number(first)), 'dd/mm/yyyy')
      : dated(serialOf(fullYear(year), Number(first), Number(second)), 'm/d/yyyy');
  return namedDateOf(text);
}

/** `31-Dec-2025`, `9 Mei 2026`, `31 Jan` (of this year), `Januari 2026` (its first day), `January 31, 2026`. */
function namedDateOf(text: string): Entered | undefined {
  const dayFirst = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  if (dayFirst) {
    const [, day, month = '', year] = dayFirst;
    const number = year === undefined ? new Date().getFullYear() : fullYear(year);
    return dated(serialOf(number, monthOf(month), Number(day)), year === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  const [, month = '', day, year = ''] =
    /^([A-Za-z]{3,9})(?: (\d{1,2}),)?[- ](\d{4}|\d{2})$/.exec(text) ?? [];
  if (month === '' || (day === undefined && year.length === 2)) return undefined;
  return dated(
    serialOf(fullYear(year), monthOf(month), Number(day ?? 1)),
    day === undefined ? 'mmm-yy' : 'd-mmm-yy',
  );
}

const dated = (serial: number | undefined, numberFormat: string): Entered | undefined =>
  serial === undefined ? undefined : { value: serial, numberFormat };

function timeOf(text: string): Entered | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?( ?[AaPp][Mm])?$/.exec(text);
  if (!match) return undefined;
  const half = match[4]?.trim().toLowerCase();
  let hours = Number(match[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  const seconds = hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const shape = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: seconds / 86_400, numberFormat: half === undefined ? shape : `${shape} AM/PM` };
}

function numberOf(text: string, decimal: string): Entered | undefined {
  const group = decimal === ',' ? '.' : ',';
  const d = `\\${decimal}`;
  const grouped = new RegExp(
    `^([-+]?)(\\(?)([$€£¥]|Rp ?)?(\\d{1,3}(?:\\${group}\\d{3})+|\\d+|(?=${d}\\d))(${d}\\d*)?(?:[eE]([-+]?\\d+))?( ?%)?(\\)?)$`,
  );
  const match = grouped.exec(text);
  if (!match) return undefined;
  const [, sign, open, currency, whole = '', fraction = '', exponent, percent, close] = match;
  if ((open === '(') !== (close === ')')) return undefined;
  const digits = `${whole.replaceAll(group, '')}${fraction.replace(decimal, '.')}`;
  const size = Number(digits) * 10 ** Number(exponent ?? 0);
  const value = (sign === '-' || open === '(' ? -size : size) / (percent === undefined ? 1 : 100);
  const grouping = whole.includes(group);
  const numberFormat = numberFormatOf({ places: fraction.length > 1, percent, currency, exponent, grouping });
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** How a number was written, as far as it decides its format. */
interface Writing {
  readonly places: boolean;
  readonly percent: string | undefined;
  readonly currency: string | undefined;
  readonly exponent: string | undefined;
  readonly grouping: boolean;
}

function numberFormatOf({ places, percent, currency, exponent, grouping }: Writing): string | undefined {
  const grouped = places ? '#,##0.00' : '#,##0';
  if (percent !== undefined) return places ? '0.00%' : '0%';
  if (currency !== undefined) return `"${currency}"${grouped}`;
  if (exponent !== undefined) return '0.00E+00';
  return grouping ? grouped : undefined;
}

/** Most texts begin with a letter, and no number does but after a currency sign: spare them the patterns. */
function isWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90 && first !== 82) || (first >= 97 && first <= 122);
}

/** It may be a month with a year, or with a day and a year. */
const monthFirst = /^[A-Za-z]{3,9}[ -]\d/;

/**
 * What Excel makes of text that is typed or set as a value: numbers, dates, times, percentages, logical values and
 * errors are recognised by the workbook's locale; a leading apostrophe keeps text as it is.
 */
export function enteredText(text: string, locale: string): Entered {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text === '' ? null : text };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (errorValues.has(upper)) return { value: { error: upper } };
  if (isWord(trimmed))
    return (monthFirst.test(trimmed) ? namedDateOf(trimmed) : undefined) ?? { value: text };
  const dayFirst = locale !== 'en-US';
  return (
    numberOf(trimmed, decimalCache(locale)) ?? dateOf(trimmed, dayFirst) ?? timeOf(trimmed) ?? { value: text }
  );
}

const decimals = new Map<string, string>();
const decimalCache = (locale: string): string => {
  const known = decimals.get(locale) ?? decimalOf(locale);
  decimals.set(locale, known);
  return known;
};
