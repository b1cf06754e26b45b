import {
  type ChartFontModel,
  type ChartFormatModel,
  type ChartLabelsModel,
  type ChartLineModel,
  type ChartPointLabelModel,
} from '../book/chart';
import { normalColor } from '../book/color';
import {
  type AnyDefinition,
  api,
  define,
  field,
  type ScalarDefinition,
  type SettableDefinition,
} from '../protocol/definition';

/** A colour kept in a field of the target; empty where Excel chooses. */
export const colourField = <T>(key: keyof T): SettableDefinition<T> => ({
  get: (target) => target[key],
  set: (target, color: string) => {
    target[key] = normalColor(color) as T[keyof T];
  },
});

export const chartFill = define<ChartFormatModel>({
  type: 'ChartFill',
  methods: {
    clear: (format) => {
      format.fill = '';
      format.noFill = true;
    },
    setSolidColor: (format, _host, color: string) => {
      format.fill = normalColor(color);
      format.noFill = false;
    },
  },
});

export const chartFont = define<ChartFontModel>({
  type: 'ChartFont',
  scalars: {
    bold: field('bold'),
    italic: field('italic'),
    name: field('name'),
    size: field('size'),
    underline: field('underline'),
    color: colourField('color'),
  },
});

const line = (type: 'ChartLineFormat' | 'ChartBorder'): AnyDefinition =>
  define<ChartLineModel>({
    type,
    scalars: { color: colourField('color'), lineStyle: field('lineStyle'), weight: field('weight') },
    methods: {
      clear: (model) => {
        model.lineStyle = 'None';
      },
    },
  });

export const chartLineFormat = line('ChartLineFormat');
export const chartBorder = line('ChartBorder');

/** Format types differ in which of fill, font, line and border they have. */
const formatType = (
  type: string,
  ...parts: readonly ('fill' | 'font' | 'line' | 'border')[]
): AnyDefinition =>
  define<ChartFormatModel>({
    type,
    navigations: Object.fromEntries(
      parts.map((part) => [
        part,
        (format: ChartFormatModel) => {
          if (part === 'fill') return api('ChartFill', format);
          if (part === 'font') return api('ChartFont', format.font);
          return api(part === 'line' ? 'ChartLineFormat' : 'ChartBorder', format.line);
        },
      ]),
    ),
  });

export const chartFormats: readonly AnyDefinition[] = [
  formatType('ChartAreaFormat', 'fill', 'font', 'border'),
  formatType('ChartTitleFormat', 'fill', 'font', 'border'),
  formatType('ChartLegendFormat', 'fill', 'font', 'border'),
  formatType('ChartSeriesFormat', 'fill', 'line'),
  formatType('ChartPointFormat', 'fill', 'border'),
  formatType('ChartPlotAreaFormat', 'fill', 'border'),
  formatType('ChartAxisFormat', 'fill', 'font', 'line'),
  formatType('ChartAxisTitleFormat', 'fill', 'font', 'border'),
  formatType('ChartDataLabelFormat', 'fill', 'font', 'border'),
  define<ChartLineModel>({
    type: 'ChartGridlinesFormat',
    navigations: { line: (model) => api('ChartLineFormat', model) },
  }),
];

const labelScalars = <T extends ChartLabelsModel>(): Record<string, ScalarDefinition<T>> => ({
  position: field('position'),
  showValue: field('showValue'),
  showCategoryName: field('showCategoryName'),
  showSeriesName: field('showSeriesName'),
  showPercentage: field('showPercentage'),
  showLegendKey: field('showLegendKey'),
  showBubbleSize: field('showBubbleSize'),
  separator: field('separator'),
  numberFormat: field('numberFormat'),
});

export const chartDataLabels = define<ChartLabelsModel>({
  type: 'ChartDataLabels',
  scalars: labelScalars(),
  navigations: { format: (labels) => api('ChartDataLabelFormat', labels.format) },
});

export const chartDataLabel = define<ChartPointLabelModel>({
  type: 'ChartDataLabel',
  scalars: { ...labelScalars<ChartPointLabelModel>(), text: field('text') },
  navigations: { format: (label) => api('ChartDataLabelFormat', label.format) },
});
