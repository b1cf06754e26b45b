import {
  blankConditionalStyle,
  ConditionalFormatModel,
  type ConditionalKind,
  type DataBarModel,
} from '../buku/bersyarat';
import { overlaps } from '../buku/area';
import type { RangeModel } from '../buku/buku';
import { requireUnprotected } from '../buku/perlindungan';
import { normalColor } from '../buku/warna';
import {
  api,
  type ApiObject,
  at,
  define,
  field,
  readOnly,
  type ScalarDefinition,
} from '../protokol/definisi';
import { HostError, invalidArgument, notFound } from '../protokol/galat';
import { objectOrNull, present, range } from './alat';
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

export const colorScaleConditionalFormat = define<F>({
  type: 'ColorScaleConditionalFormat',
  scalars: {
    criteria: field('rule'),
    threeColorScale: readOnly(({ rule }) => (rule as Record<string, unknown>)['midpoint'] !== undefined),
  },
});

export const iconSetConditionalFormat = define<F>({
  type: 'IconSetConditionalFormat',
  scalars: {
    criteria: {
      get: ({ rule }) => rule,
      set: (format, criteria: readonly unknown[]) => {
        const icons = Number(
          { T: 3, Four: 4, Five: 5 }[/^(Four|Five)|^T/.exec(format.icons.style)?.[0] ?? 'T'],
        );
        if (criteria.length !== icons) throw invalidArgument(`the icon set has ${icons} icons`);
        format.rule = criteria;
      },
    },
    style: {
      get: ({ icons }) => icons.style,
      set: (format, style: string) => {
        format.icons.style = style;
        const count = style.startsWith('Four') ? 4 : style.startsWith('Five') ? 5 : 3;
        format.rule = Array.from({ length: count }, (_, i) =>
          i === 0
            ? { type: 'Invalid', operator: 'Invalid', formula: '' }
            : {
                type: 'Percent',
                operator: 'GreaterThanOrEqual',
                formula: String(Math.round((100 * i) / count)),
              },
        );
      },
    },
    reverseIconOrder: {
      get: ({ icons }) => icons.reverseIconOrder,
      set: ({ icons }, reverse: boolean) => (icons.reverseIconOrder = reverse),
    },
    showIconOnly: {
      get: ({ icons }) => icons.showIconOnly,
      set: ({ icons }, only: boolean) => (icons.showIconOnly = only),
    },
  },
});

const bar = (key: keyof DataBarModel, colour = false): ScalarDefinition<F> => ({
  get: (format) => format.bar[key],
  set: (format, value: unknown) => {
    Object.assign(format.bar, { [key]: colour ? normalColor(String(value)) : value });
  },
});

export const dataBarConditionalFormat = define<F>({
  type: 'DataBarConditionalFormat',
  scalars: {
    axisColor: bar('axisColor', true),
    axisFormat: bar('axisFormat'),
    barDirection: bar('barDirection'),
    lowerBoundRule: bar('lowerBoundRule'),
    upperBoundRule: bar('upperBoundRule'),
    showDataBarOnly: bar('showDataBarOnly'),
  },
  navigations: {
    positiveFormat: (format) => api('ConditionalDataBarPositiveFormat', format.bar.positive),
    negativeFormat: (format) => api('ConditionalDataBarNegativeFormat', format.bar.negative),
  },
});

const colour = <T extends object>(key: keyof T): ScalarDefinition<T> => ({
  get: (target) => target[key],
  set: (target, value: string) => {
    target[key] = normalColor(value) as T[typeof key];
  },
});

export const conditionalDataBarPositiveFormat = define<DataBarModel['positive']>({
  type: 'ConditionalDataBarPositiveFormat',
  scalars: {
    borderColor: colour('borderColor'),
    fillColor: colour('fillColor'),
    gradientFill: field('gradientFill'),
  },
});

export const conditionalDataBarNegativeFormat = define<DataBarModel['negative']>({
  type: 'ConditionalDataBarNegativeFormat',
  scalars: {
    borderColor: colour('borderColor'),
    fillColor: colour('fillColor'),
    matchPositiveBorderColor: field('matchPositiveBorderColor'),
    matchPositiveFillColor: field('matchPositiveFillColor'),
  },
});

export const conditionalRangeFormat = define<F>({
  type: 'ConditionalRangeFormat',
  scalars: {
    numberFormat: {
      get: ({ style }) => style.numberFormat,
      set: ({ style }, text: string) => (style.numberFormat = text),
    },
  },
  navigations: {
    fill: (format) => api('ConditionalRangeFill', format),
    font: (format) => api('ConditionalRangeFont', format),
    borders: (format) => api('ConditionalRangeBorderCollection', format),
  },
});

export const conditionalRangeFill = define<F>({
  type: 'ConditionalRangeFill',
  scalars: {
    color: {
      get: ({ style }) => style.fillColor,
      set: ({ style }, color: string) => (style.fillColor = normalColor(color)),
    },
  },
  methods: {
    clear: ({ style }) => {
      style.fillColor = '';
    },
  },
});

const font = (key: 'fontBold' | 'fontItalic' | 'fontStrikethrough'): ScalarDefinition<F> => ({
  get: ({ style }) => style[key],
  set: ({ style }, on: boolean) => (style[key] = on),
});

export const conditionalRangeFont = define<F>({
  type: 'ConditionalRangeFont',
  scalars: {
    bold: font('fontBold'),
    italic: font('fontItalic'),
    strikethrough: font('fontStrikethrough'),
    color: {
      get: ({ style }) => style.fontColor,
      set: ({ style }, color: string) => (style.fontColor = normalColor(color)),
    },
    underline: {
      get: ({ style }) => style.fontUnderline,
      set: ({ style }, underline: string) => (style.fontUnderline = underline),
    },
  },
  methods: {
    clear: ({ style }) => {
      const { fontBold, fontItalic, fontStrikethrough, fontColor, fontUnderline } = blankConditionalStyle();
      Object.assign(style, { fontBold, fontItalic, fontStrikethrough, fontColor, fontUnderline });
    },
  },
});

interface BorderTarget {
  readonly format: F;
  readonly edge: string;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const borderOf = ({ format, edge }: BorderTarget): [string, string] =>
  (format.style.borders.get(edge)?.split('|') ?? ['None', '']) as [string, string];

export const conditionalRangeBorder = define<BorderTarget>({
  type: 'ConditionalRangeBorder',
  scalars: {
    sideIndex: readOnly(({ edge }) => edge),
    style: {
      get: (target) => borderOf(target)[0],
      set: (target, style: string) =>
        target.format.style.borders.set(target.edge, `${style}|${borderOf(target)[1]}`),
    },
    color: {
      get: (target) => borderOf(target)[1],
      set: (target, color: string) => {
        const style = borderOf(target)[0];
        const drawn = style === 'None' ? 'Continuous' : style;
        target.format.style.borders.set(target.edge, `${drawn}|${normalColor(color)}`);
      },
    },
  },
});

const border = (format: F, edge: string): ApiObject<BorderTarget> => {
  if (!edges.includes(edge)) throw invalidArgument(`there is no border '${edge}'`);
  return api('ConditionalRangeBorder', { format, edge });
};

export const conditionalRangeBorderCollection = define<F>({
  type: 'ConditionalRangeBorderCollection',
  items: (format) => edges.map((edge) => border(format, edge)),
  scalars: { count: readOnly(() => edges.length) },
  navigations: {
    top: (format) => border(format, 'EdgeTop'),
    bottom: (format) => border(format, 'EdgeBottom'),
    left: (format) => border(format, 'EdgeLeft'),
    right: (format) => border(format, 'EdgeRight'),
  },
  methods: {
    getItem: (format, _host, edge: string) => border(format, edge),
    getItemAt: (format, _host, index: number) => border(format, present(at(edges, index))),
  },
});
