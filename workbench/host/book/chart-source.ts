import { invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { formatArea, quoteSheet } from './address';
import { type ChartModel, chartSeries } from './chart';
import type { SheetModel } from './sheet';
import { outward } from './cell';
import { readValues } from './write-cells';

/** A source as series keep it. */
export const sourceText = (sheet: SheetModel, area: Area): string =>
  `${quoteSheet(sheet.name)}!${formatArea(area, true)}`;

const isLabel = (value: unknown): boolean => value === null || (typeof value === 'string' && value !== '');

/**
 * Divides a source range into series as Excel does: a first row and a first column of labels are names and categories;
 * with `Auto` the longer side runs along the category axis.
 */
export function setSource(chart: ChartModel, sheet: SheetModel, source: Area, seriesBy: string): void {
  const values = readValues(sheet, source);
  if (source.rows * source.cols < 1) throw invalidArgument('a chart needs cells');
  const headRow = source.rows > 1 && values[0]!.slice(source.cols > 1 ? 1 : 0).every(isLabel);
  const headColumn = source.cols > 1 && values.slice(headRow ? 1 : 0).every((row) => isLabel(row[0]));
  const rows = source.rows - (headRow ? 1 : 0);
  const cols = source.cols - (headColumn ? 1 : 0);
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && rows >= cols);
  const first = { row: source.row + (headRow ? 1 : 0), col: source.col + (headColumn ? 1 : 0) };
  const line = (i: number): Area =>
    byColumns
      ? { row: first.row, col: first.col + i, rows, cols: 1 }
      : { row: first.row + i, col: first.col, rows: 1, cols };
  const named = byColumns ? headRow : headColumn;
  const labelled = byColumns ? headColumn : headRow;
  const labels: Area = byColumns
    ? { row: first.row, col: source.col, rows, cols: 1 }
    : { row: source.row, col: first.col, rows: 1, cols };
  chart.seriesBy = seriesBy;
  chart.series = Array.from({ length: byColumns ? cols : rows }, (_, i) => {
    const cell = byColumns ? values[0]?.[i + (headColumn ? 1 : 0)] : values[i + (headRow ? 1 : 0)]?.[0];
    const series = chartSeries(chart.chartType, named ? String(outward(cell ?? null)) : `Series${i + 1}`);
    series.values = sourceText(sheet, line(i));
    if (labelled) series.categories = sourceText(sheet, labels);
    return series;
  });
  if (chart.title.text === '' && chart.series.length === 1 && named) {
    chart.title.text = chart.series[0]!.name;
    chart.title.visible = true;
  } else if (chart.title.text === '') {
    chart.title.text = 'Chart Title';
    chart.title.visible = chart.series.length > 1 ? chart.title.visible : true;
  }
}
