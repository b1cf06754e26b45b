import { invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { formatArea, quoteSheet } from './address';
import { type ChartModel, chartSeries, type ChartSeriesModel } from './chart';
import type { SheetModel } from './sheet';
import { outward } from './cell';
import { readValues } from './write-cells';

/** A source as series keep it. */
export const sourceText = (sheet: SheetModel, area: Area): string =>
  `${quoteSheet(sheet.name)}!${formatArea(area, true)}`;

const isLabel = (value: unknown): boolean => value === null || (typeof value === 'string' && value !== '');

/** How a source is divided: what its first row and column are, and along which side its series lie. */
interface Division {
  readonly headRow: boolean;
  readonly headColumn: boolean;
  readonly byColumns: boolean;
}

const skip = (head: boolean): number => (head ? 1 : 0);

function divisionOf(source: Area, values: readonly (readonly unknown[])[], seriesBy: string): Division {
  const [top = []] = values;
  const headRow = source.rows > 1 && top.slice(source.cols > 1 ? 1 : 0).every(isLabel);
  const headColumn = source.cols > 1 && values.slice(skip(headRow)).every((row) => isLabel(row[0]));
  const longer = source.rows - skip(headRow) >= source.cols - skip(headColumn);
  return { headRow, headColumn, byColumns: seriesBy === 'Columns' || (seriesBy !== 'Rows' && longer) };
}

/**
 * Divides a source range into series as Excel does: a first row and a first column of labels are names and categories;
 * with `Auto` the longer side runs along the category axis.
 */
export function setSource(chart: ChartModel, sheet: SheetModel, source: Area, seriesBy: string): void {
  if (source.rows * source.cols < 1) throw invalidArgument('a chart needs cells');
  const values = readValues(sheet, source);
  const division = divisionOf(source, values, seriesBy);
  const { headRow, headColumn, byColumns } = division;
  const [named, labelled] = byColumns ? [headRow, headColumn] : [headColumn, headRow];
  const { line, labels, count } = linesOf(source, division);
  chart.seriesBy = seriesBy;
  chart.series = Array.from({ length: count }, (_, i) => {
    const cell = byColumns ? values[0]?.[i + skip(headColumn)] : values[i + skip(headRow)]?.[0];
    const series = chartSeries(chart.chartType, named ? String(outward(cell ?? null)) : `Series${i + 1}`);
    if (named) series.nameSource = sourceText(sheet, before(line(i), byColumns));
    series.values = sourceText(sheet, line(i));
    if (labelled) series.categories = sourceText(sheet, labels);
    return series;
  });
  if (chart.title.text === '') giveTitle(chart, named);
}

/** The cells of each series, of the labels, and how many series there are. */
function linesOf(source: Area, { headRow, headColumn, byColumns }: Division) {
  const rows = source.rows - skip(headRow);
  const cols = source.cols - skip(headColumn);
  const row = source.row + skip(headRow);
  const col = source.col + skip(headColumn);
  return byColumns
    ? {
        line: (i: number): Area => ({ row, col: col + i, rows, cols: 1 }),
        labels: { row, col: source.col, rows, cols: 1 },
        count: cols,
      }
    : {
        line: (i: number): Area => ({ row: row + i, col, rows: 1, cols }),
        labels: { row: source.row, col, rows: 1, cols },
        count: rows,
      };
}

/** The cell before a line of values, where its name stands. */
const before = ({ row, col }: Area, byColumns: boolean): Area =>
  byColumns ? { row: row - 1, col, rows: 1, cols: 1 } : { row, col: col - 1, rows: 1, cols: 1 };

/** The name of a series: of its cell, as that is now. */
export function seriesName(chart: ChartModel, series: ChartSeriesModel): string {
  const source = series.nameSource === '' ? undefined : chart.sourceArea(series.nameSource);
  if (source) series.name = String(outward(readValues(source.sheet, source.area)[0]?.[0] ?? null));
  return series.name;
}

/** A single series with a name gives it to the chart. */
function giveTitle({ title, series }: ChartModel, named: boolean): void {
  const [only, ...others] = series;
  const single = only !== undefined && others.length === 0;
  title.text = single && named ? only.name : 'Chart Title';
  if (others.length === 0) title.visible = true;
}
