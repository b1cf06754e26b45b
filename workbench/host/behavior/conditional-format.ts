import { overlaps } from '../book/area';
import { ConditionalFormatModel, type ConditionalKind } from '../book/conditional';
import type { RangeModel } from '../book/workbook';
import { requireUnprotected } from '../book/protection';
import { api, type ApiObject, at, define, field, readOnly } from '../protocol/definition';
import { HostError, invalidArgument, notFound } from '../protocol/errors';
import { objectOrNull, present, range } from './objects';
import { areasObject } from './range-areas';

type F = ConditionalFormatModel;

const touching = ({ sheet, area }: RangeModel): readonly F[] =>
  sheet.conditionalFormats.filter((format) => format.areas.some((one) => overlaps(one, area)));

const object = (format: F): ApiObject<F> => api('ConditionalFormat', format);

/** The newest format has priority 0 (Excel.ConditionalFormat.priority). */
export const conditionalFormatCollection = define<RangeModel>({
  type: 'ConditionalFormatCollection',
  items: (model) => touching(model).map(object),
  methods: {
    add: ({ sheet, area }, _host, kind: ConditionalKind) => {
      requireUnprotected(sheet);
      const format = new ConditionalFormatModel(sheet, sheet.book.guid(), kind, [area]);
      sheet.conditionalFormats.unshift(format);
      return object(format);
    },
    clearAll: ({ sheet, area }) => {
      requireUnprotected(sheet);
      for (const format of sheet.conditionalFormats) format.cut(area);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
    },
    getCount: (model) => touching(model).length,
    getItem: (model, _host, id: string) =>
      object(present(touching(model).find((format) => format.id === id))),
    getItemAt: (model, _host, index: number) => object(present(at(touching(model), index))),
    getItemOrNullObject: (model, _host, id: string) =>
      objectOrNull(
        'ConditionalFormat',
        touching(model).find((format) => format.id === id),
      ),
  },
});

/** The part of a format for its kind; asking for another kind's part is an error, or a null object. */
const parts: Readonly<Record<string, readonly [ConditionalKind, string]>> = {
  cellValue: ['CellValue', 'CellValueConditionalFormat'],
  colorScale: ['ColorScale', 'ColorScaleConditionalFormat'],
  custom: ['Custom', 'CustomConditionalFormat'],
  dataBar: ['DataBar', 'DataBarConditionalFormat'],
  iconSet: ['IconSet', 'IconSetConditionalFormat'],
  preset: ['PresetCriteria', 'PresetCriteriaConditionalFormat'],
  textComparison: ['ContainsText', 'TextConditionalFormat'],
  topBottom: ['TopBottom', 'TopBottomConditionalFormat'],
};

const partNavigations = Object.fromEntries(
  Object.entries(parts).flatMap(([name, [kind, type]]) => [
    [
      name,
      (format: F): ApiObject => {
        if (format.kind !== kind) throw new HostError('ItemNotFound', `the format is of type ${format.kind}`);
        return api(type, format);
      },
    ],
    [
      `${name}OrNullObject`,
      (format: F): ApiObject | null => (format.kind === kind ? api(type, format) : null),
    ],
  ]),
);

const firstArea = (format: F) => {
  const area = format.areas[0];
  if (!area) throw notFound('the format covers no cells');
  return area;
};

export const conditionalFormat = define<F>({
  type: 'ConditionalFormat',
  id: (format) => format.id,
  scalars: {
    id: readOnly((format) => format.id),
    type: readOnly((format) => format.kind),
    stopIfTrue: field('stopIfTrue'),
    priority: {
      get: (format) => format.sheet.conditionalFormats.indexOf(format),
      set: (format, priority: number) => {
        const list = format.sheet.conditionalFormats;
        list.splice(list.indexOf(format), 1);
        list.splice(priority < 0 ? list.length + 1 + priority : priority, 0, format);
      },
    },
  },
  navigations: partNavigations,
  methods: {
    delete: (format) => {
      requireUnprotected(format.sheet);
      format.sheet.conditionalFormats.splice(format.sheet.conditionalFormats.indexOf(format), 1);
    },
    getRange: (format) => {
      if (format.areas.length > 1) throw new HostError('InvalidOperation', 'the format covers several areas');
      return range(format.sheet, firstArea(format));
    },
    getRangeOrNullObject: (format) =>
      format.areas.length === 1 ? range(format.sheet, firstArea(format)) : null,
    getRanges: (format) => areasObject(format.sheet, format.areas),
  },
});

const look = (format: F): ApiObject => api('ConditionalRangeFormat', format);

/** A kind with a rule and a look. */
const ruled = (type: string, check: (rule: Record<string, unknown>) => void = () => undefined) =>
  define<F>({
    type,
    scalars: {
      rule: {
        get: (format) => format.rule,
        set: (format, rule: Record<string, unknown>) => {
          check(rule);
          format.rule = rule;
        },
      },
    },
    navigations: { format: look },
  });

export const cellValueConditionalFormat = ruled('CellValueConditionalFormat', (rule) => {
  if (rule['operator'] === 'Invalid') throw invalidArgument('a comparison needs an operator');
  if (/etween/.test(String(rule['operator'])) && rule['formula2'] === undefined)
    throw invalidArgument('formula2 is needed with Between and NotBetween');
});
export const presetCriteriaConditionalFormat = ruled('PresetCriteriaConditionalFormat');
export const textConditionalFormat = ruled('TextConditionalFormat');
export const topBottomConditionalFormat = ruled('TopBottomConditionalFormat', (rule) => {
  const rank = Number(rule['rank']);
  if (!Number.isInteger(rank) || rank < 1 || rank > 1000) throw invalidArgument('rank is 1 to 1000');
});

export const customConditionalFormat = define<F>({
  type: 'CustomConditionalFormat',
  navigations: { format: look, rule: (format) => api('ConditionalFormatRule', format) },
});

export const conditionalFormatRule = define<F>({
  type: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: (format) => format.formula,
      set: (format, formula: string) => {
        format.formula = formula.startsWith('=') ? formula : `=${formula}`;
      },
    },
  },
});
