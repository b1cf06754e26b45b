import {
  pohonXml,
  simpulBernama,
  simpulPada,
  teksSimpul,
  type SimpulXml,
} from '../../../../src/adapters/xlsx/buku/bagan/pohon-xml';
import { type ChartModel, chartSeries, type ChartSeriesModel } from '../../book/chart';

/** Points that a line of a chart has to an English Metric Unit of a file. */
export const EMU_PER_POINT = 12_700;

const value = (node: SimpulXml | undefined, ...path: readonly string[]): string | undefined =>
  simpulPada(node, ...path)?.atribut.get('val');

const number = (node: SimpulXml | undefined, ...path: readonly string[]): number | undefined => {
  const text = value(node, ...path);
  return text === undefined ? undefined : Number(text);
};

/** Kinds of plots by their elements, as Excel.ChartType calls them; others are charts of a kind that is not modelled. */
const kinds: Readonly<Record<string, (plot: SimpulXml) => string>> = {
  barChart: (plot) => `${value(plot, 'barDir') === 'bar' ? 'Bar' : 'Column'}${grouping(plot, 'Clustered')}`,
  lineChart: (plot) => `Line${grouping(plot, '')}`,
  areaChart: (plot) => `Area${grouping(plot, '')}`,
  pieChart: () => 'Pie',
  doughnutChart: () => 'Doughnut',
  scatterChart: () => 'XYScatter',
};

function grouping(plot: SimpulXml, plain: string): string {
  const name = value(plot, 'grouping');
  return name === 'stacked' ? 'Stacked' : name === 'percentStacked' ? 'Stacked100' : plain;
}

/** What a chart part says, put into the model of a chart; what is not modelled stays in the part alone. */
export function parseChart(xml: string, chart: ChartModel): void {
  const root = pohonXml(xml);
  const body = simpulPada(root, 'chart');
  const area = simpulPada(body, 'plotArea');
  if (area === undefined) return;
  const text = (node: SimpulXml | undefined): string => (node === undefined ? '' : teksSimpul(xml, node));
  const plots = area.anak.filter(({ nama }) => nama.endsWith('Chart'));
  const read = plots.flatMap((plot) => {
    const type = kinds[plot.nama]?.(plot) ?? 'Invalid';
    return plot.anak
      .filter(({ nama }) => nama === 'ser')
      .map((node) => ({ order: number(node, 'order') ?? 0, series: seriesOf(node, plot, type, text) }));
  });
  chart.series = read.sort((a, b) => a.order - b.order).map(({ series }) => series);
  chart.chartType = chart.series[0]?.chartType ?? 'Invalid';
  const title = simpulPada(body, 'title');
  chart.title.text = title === undefined ? '' : [...simpulBernama(title, 't')].map(text).join('');
  chart.title.visible = title !== undefined;
  const legend = simpulPada(body, 'legend');
  chart.legend.visible = legend !== undefined;
  chart.legend.position = legendPlaces[value(legend, 'legendPos') ?? 'r'] ?? 'Right';
  chart.plotVisibleOnly = value(body, 'plotVisOnly') !== '0';
  chart.displayBlanksAs = blanks[value(body, 'dispBlanksAs') ?? 'zero'] ?? 'Zero';
  axesOf(area, chart);
}

const legendPlaces: Readonly<Record<string, string>> = {
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  t: 'Top',
  tr: 'Corner',
};
const blanks: Readonly<Record<string, string>> = { gap: 'NotPlotted', zero: 'Zero', span: 'Interpolated' };

function axesOf(area: SimpulXml, { categoryAxis, valueAxis }: ChartModel): void {
  const category = simpulPada(area, 'catAx') ?? simpulPada(area, 'dateAx');
  const values = simpulPada(area, 'valAx');
  categoryAxis.reversePlotOrder = value(category, 'scaling', 'orientation') === 'maxMin';
  categoryAxis.position = value(values, 'crosses') === 'max' ? 'Maximum' : 'Automatic';
  categoryAxis.visible = value(category, 'delete') !== '1';
  valueAxis.visible = value(values, 'delete') !== '1';
  valueAxis.minimum = number(values, 'scaling', 'min') ?? '';
  valueAxis.maximum = number(values, 'scaling', 'max') ?? '';
  valueAxis.majorUnit = number(values, 'majorUnit') ?? '';
  valueAxis.numberFormat = simpulPada(values, 'numFmt')?.atribut.get('formatCode') ?? 'General';
  valueAxis.majorGridlines.visible = simpulPada(values, 'majorGridlines') !== undefined;
}

function seriesOf(
  node: SimpulXml,
  plot: SimpulXml,
  type: string,
  text: (node: SimpulXml | undefined) => string,
): ChartSeriesModel {
  const name = simpulPada(node, 'tx');
  const bare = type === 'Line' && value(node, 'marker', 'symbol') !== 'none';
  const series = chartSeries(bare ? 'LineMarkers' : type, text(firstNamed(name, 'v')));
  series.nameSource = text(simpulPada(name, 'strRef', 'f'));
  series.categories = text(firstNamed(simpulPada(node, 'cat') ?? simpulPada(node, 'xVal'), 'f'));
  series.values = text(firstNamed(simpulPada(node, 'val') ?? simpulPada(node, 'yVal'), 'f'));
  series.gapWidth = number(plot, 'gapWidth') ?? 150;
  look(series, simpulPada(node, 'spPr'));
  const labels = simpulPada(node, 'dLbls');
  series.hasDataLabels = value(labels, 'showVal') === '1';
  series.labels.numberFormat = simpulPada(labels, 'numFmt')?.atribut.get('formatCode') ?? 'General';
  series.labels.position = labelPlaces[value(labels, 'dLblPos') ?? ''] ?? series.labels.position;
  return series;
}

const labelPlaces: Readonly<Record<string, string>> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
  t: 'Top',
};

const firstNamed = (node: SimpulXml | undefined, name: string): SimpulXml | undefined =>
  node === undefined ? undefined : [...simpulBernama(node, name)][0];

/** Colours of the theme are left to whoever draws: an empty colour is one of its own choice. */
function look({ format }: ChartSeriesModel, shape: SimpulXml | undefined): void {
  const colour = (node: SimpulXml | undefined): string => {
    const rgb = value(node, 'solidFill', 'srgbClr');
    return rgb === undefined ? '' : `#${rgb.toUpperCase()}`;
  };
  format.fill = colour(shape);
  format.noFill = simpulPada(shape, 'noFill') !== undefined;
  const line = simpulPada(shape, 'ln');
  if (line === undefined) return;
  format.line.color = colour(line);
  format.line.lineStyle =
    simpulPada(line, 'noFill') !== undefined
      ? 'None'
      : (value(line, 'prstDash') ?? 'solid') === 'solid'
        ? 'Continuous'
        : 'Dash';
  const width = Number(line.atribut.get('w'));
  if (width > 0) format.line.weight = width / EMU_PER_POINT;
}
