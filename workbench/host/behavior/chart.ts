import type { Area } from '../book/area';
import { ChartModel } from '../book/chart';
import { setSource } from '../book/chart-source';
import type { SheetModel } from '../book/sheet';
import { requireAllowed } from '../book/protection';
import {
  api,
  type ApiObject,
  at,
  define,
  field,
  readOnly,
  type ScalarDefinition,
} from '../protocol/definition';
import { invalidArgument } from '../protocol/errors';
import { objectOrNull, present, rangeArgument, sheetObject } from './objects';

const object = (chart: ChartModel): ApiObject<ChartModel> => api('Chart', chart);

const size = (key: 'width' | 'height' | 'top' | 'left'): ScalarDefinition<ChartModel> => ({
  get: (chart) => chart[key],
  set: (chart, points: number) => {
    if (points < 0) throw invalidArgument(`${key} is not negative`);
    chart[key] = points;
  },
});

/** Excel.Chart. Drawing is left to a program that draws; `getImage` is not modelled. */
export const chart = define<ChartModel>({
  type: 'Chart',
  id: (model) => model.id,
  eventTarget: (model) => model.id,
  scalars: {
    id: readOnly((model) => model.id),
    name: field('name'),
    chartType: {
      get: (model) => model.chartType,
      set: (model, type: string) => {
        model.chartType = type;
        for (const series of model.series) series.chartType = type;
      },
    },
    width: size('width'),
    height: size('height'),
    top: size('top'),
    left: size('left'),
    displayBlanksAs: field('displayBlanksAs'),
    plotVisibleOnly: field('plotVisibleOnly'),
    showAllFieldButtons: field('showAllFieldButtons'),
    style: field('style'),
    plotBy: readOnly((model) => (model.seriesBy === 'Auto' ? 'Columns' : model.seriesBy)),
  },
  navigations: {
    axes: (model) => api('ChartAxes', model),
    dataLabels: (model) => api('ChartDataLabels', model.labels),
    format: (model) => api('ChartAreaFormat', model.format),
    legend: (model) => api('ChartLegend', model.legend),
    plotArea: (model) => api('ChartPlotArea', model.plotArea),
    series: (model) => api('ChartSeriesCollection', model),
    title: (model) => api('ChartTitle', model.title),
    worksheet: (model) => sheetObject(model.sheet),
  },
  methods: {
    activate: (model) => {
      model.sheet.book.activate(model.sheet);
      model.sheet.book.emit({ kind: 'chart-activated', chart: model });
    },
    delete: (model) => {
      requireAllowed(model.sheet, 'allowEditObjects');
      model.sheet.charts.splice(model.sheet.charts.indexOf(model), 1);
      model.sheet.book.emit({ kind: 'chart-deleted', chart: model });
    },
    setData: (model, _host, source: unknown, seriesBy = 'Auto') => {
      const { sheet, area } = rangeArgument(model.sheet, source);
      setSource(model, sheet, area, seriesBy);
    },
    setPosition: (model, _host, start: unknown, end?: unknown) => {
      const { row, col }: Area = rangeArgument(model.sheet, start).area;
      const { width, height } = model;
      model.from = { row, col, x: 0, y: 0 };
      if (end === undefined) {
        model.place(model.left, model.top, width, height);
        return;
      }
      const last = rangeArgument(model.sheet, end).area;
      model.to = { row: last.row + last.rows, col: last.col + last.cols, x: 0, y: 0 };
    },
  },
});

const find = (sheet: SheetModel, name: string): ChartModel | undefined =>
  sheet.charts.find((one) => one.name.toLowerCase() === name.toLowerCase() || one.id === name);

export const chartCollection = define<SheetModel>({
  type: 'ChartCollection',
  eventTarget: (sheet) => sheet.id,
  items: (sheet) => sheet.charts.map(object),
  scalars: { count: readOnly((sheet) => sheet.charts.length) },
  methods: {
    add: (sheet, _host, type: string, source: unknown, seriesBy = 'Auto') => {
      requireAllowed(sheet, 'allowEditObjects');
      const from = rangeArgument(sheet, source);
      const number = sheet.book.number();
      const made = new ChartModel(sheet, sheet.book.guid(), `Chart ${number}`, type);
      setSource(made, from.sheet, from.area, seriesBy);
      sheet.charts.push(made);
      sheet.book.emit({ kind: 'chart-added', chart: made });
      return object(made);
    },
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, _host, name: string) => object(present(find(sheet, name), `chart '${name}'`)),
    getItemAt: (sheet, _host, index: number) => object(present(at(sheet.charts, index))),
    getItemOrNullObject: (sheet, _host, name: string) => objectOrNull('Chart', find(sheet, name)),
    _GetItem: (sheet, _host, key: string) => object(present(find(sheet, key), `chart '${key}'`)),
  },
});
