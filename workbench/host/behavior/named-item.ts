import { formatArea, quoteSheet } from '../book/address';
import type { RangeModel, WorkbookModel } from '../book/workbook';
import type { SheetModel } from '../book/sheet';
import { addName, type NameModel, namesOf } from '../book/name';
import { outward, valueType } from '../book/cell';
import { enteredText } from '../book/input';
import { readValues } from '../book/write-cells';
import { api, ApiObject, define, readOnly } from '../protocol/definition';
import { HostError, invalidArgument, notFound } from '../protocol/errors';
import { alive, objectOrNull, present, range, referencedRange, sheetObject } from './objects';

interface NameTarget {
  readonly book: WorkbookModel;
  readonly name: NameModel;
}

const cellsOf = ({ book, name }: NameTarget): RangeModel | undefined => referencedRange(book, name.formula);

/** A constant's value; formulas that are no plain reference have none without a calculator. */
function constant({ name }: NameTarget): string | number | boolean {
  const text = name.formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const { value } = enteredText(text, 'en-US');
  return typeof value === 'string' ? '#N/A' : outward(value);
}

const isBroken = ({ formula }: NameModel): boolean => formula.includes('#REF!');

/** Excel.NamedItemType. */
function typeOf(target: NameTarget): string {
  if (cellsOf(target)) return 'Range';
  if (isBroken(target.name)) return 'Error';
  const value = constant(target);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : value.startsWith('#') ? 'Error' : 'String';
}

export const namedItem = define<NameTarget>({
  type: 'NamedItem',
  id: ({ name }) => name.name,
  scalars: {
    name: readOnly(({ name }) => name.name),
    comment: { get: ({ name }) => name.comment, set: ({ name }, text: string) => (name.comment = text) },
    visible: { get: ({ name }) => name.visible, set: ({ name }, shown: boolean) => (name.visible = shown) },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, formula: string) => {
        if (!formula.startsWith('=')) throw invalidArgument('a formula begins with =');
        name.formula = formula;
      },
    },
    scope: readOnly(({ name }) => (name.scope ? 'Worksheet' : 'Workbook')),
    type: readOnly(typeOf),
    value: readOnly((target) => {
      const cells = cellsOf(target);
      if (cells) return `${quoteSheet(cells.sheet.name)}!${formatArea(cells.area, true)}`;
      return isBroken(target.name) ? '#REF!' : constant(target);
    }),
  },
  navigations: {
    worksheet: ({ name }) => {
      if (!name.scope) throw notFound('the name belongs to the workbook');
      return sheetObject(name.scope);
    },
    worksheetOrNullObject: ({ name }) => (name.scope ? sheetObject(name.scope) : null),
    arrayValues: (target) => api('NamedItemArrayValues', target),
  },
  methods: {
    delete: ({ book, name }) => {
      const list = namesOf(book, name.scope);
      list.splice(list.indexOf(name), 1);
    },
    getRange: (target) => {
      const cells = cellsOf(target);
      if (!cells) throw notFound('the name does not stand for cells');
      return range(cells.sheet, cells.area);
    },
    getRangeOrNullObject: (target) => {
      const cells = cellsOf(target);
      return cells ? range(cells.sheet, cells.area) : null;
    },
  },
});

export const namedItemArrayValues = define<NameTarget>({
  type: 'NamedItemArrayValues',
  scalars: {
    values: readOnly((target) => valuesOf(target).map((row) => row.map(outward))),
    types: readOnly((target) => valuesOf(target).map((row) => row.map(valueType))),
  },
});

function valuesOf(target: NameTarget): ReturnType<typeof readValues> {
  const cells = cellsOf(target);
  if (!cells) throw new HostError('NotImplemented', 'array values of formulas are not modelled');
  return readValues(cells.sheet, cells.area);
}

interface Names {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel | undefined;
}

const find = ({ book, sheet }: Names, key: string): NameTarget | undefined => {
  const name = namesOf(book, sheet).find((one) => one.name.toLowerCase() === key.toLowerCase());
  return name && { book, name };
};

/** The formula of a reference: a range object, or text. */
function formulaOf(reference: unknown): string {
  if (reference instanceof ApiObject) {
    const { sheet, area } = alive(reference.target as RangeModel);
    return `=${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
  }
  const text = String(reference);
  if (text.startsWith('=')) return text;
  return /^-?[\d.]+$/.test(text) ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
}

const add = ({ book, sheet }: Names, name: string, formula: string, comment = '') =>
  api('NamedItem', { book, name: addName(book, sheet, name, formula, comment) });

export const namedItemCollection = define<Names>({
  type: 'NamedItemCollection',
  items: ({ book, sheet }) => namesOf(book, sheet).map((name) => api('NamedItem', { book, name })),
  methods: {
    add: (names, _host, name: string, reference: unknown, comment?: string) =>
      add(names, name, formulaOf(reference), comment),
    addFormulaLocal: (names, _host, name: string, formula: string, comment?: string) => {
      if (names.book.locale !== 'en-US')
        throw new HostError('NotImplemented', 'formulas in the language of the user are not modelled');
      return add(names, name, formulaOf(formula), comment);
    },
    getCount: ({ book, sheet }) => namesOf(book, sheet).length,
    getItem: (names, _host, key: string) => api('NamedItem', present(find(names, key), `name '${key}'`)),
    getItemOrNullObject: (names, _host, key: string) => objectOrNull('NamedItem', find(names, key)),
  },
});
