import {
  type ChartFontModel,
  type ChartFormatModel,
  type ChartLabelsModel,
  type ChartLineModel,
} from '../buku/bagan';
import { normalColor } from '../buku/warna';
import { type AnyDefinition, api, define, field, type ScalarDefinition } from '../protokol/definisi';

const colour = <T extends { color: string }>(): ScalarDefinition<T> => ({
  get: (target) => target.color,
  set: (target, color: string) => {
    target.color = normalColor(color);
  },
});

export const chartFill = define<ChartFormatModel>({
  type: 'ChartFill',
  methods: {
    clear: (format) => {
      format.fill = '';
    },
    setSolidColor: (format, _host, color: string) => {
      format.fill = normalColor(color);
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
    color: colour(),
  },
});

const line = (type: 'ChartLineFormat' | 'ChartBorder'): AnyDefinition =>
  define<ChartLineModel>({
    type,
    scalars: { color: colour(), lineStyle: field('lineStyle'), weight: field('weight') },
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
  formatType('ChartAxisFormat', 'fill', 'font', 'line'),
  formatType('ChartAxisTitleFormat', 'fill', 'font', 'border'),
  formatType('ChartDataLabelFormat', 'fill', 'font', 'border'),
  define<ChartLineModel>({
    type: 'ChartGridlinesFormat',
    navigations: { line: (model) => api('ChartLineFormat', model) },
  }),
];

export const chartDataLabels = define<ChartLabelsModel>({
  type: 'ChartDataLabels',
  scalars: {
    position: field('position'),
    showValue: field('showValue'),
    showCategoryName: field('showCategoryName'),
    showSeriesName: field('showSeriesName'),
    showPercentage: field('showPercentage'),
    showLegendKey: field('showLegendKey'),
    showBubbleSize: field('showBubbleSize'),
    separator: field('separator'),
    numberFormat: field('numberFormat'),
  },
  navigations: { format: (labels) => api('ChartDataLabelFormat', labels.format) },
});
