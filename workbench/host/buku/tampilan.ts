import { formatValue } from 'hucre';
import { type CellValue, isError } from './sel';

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
  return locale === 'en-US' ? formatValue(value, numberFormat) : formatValue(value, numberFormat, { locale });
}

/** Decimal separator of a locale. */
export const decimalOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';
