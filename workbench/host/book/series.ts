import { serialToDate } from 'hucre';
import type { CellValue } from './cell';

/** The value at a place of a series, counted from the first cell that it began with. */
type Series = (place: number) => CellValue;

const daysBefore1970 = 25_569;
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / 86_400_000 + daysBefore1970;

/**
 * How cells go on when they are filled (support.microsoft.com: "Fill data automatically in worksheet cells"): numbers by their
 * linear trend, a date by days, names of days and months, texts by the number at their end; `undefined` where they are repeated.
 */
export function seriesOf(held: readonly CellValue[], kind: string, isDate: boolean): Series | undefined {
  if (kind === 'FillCopy' || kind === 'FillFormats' || held.includes(null)) return undefined;
  const numbers = held.filter((value) => typeof value === 'number');
  if (numbers.length === held.length) return numberSeries(numbers, kind, isDate);
  return held.length === 1 && typeof held[0] === 'string' ? textSeries(held[0]) : undefined;
}

function numberSeries(numbers: readonly number[], kind: string, isDate: boolean): Series | undefined {
  const [first = 0] = numbers;
  const dates = dateSteps[kind];
  if (dates) return (place) => dates(numbers.at(-1) ?? first, place - numbers.length + 1);
  if (kind === 'GrowthTrend' && numbers.every((value) => value > 0)) {
    const trend = linear(numbers.map((value) => Math.log(value)));
    return (place) => Math.exp(trend(place));
  }
  if (numbers.length > 1) return linear(numbers);
  return kind === 'FillSeries' || kind === 'LinearTrend' || isDate ? (place) => first + place : undefined;
}

/** The straight line nearest to the numbers. */
function linear(numbers: readonly number[]): (place: number) => number {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  const across = numbers.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  const along = numbers.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const step = along === 0 ? 1 : across / along;
  // Equal steps go on exactly, without what division leaves.
  const exact = numbers.every((value, i) => i === 0 || value - (numbers[i - 1] ?? 0) === step);
  const [first = 0] = numbers;
  return (place) => (exact ? first + step * place : mean + step * (place - middle));
}

/** So many days, weekdays, months or years after a date. */
const dateSteps: Readonly<Partial<Record<string, (from: number, steps: number) => number>>> = {
  FillDays: (from, steps) => from + steps,
  FillWeekdays: (from, steps) => {
    let date = from;
    for (let left = steps; left > 0;) if (![0, 6].includes(serialToDate(++date).getUTCDay())) left--;
    return date;
  },
  FillMonths: (from, steps) => monthsAfter(from, steps),
  FillYears: (from, steps) => monthsAfter(from, 12 * steps),
};

/** The same day of another month, or its last one. */
function monthsAfter(from: number, months: number): number {
  const date = serialToDate(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  return Math.min(serial(year, month, date.getUTCDate()), serial(year, month + 1, 0));
}

/** Lists that every Excel has. */
const lists = [
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  'Sun Mon Tue Wed Thu Fri Sat',
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
].map((names) => names.split(' '));

function textSeries(text: string): Series | undefined {
  for (const list of lists) {
    const at = list.findIndex((name) => name.toLowerCase() === text.toLowerCase());
    if (at >= 0) return (place) => list[(at + place) % list.length] ?? null;
  }
  const [, before = '', digits] = /^(.*?)(\d{1,15})$/s.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return (place) => before + String(Number(digits) + place).padStart(digits.length, '0');
}
