import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';

type Values = readonly BaseValueObject[];
type Calculate = (...values: BaseValueObject[]) => BaseValueObject;

/** Where the engine's function gives something else than Excel's: found by comparing 306 formulas with LibreOffice. */
const corrections: Readonly<
  Record<string, (engine: (name: string) => Calculate, values: Values) => BaseValueObject>
> = {
  // The 31st of a month a month later is the last day of that one, not the third of the next.
  EDATE: (engine, values) => {
    const [date, end] = [lone(engine('EDATE')(...values)), lone(engine('EOMONTH')(...values))];
    if (date.isArray() || end.isArray()) return ErrorValueObject.create(ErrorType.NA);
    if (date.isError() || end.isError()) return date;
    return NumberValueObject.create(Math.min(Number(date.getValue()), Number(end.getValue())));
  },
  // Wildcards are found.
  SEARCH: (engine, values) => {
    const [wanted, within, start] = values;
    const text = wanted && !wanted.isArray() && !wanted.isError() ? String(wanted.getValue()) : '';
    if (!within || !/[?*~]/.test(text)) return engine('SEARCH')(...values);
    if (start?.isArray() === true) return ErrorValueObject.create(ErrorType.NA);
    const from = start ? Math.trunc(Number(start.getValue())) : 1;
    return each(within, (one) => found(wildcards(text), one, from));
  },
  // A number is a text of 15 digits at most.
  CONCATENATE: (engine, values) =>
    engine('CONCATENATE')(
      ...values.map((value) =>
        each(value, (one) => (one.isNumber() ? StringValueObject.create(digits(one)) : one)),
      ),
    ),
};

/** Changes the functions that differ. */
export function correct(functions: readonly BaseFunction[]): void {
  const engine = new Map<string, Calculate>();
  for (const one of functions) {
    const calculate = one.calculate.bind(one) as Calculate;
    engine.set(String(one.name), (...values) => calculate(...values));
  }
  const original = (name: string): Calculate => engine.get(name) ?? notThere;
  for (const one of functions) {
    const correction = corrections[String(one.name)];
    if (correction) one.calculate = (...values) => correction(original, values);
  }
}

const notThere: Calculate = () => ErrorValueObject.create(ErrorType.NA);

/** The engine gives a list of one for one. */
function lone(value: BaseValueObject): BaseValueObject {
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? value.getFirstCell() : value;
}

const each = (value: BaseValueObject, change: (one: BaseValueObject) => BaseValueObject): BaseValueObject =>
  value instanceof ArrayValueObject ? value.mapValue((one) => change(one)) : change(value);

/** `?` is a character, `*` any number of them, `~` takes the meaning of the one behind it. */
const wildcards = (text: string): RegExp =>
  new RegExp(
    text.replace(/~[?*~]|[\s\S]/g, (part) => {
      if (part === '?') return '[\\s\\S]';
      return part === '*' ? '[\\s\\S]*' : part.slice(-1).replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
    }),
    'i',
  );

function found(pattern: RegExp, within: BaseValueObject, from: number): BaseValueObject {
  if (within.isError()) return within;
  const text = within.isNumber() ? digits(within) : String(within.getValue());
  const at = from < 1 || from > text.length ? -1 : text.slice(from - 1).search(pattern);
  return at < 0 ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(at + from);
}

function digits(value: BaseValueObject): string {
  const number = Number(Number(value.getValue()).toPrecision(15));
  const size = Math.abs(number);
  if (size === 0 || (size < 1e15 && size >= 1e-9)) return plainDigits(number);
  const [mantissa = '', power = '0'] = number.toExponential().split('e');
  const exponent = Math.abs(Number(power)).toString().padStart(2, '0');
  return `${mantissa}E${Number(power) < 0 ? '-' : '+'}${exponent}`;
}

/** JavaScript writes numbers below a millionth with an exponent. */
const plainDigits = (number: number): string =>
  String(number).includes('e') ? number.toFixed(20).replace(/0+$/, '') : String(number);
