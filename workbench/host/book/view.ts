import { isDateFormat, serialToDate } from 'hucre';
import { format } from 'numfmt';
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

/** The text that a cell shows. */
export function displayText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') {
    const text = general(value);
    return locale === 'en-US' ? text : text.replace('.', decimalOf(locale));
  }
  const shown = isDateFormat(numberFormat) ? value : fifteenDigits(value);
  return format(numberFormat.replace(currency, '"$1"'), shown, { locale, nbsp: false, throws: false });
}

/** `[$Rp-421]` is a sign to show; separators stay those of the user. */
const currency = /\[\$([^\]-]+)(?:-[^\]]*)?\]/g;

/** Excel rounds what a number is with 15 digits: 1.005 is not the 1.00499… that the machine holds. */
const fifteenDigits = (value: number): number => value * (1 + 2 * Number.EPSILON);

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
