import { type ChartModel, chartSeries as newSeries, type ChartSeriesModel } from '../buku/bagan';
import { outward } from '../buku/sel';
import { sourceText } from '../buku/sumber-bagan';
import { readValues } from '../buku/tulis';
import { api, type ApiObject, define, fieldOf, readOnly, type ScalarDefinition } from '../protokol/definisi';
import { HostError, invalidArgument, notFound } from '../protokol/galat';
import { rangeArgument } from './alat';

interface SeriesTarget {
  readonly chart: ChartModel;
  readonly series: ChartSeriesModel;
}

const part = (key: keyof ChartSeriesModel): ScalarDefinition<SeriesTarget> =>
  fieldOf(({ series }: SeriesTarget) => series, key);

const gap: ScalarDefinition<SeriesTarget> = {
  get: ({ series }) => series.gapWidth,
  set: ({ series }, value: number) => {
    if (value < 0 || value > 500) throw invalidArgument('gapWidth is 0 to 500');
    series.gapWidth = value;
  },
};

/** Values of a dimension of the series (Excel.ChartSeriesDimension). */
function dimension({ chart, series }: SeriesTarget, name: string): readonly unknown[] {
  if (name !== 'Values' && name !== 'YValues' && name !== 'Categories' && name !== 'XValues')
    throw new HostError('NotImplemented', `the dimension ${name} is not modelled`);
  const source = chart.sourceArea(
    name === 'Values' || name === 'YValues' ? series.values : series.categories,
  );
  return source ? readValues(source.sheet, source.area).flat().map(outward) : [];
}

const object = (chart: ChartModel, series: ChartSeriesModel): ApiObject<SeriesTarget> =>
  api('ChartSeries', { chart, series });

export const chartSeries = define<SeriesTarget>({
  type: 'ChartSeries',
  scalars: {
    name: part('name'),
    chartType: part('chartType'),
    hasDataLabels: part('hasDataLabels'),
    axisGroup: part('axisGroup'),
    gapWidth: gap,
    smooth: part('smooth'),
    markerStyle: part('markerStyle'),
    markerSize: part('markerSize'),
  },
  navigations: {
    dataLabels: ({ series }) => api('ChartDataLabels', series.labels),
    format: ({ series }) => api('ChartSeriesFormat', series.format),
  },
  methods: {
    delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
    setValues: ({ chart, series }, _host, source: unknown) => {
      const { sheet, area } = rangeArgument(chart.sheet, source);
      series.values = sourceText(sheet, area);
    },
    setXAxisValues: ({ chart, series }, _host, source: unknown) => {
      const { sheet, area } = rangeArgument(chart.sheet, source);
      series.categories = sourceText(sheet, area);
    },
    getDimensionValues: (target, _host, name: string) => dimension(target, name),
    getDimensionDataSourceString: ({ series }, _host, name: string) => {
      const source = name === 'Values' || name === 'YValues' ? series.values : series.categories;
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
