import { type Area, type Shift, shifted } from './area';
import { type Anchor, anchorAt, leftOf, topOf } from './extent';
import type { ChartPart } from '../files/charts/part';
import { parseArea, splitSheet } from './address';
import type { SheetModel } from './sheet';

/** Font of a part of a chart. */
export interface ChartFontModel {
  bold: boolean;
  color: string;
  italic: boolean;
  name: string;
  size: number;
  underline: string;
}

const chartFont = (size = 10): ChartFontModel => ({
  bold: false,
  color: '#595959',
  italic: false,
  name: 'Calibri',
  size,
  underline: 'None',
});

export interface ChartLineModel {
  color: string;
  lineStyle: string;
  weight: number;
}

const chartLine = (): ChartLineModel => ({ color: '#000000', lineStyle: 'Automatic', weight: 0.75 });

export interface ChartFormatModel {
  /** Colour of a solid fill; empty where there is none of its own. */
  fill: string;
  /** Taken away: nothing is seen, rather than a colour of Excel's choice. */
  noFill: boolean;
  readonly font: ChartFontModel;
  readonly line: ChartLineModel;
}

const chartFormat = (size?: number): ChartFormatModel => ({
  fill: '',
  noFill: false,
  font: chartFont(size),
  line: chartLine(),
});

export interface ChartTitleModel {
  text: string;
  visible: boolean;
  overlay: boolean;
  position: string;
  horizontalAlignment: string;
  textOrientation: number;
  showShadow: boolean;
  /** Fonts of runs of characters that have one of their own, by `start:length`. */
  readonly runs: Map<string, ChartFontModel>;
  readonly format: ChartFormatModel;
}

export interface ChartLabelsModel {
  position: string;
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  showBubbleSize: boolean;
  separator: string;
  numberFormat: string;
  readonly format: ChartFormatModel;
}

/** The label of one point; an empty text shows what the other fields say. */
export interface ChartPointLabelModel extends ChartLabelsModel {
  text: string;
}

const chartLabels = (): ChartLabelsModel => ({
  position: 'OutsideEnd',
  showValue: true,
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
  showLegendKey: false,
  showBubbleSize: false,
  separator: ',',
  numberFormat: 'General',
  format: chartFormat(),
});

export interface ChartAxisModel {
  readonly kind: 'Category' | 'Value' | 'Series';
  readonly title: ChartTitleModel;
  readonly majorGridlines: { visible: boolean; readonly line: ChartLineModel };
  readonly minorGridlines: { visible: boolean; readonly line: ChartLineModel };
  readonly format: ChartFormatModel;
  visible: boolean;
  maximum: unknown;
  minimum: unknown;
  majorUnit: unknown;
  minorUnit: unknown;
  numberFormat: string;
  reversePlotOrder: boolean;
  categoryType: string;
  displayUnit: string;
  showDisplayUnitLabel: boolean;
  tickLabelPosition: string;
  tickLabelSpacing: unknown;
  tickMarkSpacing: number;
  majorTickMark: string;
  minorTickMark: string;
  isBetweenCategories: boolean;
  /** Where the other axis crosses this one; `positionAt` where that is `Custom`. */
  position: string;
  positionAt: number;
  scaleType: string;
  logBase: number;
}

const title = (text: string, size: number): ChartTitleModel => ({
  text,
  visible: text !== '',
  overlay: false,
  position: 'Top',
  horizontalAlignment: 'Center',
  textOrientation: 0,
  showShadow: false,
  runs: new Map(),
  format: chartFormat(size),
});

/** The font of a run of characters of a title, made from the title's own when it is first asked for. */
export function runFont({ runs, format }: ChartTitleModel, start: number, length: number): ChartFontModel {
  const key = `${start}:${length}`;
  const font = runs.get(key) ?? { ...format.font };
  runs.set(key, font);
  return font;
}

const axis = (kind: ChartAxisModel['kind']): ChartAxisModel => ({
  kind,
  title: title('', 10),
  majorGridlines: { visible: kind === 'Value', line: chartLine() },
  minorGridlines: { visible: false, line: chartLine() },
  format: chartFormat(9),
  visible: true,
  maximum: '',
  minimum: '',
  majorUnit: '',
  minorUnit: '',
  numberFormat: 'General',
  reversePlotOrder: false,
  categoryType: 'Automatic',
  displayUnit: 'None',
  showDisplayUnitLabel: true,
  tickLabelPosition: 'NextToAxis',
  tickLabelSpacing: '',
  tickMarkSpacing: 1,
  majorTickMark: 'None',
  minorTickMark: 'None',
  isBetweenCategories: true,
  position: 'Automatic',
  positionAt: 0,
  scaleType: 'Linear',
  logBase: 10,
});

/** One point of a series with a look of its own. */
export interface ChartPointModel {
  hasDataLabel: boolean;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  readonly format: ChartFormatModel;
  readonly label: ChartPointLabelModel;
}

const chartPoint = (series: ChartSeriesModel): ChartPointModel => ({
  hasDataLabel: series.hasDataLabels,
  markerStyle: series.markerStyle,
  markerSize: series.markerSize,
  markerBackgroundColor: series.markerBackgroundColor,
  markerForegroundColor: series.markerForegroundColor,
  format: chartFormat(),
  label: { ...chartLabels(), text: '' },
});

/** A point's own look, begun from its series' when it is first asked for. */
export function pointOf(series: ChartSeriesModel, index: number): ChartPointModel {
  const point = series.points.get(index) ?? chartPoint(series);
  series.points.set(index, point);
  return point;
}

export interface ChartSeriesModel {
  /** As typed; where `nameSource` names a cell, what stood there when the name was last asked for. */
  name: string;
  nameSource: string;
  /** Sources as formulas without `=`: `Sheet1!$B$2:$B$5`; empty where there is none. */
  values: string;
  categories: string;
  bubbleSizes: string;
  chartType: string;
  hasDataLabels: boolean;
  axisGroup: string;
  gapWidth: number;
  smooth: boolean;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  readonly points: Map<number, ChartPointModel>;
  readonly format: ChartFormatModel;
  readonly labels: ChartLabelsModel;
}

export const chartSeries = (chartType: string, name: string): ChartSeriesModel => ({
  name,
  nameSource: '',
  values: '',
  categories: '',
  bubbleSizes: '',
  chartType,
  hasDataLabels: false,
  axisGroup: 'Primary',
  gapWidth: 150,
  smooth: false,
  markerStyle: 'Automatic',
  markerSize: 5,
  markerBackgroundColor: '',
  markerForegroundColor: '',
  points: new Map(),
  format: chartFormat(),
  labels: chartLabels(),
});

/** A corner in a cell that was deleted stands at the edge of what closed up. */
function moved(corner: Anchor, shift: Shift): Anchor {
  const cell = shifted({ row: corner.row, col: corner.col, rows: 1, cols: 1 }, shift);
  if (cell) return { ...corner, row: cell.row, col: cell.col };
  return shift.axis === 'row' ? { ...corner, row: shift.at, y: 0 } : { ...corner, col: shift.at, x: 0 };
}

/** Excel's size of a new chart, in points. */
const NEW_WIDTH = 360;
const NEW_HEIGHT = 216;

/** A chart on a sheet. It moves and changes its size with the cells under its corners, as Excel's do unless told otherwise. */
export class ChartModel {
  from: Anchor = { col: 0, x: 0, row: 0, y: 0 };
  to: Anchor;
  showAllFieldButtons = false;
  plotVisibleOnly = true;
  displayBlanksAs = 'NotPlotted';
  style = 2;
  seriesBy = 'Auto';
  /** What it says in words; files have it, the API has no member for it. */
  alternativeText = '';
  /** Where it came from a file: its part there. */
  file: ChartPart | undefined;
  readonly title = title('', 14);
  readonly legend = { visible: true, position: 'Bottom', overlay: false, format: chartFormat(9) };
  readonly labels = chartLabels();
  readonly categoryAxis = axis('Category');
  readonly valueAxis = axis('Value');
  readonly format = chartFormat();
  /** Points from the chart's upper left corner; there is no layout, so the whole chart until it is set: a guess. */
  readonly plotArea = {
    position: 'Automatic',
    left: 0,
    top: 0,
    width: NEW_WIDTH,
    height: NEW_HEIGHT,
    format: chartFormat(),
  };
  series: ChartSeriesModel[] = [];

  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
    public name: string,
    public chartType: string,
  ) {
    this.to = anchorAt(sheet, NEW_WIDTH, NEW_HEIGHT);
  }

  /** Places and sizes in points. */
  get left(): number {
    return leftOf(this.sheet, this.from);
  }
  set left(points: number) {
    this.place(points, this.top, this.width, this.height);
  }
  get top(): number {
    return topOf(this.sheet, this.from);
  }
  set top(points: number) {
    this.place(this.left, points, this.width, this.height);
  }
  get width(): number {
    return leftOf(this.sheet, this.to) - this.left;
  }
  set width(points: number) {
    this.place(this.left, this.top, points, this.height);
  }
  get height(): number {
    return topOf(this.sheet, this.to) - this.top;
  }
  set height(points: number) {
    this.place(this.left, this.top, this.width, points);
  }

  place(left: number, top: number, width: number, height: number): void {
    this.from = anchorAt(this.sheet, left, top);
    this.to = anchorAt(this.sheet, left + width, top + height);
  }

  /** Its corners after cells were inserted or deleted. */
  shift(shift: Shift): void {
    this.from = moved(this.from, shift);
    this.to = moved(this.to, shift);
  }

  mapFormulas(change: (formula: string) => string): void {
    for (const series of this.series) {
      series.nameSource = change(series.nameSource);
      series.values = change(series.values);
      series.categories = change(series.categories);
      series.bubbleSizes = change(series.bubbleSizes);
    }
  }

  /** The cells of a source, if they are still there. */
  sourceArea(source: string): { readonly sheet: SheetModel; readonly area: Area } | undefined {
    const { sheet: name, rest } = splitSheet(source);
    const sheet = name === undefined ? this.sheet : this.sheet.book.findSheet(name);
    const area = parseArea(rest);
    return sheet && area ? { sheet, area } : undefined;
  }
}
