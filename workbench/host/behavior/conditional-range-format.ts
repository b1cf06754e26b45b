import { blankConditionalStyle, type ConditionalFormatModel } from '../book/conditional';
import { normalColor } from '../book/color';
import { api, type ApiObject, at, define, readOnly, type ScalarDefinition } from '../protocol/definition';
import { invalidArgument } from '../protocol/errors';
import { present } from './objects';

type F = ConditionalFormatModel;

/** The look that cells take on while the condition holds. */
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
