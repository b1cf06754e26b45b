import type { IsiBagan } from '../../../../src/application/bebas/susunan';
import type { BaganSpec } from '../../../../src/lembar/bagan/tipe';
import type { Rentang } from '../../../../src/lembar/rentang';
import type { Area } from '../../book/area';
import { outward } from '../../book/cell';
import type { ChartModel, ChartSeriesModel } from '../../book/chart';
import { seriesName } from '../../book/chart-source';
import type { SheetModel } from '../../book/sheet';
import { readValues } from '../../book/write-cells';

/** What the product's own writer of chart parts takes. */
export interface DescribedChart {
  readonly bagan: BaganSpec;
  readonly isi: IsiBagan;
}

/** Excel's own colours of series that have none, in their order. */
const palette = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const STACKED = /^(?:Column|Bar)Stacked$/;
const LINE = /^Line(?:Markers)?$/;

/** A chart of the kinds that the writer knows, all of whose cells stand on one sheet; `undefined` for any other. */
export function describeChart(chart: ChartModel): DescribedChart | undefined {
  const { series, categoryAxis, valueAxis, title, legend, alternativeText } = chart;
  const sources = series.map((one) => sourcesOf(chart, one));
  const [first] = sources;
  if (first === undefined || !isKnown(chart)) return undefined;
  const lying = chart.chartType === 'BarStacked';
  const same = sources.filter(
    (one) => one !== undefined && one.sheet === first.sheet && one.values.area.rows === first.categories.rows,
  );
  if (same.length < series.length) return undefined;
  const limit = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  const [min, maks, langkah] = [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit].map(limit);
  return {
    bagan: {
      id: chart.name,
      jenis: lying
        ? categoryAxis.position === 'Maximum'
          ? 'mendatar-bertumpuk'
          : 'jadwal'
        : LINE.test(chart.chartType)
          ? 'garis'
          : 'bertumpuk',
      judul: title.visible ? title.text : '',
      // Categories and series are told by `isi`.
      kategori: [],
      deret: [],
      sumbu: {
        ...(min === undefined ? {} : { min }),
        ...(maks === undefined ? {} : { maks }),
        ...(langkah === undefined ? {} : { langkah }),
        ...(valueAxis.numberFormat === 'General' ? {} : { format: valueAxis.numberFormat }),
      },
      label: series.some(({ hasDataLabels }) => hasDataLabels),
      alt: alternativeText,
    },
    isi: {
      lembar: first.sheet.name,
      kategori: rectangle(first.categories),
      namaKategori: texts(first.sheet, first.categories),
      deret: series.map((one, index) => {
        const { values, head } = sources[index] ?? first;
        return {
          nama: seriesName(chart, one),
          kepala: rectangle(head),
          sel: rectangle(values.area),
          nilai: readValues(first.sheet, values.area).map(([cell]) =>
            typeof cell === 'number' ? cell : null,
          ),
          warna: colour(one, index),
          rupa: LINE.test(one.chartType)
            ? one.format.line.lineStyle === 'Dash'
              ? 'garis-putus'
              : 'garis'
            : 'batang',
        };
      }),
      mendatar: lying,
      legenda: legend.visible,
    },
  };
}

/** Bars that lie begin with the first category above, as the writer has them. */
function isKnown({ chartType, series, categoryAxis }: ChartModel): boolean {
  const stacked = STACKED.test(chartType);
  return (
    (stacked || LINE.test(chartType)) &&
    (chartType === 'BarStacked') === categoryAxis.reversePlotOrder &&
    series.every((one) => LINE.test(one.chartType) || (stacked && one.chartType === chartType))
  );
}

function colour({ chartType, format }: ChartSeriesModel, index: number): string | undefined {
  const line = LINE.test(chartType);
  const own = line ? format.line.color : format.fill;
  if (line ? format.line.lineStyle === 'None' : format.noFill) return undefined;
  return own === '' ? palette[index % palette.length] : own.slice(1);
}

function sourcesOf(chart: ChartModel, { nameSource, categories, values }: ChartSeriesModel) {
  const [head, labels, cells] = [nameSource, categories, values].map((source) => chart.sourceArea(source));
  if (!head || !labels || !cells || head.sheet !== cells.sheet || labels.sheet !== cells.sheet)
    return undefined;
  if (cells.area.cols !== 1 || labels.area.cols !== 1) return undefined;
  return { sheet: cells.sheet, head: head.area, categories: labels.area, values: cells };
}

const texts = (sheet: SheetModel, area: Area): readonly string[] =>
  readValues(sheet, area).map(([cell]) => String(outward(cell ?? null)));

const rectangle = ({ row, col, rows, cols }: Area): Rentang => ({
  kiri: col,
  kanan: col + cols - 1,
  atas: row + 1,
  bawah: row + rows,
});
