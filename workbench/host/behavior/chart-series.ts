import { type ChartModel, chartSeries as newSeries, type ChartSeriesModel } from '../book/chart';
import { outward } from '../book/cell';
import { seriesName, sourceText } from '../book/chart-source';
import { readValues } from '../book/write-cells';
import { normalColor } from '../book/color';
import {
  api,
  type ApiObject,
  define,
  fieldOf,
  readOnly,
  type ScalarDefinition,
} from '../protocol/definition';
import { HostError, invalidArgument, notFound } from '../protocol/errors';
import { rangeArgument } from './objects';

export interface SeriesTarget {
  readonly chart: ChartModel;
  readonly series: ChartSeriesModel;
}

const part = (key: keyof ChartSeriesModel): ScalarDefinition<SeriesTarget> =>
  fieldOf(({ series }: SeriesTarget) => series, key);

/** A name that is typed is no longer that of a cell. */
const name: ScalarDefinition<SeriesTarget> = {
  get: ({ chart, series }) => seriesName(chart, series),
  set: ({ series }, typed: string) => {
    series.name = typed;
    series.nameSource = '';
  },
};

const markerColor = (
  key: 'markerBackgroundColor' | 'markerForegroundColor',
): ScalarDefinition<SeriesTarget> => ({
  get: ({ series }) => series[key],
  set: ({ series }, color: string) => {
    series[key] = normalColor(color);
  },
});

const gap: ScalarDefinition<SeriesTarget> = {
  get: ({ series }) => series.gapWidth,
  set: ({ series }, value: number) => {
    if (value < 0 || value > 500) throw invalidArgument('gapWidth is 0 to 500');
    series.gapWidth = value;
  },
};

/** Excel.ChartSeriesDimension, and where its cells are told. */
const dimensions: Readonly<Record<string, 'values' | 'categories' | 'bubbleSizes'>> = {
  Values: 'values',
  YValues: 'values',
  Categories: 'categories',
  XValues: 'categories',
  BubbleSizes: 'bubbleSizes',
};

function dimensionSource(series: ChartSeriesModel, name: string): string {
  const key = dimensions[name];
  if (key === undefined) throw new HostError('NotImplemented', `the dimension ${name} is not modelled`);
  return series[key];
}

/** Values of a dimension of the series. */
export function dimension({ chart, series }: SeriesTarget, name: string): readonly unknown[] {
  const source = chart.sourceArea(dimensionSource(series, name));
  return source ? readValues(source.sheet, source.area).flat().map(outward) : [];
}

/** Place among the series of the chart; setting it moves the others. */
const plotOrder: ScalarDefinition<SeriesTarget> = {
  get: ({ chart, series }) => chart.series.indexOf(series),
  set: ({ chart, series }, place: number) => {
    if (!Number.isInteger(place) || place < 0 || place >= chart.series.length)
      throw invalidArgument('plotOrder is the place of a series');
    chart.series.splice(chart.series.indexOf(series), 1);
    chart.series.splice(place, 0, series);
  },
};

const object = (chart: ChartModel, series: ChartSeriesModel): ApiObject<SeriesTarget> =>
  api('ChartSeries', { chart, series });

export const chartSeries = define<SeriesTarget>({
  type: 'ChartSeries',
  scalars: {
    name,
    chartType: part('chartType'),
    hasDataLabels: part('hasDataLabels'),
    axisGroup: part('axisGroup'),
    gapWidth: gap,
    plotOrder,
    smooth: part('smooth'),
    markerStyle: part('markerStyle'),
    markerSize: part('markerSize'),
    markerBackgroundColor: markerColor('markerBackgroundColor'),
    markerForegroundColor: markerColor('markerForegroundColor'),
  },
  navigations: {
    dataLabels: ({ series }) => api('ChartDataLabels', series.labels),
    format: ({ series }) => api('ChartSeriesFormat', series.format),
    points: (target) => api('ChartPointsCollection', target),
  },
  methods: {
    delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
    setValues: ({ chart, series }, _host, source: unknown) => {
      const { sheet, area } = rangeArgument(chart.sheet, source);
      series.values = sourceText(sheet, area);
    },
    setBubbleSizes: ({ chart, series }, _host, source: unknown) => {
      const { sheet, area } = rangeArgument(chart.sheet, source);
      series.bubbleSizes = sourceText(sheet, area);
    },
    setXAxisValues: ({ chart, series }, _host, source: unknown) => {
      const { sheet, area } = rangeArgument(chart.sheet, source);
      series.categories = sourceText(sheet, area);
    },
    getDimensionValues: (target, _host, name: string) => dimension(target, name),
    getDimensionDataSourceString: ({ series }, _host, name: string) => {
      const source = dimensionSource(series, name);
      if (source === '') throw new HostError('EmptyChartSeries');
      return `=${source}`;
    },
  },
});

export const chartSeriesCollection = define<ChartModel>({
  type: 'ChartSeriesCollection',
  items: (chart) => chart.series.map((series) => object(chart, series)),
  scalars: { count: readOnly((chart) => chart.series.length) },
  methods: {
    add: (chart, _host, name?: string, index?: number) => {
      const series = newSeries(chart.chartType, name ?? `Series${chart.series.length + 1}`);
      chart.series.splice(index ?? chart.series.length, 0, series);
      return object(chart, series);
    },
    getCount: (chart) => chart.series.length,
    getItemAt: (chart, _host, index: number) => {
      const series = chart.series[index];
      if (!series) throw notFound(`the chart has no series ${index}`);
      return object(chart, series);
    },
  },
});
