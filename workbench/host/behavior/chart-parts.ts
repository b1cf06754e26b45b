import { type ChartAxisModel, type ChartModel, type ChartTitleModel, runFont } from '../book/chart';
import { sourceText } from '../book/chart-source';
import {
  api,
  type ApiObject,
  define,
  field,
  fieldOf,
  readOnly,
  type ScalarDefinition,
} from '../protocol/definition';
import { invalidArgument, notFound } from '../protocol/errors';
import { rangeArgument } from './objects';

/** Giving a title its text shows it. */
const text: ScalarDefinition<ChartTitleModel> = {
  get: (title) => title.text,
  set: (title, value: string) => {
    title.text = value;
    title.visible = value !== '';
  },
};

export const chartTitle = define<ChartTitleModel>({
  type: 'ChartTitle',
  scalars: {
    text,
    visible: field('visible'),
    overlay: field('overlay'),
    position: field('position'),
    horizontalAlignment: field('horizontalAlignment'),
    textOrientation: field('textOrientation'),
    showShadow: field('showShadow'),
  },
  navigations: { format: (title) => api('ChartTitleFormat', title.format) },
  methods: {
    getSubstring: (title, _host, start: number, length: number) => {
      if (start < 0 || length < 1 || start + length > title.text.length)
        throw invalidArgument('the title has no such characters');
      return api('ChartFormatString', { title, start, length });
    },
  },
});

/** Some characters of a title. */
export const chartFormatString = define<{ title: ChartTitleModel; start: number; length: number }>({
  type: 'ChartFormatString',
  navigations: { font: ({ title, start, length }) => api('ChartFont', runFont(title, start, length)) },
});

export const chartPlotArea = define<ChartModel['plotArea']>({
  type: 'ChartPlotArea',
  scalars: {
    position: field('position'),
    left: field('left'),
    top: field('top'),
    width: field('width'),
    height: field('height'),
  },
  navigations: { format: (plot) => api('ChartPlotAreaFormat', plot.format) },
});

export const chartAxisTitle = define<ChartTitleModel>({
  type: 'ChartAxisTitle',
  scalars: { text, visible: field('visible') },
  navigations: { format: (title) => api('ChartAxisTitleFormat', title.format) },
});

type Legend = ChartModel['legend'];

export const chartLegend = define<Legend>({
  type: 'ChartLegend',
  scalars: { visible: field('visible'), position: field('position'), overlay: field('overlay') },
  navigations: { format: (legend) => api('ChartLegendFormat', legend.format) },
});

/** Pies and doughnuts have no axes. */
function axisOf(chart: ChartModel, kind: string): ApiObject<AxisTarget> {
  if (/Pie|Doughnut|Treemap|Sunburst|Funnel/.test(chart.chartType)) throw notFound('the chart has no axes');
  if (kind === 'Series') throw notFound('the chart has no series axis');
  if (kind !== 'Category' && kind !== 'Value') throw invalidArgument(`there is no axis '${kind}'`);
  return api('ChartAxis', { chart, axis: kind === 'Category' ? chart.categoryAxis : chart.valueAxis });
}

interface AxisTarget {
  readonly chart: ChartModel;
  readonly axis: ChartAxisModel;
}

export const chartAxes = define<ChartModel>({
  type: 'ChartAxes',
  navigations: {
    categoryAxis: (chart) => axisOf(chart, 'Category'),
    valueAxis: (chart) => axisOf(chart, 'Value'),
    seriesAxis: (chart) => axisOf(chart, 'Series'),
  },
  methods: {
    getItem: (chart, _host, kind: string, group = 'Primary') => {
      if (group !== 'Primary') throw notFound('the chart has no secondary axis');
      return axisOf(chart, kind);
    },
  },
});

const axisPart = (key: keyof ChartAxisModel): ScalarDefinition<AxisTarget> =>
  fieldOf(({ axis }: AxisTarget) => axis, key);

export const chartAxis = define<AxisTarget>({
  type: 'ChartAxis',
  scalars: {
    type: readOnly(({ axis }) => axis.kind),
    axisGroup: readOnly(() => 'Primary'),
    visible: axisPart('visible'),
    maximum: axisPart('maximum'),
    minimum: axisPart('minimum'),
    majorUnit: axisPart('majorUnit'),
    minorUnit: axisPart('minorUnit'),
    numberFormat: axisPart('numberFormat'),
    reversePlotOrder: axisPart('reversePlotOrder'),
    categoryType: axisPart('categoryType'),
    displayUnit: axisPart('displayUnit'),
    showDisplayUnitLabel: axisPart('showDisplayUnitLabel'),
    tickLabelPosition: axisPart('tickLabelPosition'),
    tickLabelSpacing: axisPart('tickLabelSpacing'),
    tickMarkSpacing: axisPart('tickMarkSpacing'),
    majorTickMark: axisPart('majorTickMark'),
    minorTickMark: axisPart('minorTickMark'),
    isBetweenCategories: axisPart('isBetweenCategories'),
    position: axisPart('position'),
    positionAt: readOnly(({ axis }) => axis.positionAt),
    scaleType: axisPart('scaleType'),
    logBase: axisPart('logBase'),
  },
  navigations: {
    format: ({ axis }) => api('ChartAxisFormat', axis.format),
    title: ({ axis }) => api('ChartAxisTitle', axis.title),
    majorGridlines: ({ axis }) => api('ChartGridlines', axis.majorGridlines),
    minorGridlines: ({ axis }) => api('ChartGridlines', axis.minorGridlines),
  },
  methods: {
    setCategoryNames: ({ chart }, _host, source: unknown) => {
      const { sheet, area } = rangeArgument(chart.sheet, source);
      for (const series of chart.series) series.categories = sourceText(sheet, area);
    },
    setPositionAt: ({ axis }, _host, value: number) => {
      axis.position = 'Custom';
      axis.positionAt = value;
    },
  },
});

export const chartGridlines = define<ChartAxisModel['majorGridlines']>({
  type: 'ChartGridlines',
  scalars: { visible: field('visible') },
  navigations: { format: (lines) => api('ChartGridlinesFormat', lines.line) },
});
