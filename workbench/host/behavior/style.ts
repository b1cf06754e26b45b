import type { Style } from '../book/style';
import type { WorkbookModel } from '../book/workbook';
import { api, type ApiObject, at, define, readOnly, type ScalarDefinition } from '../protocol/definition';
import { HostError, invalidArgument } from '../protocol/errors';
import { objectOrNull, present } from './objects';
import { builtInStyles } from '../book/built-in-styles';

interface StyleTarget {
  readonly book: WorkbookModel;
  readonly name: string;
}

const look = ({ book, name }: StyleTarget): Partial<Style> => present(book.cellStyles.get(name));

/** A part of a style; cells that wear the style take it on. */
const part = (key: keyof Style, none: unknown): ScalarDefinition<StyleTarget> => ({
  get: (target) => look(target)[key] ?? none,
  set: (target, value: unknown) => {
    target.book.cellStyles.set(target.name, { ...look(target), [key]: value });
    target.book.restyle(target.name, { [key]: value });
  },
});

export const style = define<StyleTarget>({
  type: 'Style',
  scalars: {
    name: readOnly(({ name }) => name),
    builtIn: readOnly(({ name }) => builtInStyles.has(name)),
    numberFormat: part('numberFormat', 'General'),
    horizontalAlignment: part('horizontal', 'General'),
    verticalAlignment: part('vertical', 'Bottom'),
    wrapText: part('wrap', false),
    shrinkToFit: part('shrink', false),
    indentLevel: part('indent', 0),
    locked: part('locked', true),
    formulaHidden: part('formulaHidden', false),
    readingOrder: part('readingOrder', 'Context'),
  },
  methods: {
    delete: ({ book, name }) => {
      if (name === 'Normal') throw new HostError('InvalidOperation', 'Normal cannot be deleted');
      book.cellStyles.delete(name);
    },
  },
});

const object = (book: WorkbookModel, name: string): ApiObject<StyleTarget> => api('Style', { book, name });

const find = (book: WorkbookModel, name: string): string | undefined =>
  [...book.cellStyles.keys()].find((one) => one.toLowerCase() === name.toLowerCase());

export const styleCollection = define<WorkbookModel>({
  type: 'StyleCollection',
  items: (book) => [...book.cellStyles.keys()].map((name) => object(book, name)),
  methods: {
    add: (book, _host, name: string) => {
      if (name === '') throw invalidArgument('a style needs a name');
      if (find(book, name) !== undefined)
        throw new HostError('ItemAlreadyExists', `the style '${name}' exists`);
      book.cellStyles.set(name, {});
    },
    getCount: (book) => book.cellStyles.size,
    getItem: (book, _host, name: string) => object(book, present(find(book, name), `style '${name}'`)),
    getItemAt: (book, _host, index: number) => object(book, present(at([...book.cellStyles.keys()], index))),
    getItemOrNullObject: (book, _host, name: string) => {
      const known = find(book, name);
      return objectOrNull('Style', known === undefined ? undefined : { book, name: known });
    },
  },
});
