import { type ChartPointModel, pointOf } from '../book/chart';
import {
  api,
  type ApiObject,
  define,
  fieldOf,
  readOnly,
  type ScalarDefinition,
} from '../protocol/definition';
import { notFound } from '../protocol/errors';
import { colourField } from './chart-format';
import { dimension, type SeriesTarget } from './chart-series';

interface PointTarget {
  readonly of: SeriesTarget;
  readonly index: number;
}

const look = ({ of, index }: PointTarget): ChartPointModel => pointOf(of.series, index);

const part = (key: keyof ChartPointModel): ScalarDefinition<PointTarget> => fieldOf(look, key);

const colour = (key: 'markerBackgroundColor' | 'markerForegroundColor'): ScalarDefinition<PointTarget> => {
  const { get, set } = colourField<ChartPointModel>(key);
  return {
    get: (target, host) => get(look(target), host),
    set: (target, color: never, host) => set(look(target), color, host),
  };
};

/** Excel.ChartPoint: a value of a series, which may look unlike the others. */
export const chartPoint = define<PointTarget>({
  type: 'ChartPoint',
  scalars: {
    value: readOnly(({ of, index }) => dimension(of, 'Values')[index] ?? ''),
    hasDataLabel: part('hasDataLabel'),
    markerStyle: part('markerStyle'),
    markerSize: part('markerSize'),
    markerBackgroundColor: colour('markerBackgroundColor'),
    markerForegroundColor: colour('markerForegroundColor'),
  },
  navigations: {
    format: (target) => api('ChartPointFormat', look(target).format),
    dataLabel: (target) => api('ChartDataLabel', look(target).label),
  },
});

const countOf = (of: SeriesTarget): number => dimension(of, 'Values').length;

const object = (of: SeriesTarget, index: number): ApiObject<PointTarget> => api('ChartPoint', { of, index });

export const chartPointsCollection = define<SeriesTarget>({
  type: 'ChartPointsCollection',
  items: (of) => Array.from({ length: countOf(of) }, (_, index) => object(of, index)),
  scalars: { count: readOnly(countOf) },
  methods: {
    getCount: countOf,
    getItemAt: (of, _host, index: number) => {
      if (!Number.isInteger(index) || index < 0 || index >= countOf(of))
        throw notFound(`the series has no point ${index}`);
      return object(of, index);
    },
  },
});
