import type { WorkbookModel, XmlPartModel } from '../book/workbook';
import { api, type ApiObject, define, readOnly } from '../protocol/definition';
import { HostError } from '../protocol/errors';
import { objectOrNull, present } from './objects';
import { rootElement } from './xml';

interface PartTarget {
  readonly book: WorkbookModel;
  readonly part: XmlPartModel;
}

function namespaceOf(xml: string): string {
  const root = rootElement(xml);
  const [, prefix] = /^(.*?):/.exec(root.name) ?? [];
  return root.attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}

export const customXmlPart = define<PartTarget>({
  type: 'CustomXmlPart',
  id: ({ part }) => part.id,
  scalars: {
    id: readOnly(({ part }) => part.id),
    namespaceUri: readOnly(({ part }) => namespaceOf(part.xml)),
  },
  methods: {
    delete: ({ book, part }) => {
      book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
    },
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, _host, xml: string) => {
      namespaceOf(xml);
      part.xml = xml;
    },
  },
});

const object = (book: WorkbookModel, part: XmlPartModel): ApiObject<PartTarget> =>
  api('CustomXmlPart', { book, part });

const find = (parts: readonly XmlPartModel[], id: string): XmlPartModel | undefined =>
  parts.find((part) => part.id.toLowerCase() === id.toLowerCase());

export const customXmlPartCollection = define<WorkbookModel>({
  type: 'CustomXmlPartCollection',
  items: (book) => book.xmlParts.map((part) => object(book, part)),
  methods: {
    add: (book, _host, xml: string) => {
      namespaceOf(xml);
      const part = { id: book.guid(), xml };
      book.xmlParts.push(part);
      return object(book, part);
    },
    getByNamespace: (book, _host, namespaceUri: string) =>
      api('CustomXmlPartScopedCollection', { book, namespaceUri }),
    getCount: (book) => book.xmlParts.length,
    getItem: (book, _host, id: string) => object(book, present(find(book.xmlParts, id))),
    getItemOrNullObject: (book, _host, id: string) => {
      const part = find(book.xmlParts, id);
      return part ? object(book, part) : null;
    },
  },
});

interface Scoped {
  readonly book: WorkbookModel;
  readonly namespaceUri: string;
}

const scoped = ({ book, namespaceUri }: Scoped): readonly XmlPartModel[] =>
  book.xmlParts.filter((part) => namespaceOf(part.xml) === namespaceUri);

export const customXmlPartScopedCollection = define<Scoped>({
  type: 'CustomXmlPartScopedCollection',
  items: (parts) => scoped(parts).map((part) => object(parts.book, part)),
  methods: {
    getCount: (parts) => scoped(parts).length,
    getItem: (parts, _host, id: string) => object(parts.book, present(find(scoped(parts), id))),
    getItemOrNullObject: (parts, _host, id: string) => {
      const part = find(scoped(parts), id);
      return objectOrNull('CustomXmlPart', part && { book: parts.book, part });
    },
    getOnlyItem: (parts) => {
      const [only, ...others] = scoped(parts);
      if (!only || others.length > 0)
        throw new HostError('GeneralException', `the collection has ${scoped(parts).length} parts`);
      return object(parts.book, only);
    },
    getOnlyItemOrNullObject: (parts) => {
      const [only, ...others] = scoped(parts);
      return only && others.length === 0 ? object(parts.book, only) : null;
    },
  },
});
