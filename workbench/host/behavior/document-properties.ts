import type { DocumentPropertiesModel } from '../book/properties';
import type { SheetModel } from '../book/sheet';
import { api, type ApiObject, define, field, readOnly } from '../protocol/definition';
import { invalidArgument } from '../protocol/errors';
import { objectOrNull, present } from './objects';

export const documentProperties = define<DocumentPropertiesModel>({
  type: 'DocumentProperties',
  scalars: {
    author: field('author'),
    category: field('category'),
    comments: field('comments'),
    company: field('company'),
    creationDate: readOnly((properties) => properties.creationDate),
    keywords: field('keywords'),
    lastAuthor: readOnly((properties) => properties.lastAuthor),
    manager: field('manager'),
    revisionNumber: field('revisionNumber'),
    subject: field('subject'),
    title: field('title'),
  },
  navigations: { custom: (properties) => api('CustomPropertyCollection', properties) },
});

interface PropertyTarget {
  readonly properties: Map<string, unknown>;
  readonly key: string;
}

/** Excel.DocumentPropertyType. */
const typeOf = (value: unknown): string => {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'number') return 'String';
  return Number.isInteger(value) ? 'Number' : 'Float';
};

/** Excel.CustomProperty.value: numbers, logical values and text; text up to 255 characters. */
function requireValue(key: string, value: unknown): void {
  if (key === '' || key.length > 255) throw invalidArgument('a key has 1 to 255 characters');
  if (!['string', 'number', 'boolean'].includes(typeof value))
    throw invalidArgument('a property holds text, a number or a logical value');
  if (typeof value === 'string' && value.length > 255)
    throw invalidArgument('the value of a property has at most 255 characters');
}

/** Keys without regard to case. */
const findKey = (properties: ReadonlyMap<string, unknown>, key: string): string | undefined =>
  [...properties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());

export const customProperty = define<PropertyTarget>({
  type: 'CustomProperty',
  scalars: {
    key: readOnly(({ key }) => key),
    type: readOnly(({ properties, key }) => typeOf(properties.get(key))),
    value: {
      get: ({ properties, key }) => properties.get(key),
      set: ({ properties, key }, value: unknown) => {
        requireValue(key, value);
        properties.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ properties, key }) => {
      properties.delete(key);
    },
  },
});

const property = (properties: Map<string, unknown>, key: string): ApiObject<PropertyTarget> =>
  api('CustomProperty', { properties, key });

export const customPropertyCollection = define<DocumentPropertiesModel>({
  type: 'CustomPropertyCollection',
  items: ({ custom }) => [...custom.keys()].map((key) => property(custom, key)),
  methods: {
    add: ({ custom }, _host, key: string, value: unknown) => {
      requireValue(key, value);
      const known = findKey(custom, key) ?? key;
      custom.set(known, value);
      return property(custom, known);
    },
    deleteAll: ({ custom }) => custom.clear(),
    getCount: ({ custom }) => custom.size,
    getItem: ({ custom }, _host, key: string) => property(custom, present(findKey(custom, key))),
    getItemOrNullObject: ({ custom }, _host, key: string) => {
      const known = findKey(custom, key);
      return objectOrNull(
        'CustomProperty',
        known === undefined ? undefined : { properties: custom, key: known },
      );
    },
  },
});

interface SheetProperty {
  readonly sheet: SheetModel;
  readonly key: string;
}

export const worksheetCustomProperty = define<SheetProperty>({
  type: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  scalars: {
    key: readOnly(({ key }) => key),
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value: string) => sheet.customProperties.set(key, value),
    },
  },
  methods: {
    delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
});

export const worksheetCustomPropertyCollection = define<SheetModel>({
  type: 'WorksheetCustomPropertyCollection',
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => api('WorksheetCustomProperty', { sheet, key })),
  methods: {
    add: (sheet, _host, key: string, value: string) => {
      const known = findKey(sheet.customProperties, key) ?? key;
      sheet.customProperties.set(known, value);
      return api('WorksheetCustomProperty', { sheet, key: known });
    },
    getCount: (sheet) => sheet.customProperties.size,
    getItem: (sheet, _host, key: string) =>
      api('WorksheetCustomProperty', { sheet, key: present(findKey(sheet.customProperties, key)) }),
    getItemOrNullObject: (sheet, _host, key: string) => {
      const known = findKey(sheet.customProperties, key);
      return objectOrNull('WorksheetCustomProperty', known === undefined ? undefined : { sheet, key: known });
    },
  },
});
