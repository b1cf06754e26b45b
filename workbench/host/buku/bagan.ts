import type { Area } from './area';
import { parseArea, splitSheet } from './alamat';
import type { SheetModel } from './lembar';

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
  readonly font: ChartFontModel;
  readonly line: ChartLineModel;
}

const chartFormat = (size?: number): ChartFormatModel => ({
  fill: '',
  font: chartFont(size),
  line: chartLine(),
});

export interface ChartTitleModel {
  text: string;
  visible: boolean;
  overlay: boolean;
  position: string;
  horizontalAlignment: string;
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
  tickLabelPosition: string;
}

const title = (text: string, size: number): ChartTitleModel => ({
  text,
  visible: text !== '',
  overlay: false,
  position: 'Top',
  horizontalAlignment: 'Center',
  format: chartFormat(size),
});

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
  tickLabelPosition: 'NextToAxis',
});

export interface ChartSeriesModel {
  name: string;
  /** Sources as formulas without `=`: `Sheet1!$B$2:$B$5`; empty where there is none. */
  values: string;
  categories: string;
  chartType: string;
  hasDataLabels: boolean;
  axisGroup: string;
  gapWidth: number;
  smooth: boolean;
  markerStyle: string;
  markerSize: number;
  readonly format: ChartFormatModel;
  readonly labels: ChartLabelsModel;
}

export const chartSeries = (chartType: string, name: string): ChartSeriesModel => ({
  name,
  values: '',
  categories: '',
  chartType,
  hasDataLabels: false,
  axisGroup: 'Primary',
  gapWidth: 150,
  smooth: false,
  markerStyle: 'Automatic',
  markerSize: 5,
  format: chartFormat(),
  labels: chartLabels(),
});

/** A chart on a sheet; positions and sizes in points. */
export class ChartModel {
  top = 0;
  left = 0;
  /** Excel's size of a new chart. */
  width = 360;
  height = 216;
  showAllFieldButtons = false;
  plotVisibleOnly = true;
  displayBlanksAs = 'NotPlotted';
  style = 2;
  seriesBy = 'Auto';
  readonly title = title('', 14);
  readonly legend = { visible: true, position: 'Bottom', overlay: false, format: chartFormat(9) };
  readonly labels = chartLabels();
  readonly categoryAxis = axis('Category');
  readonly valueAxis = axis('Value');
  readonly format = chartFormat();
  series: ChartSeriesModel[] = [];

  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
    public name: string,
    public chartType: string,
  ) {}

  mapFormulas(change: (formula: string) => string): void {
    for (const series of this.series) {
      series.values = change(series.values);
      series.categories = change(series.categories);
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
