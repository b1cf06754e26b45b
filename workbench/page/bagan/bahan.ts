import type { BahanGambar, DeretGambar } from '../../../src/lembar/bagan/gambar/tipe';
import { type CellValue, outward } from '../../host/book/cell';
import type { ChartModel, ChartSeriesModel } from '../../host/book/chart';
import { seriesName } from '../../host/book/chart-source';
import { readValues } from '../../host/book/write-cells';

const MENDATAR = /^Bar/;
const DIGAMBAR = /^(?:Column|Bar|Line)/;
const GARIS = /^Line/;

/** A chart that stands on a sheet as what is laid out; `undefined` for a kind that the page does not draw. */
export function bahanBagan(bagan: ChartModel): BahanGambar | undefined {
  const { chartType, series, categoryAxis, valueAxis } = bagan;
  if (!DIGAMBAR.test(chartType)) return undefined;
  const mendatar = MENDATAR.test(chartType);
  const deret = series.map((satu) => deretBagan(bagan, satu));
  const kategori = kategoriBagan(bagan, Math.max(0, ...deret.map(({ nilai }) => nilai.length)));
  // Without that the first category lies at the bottom; what is laid out begins at the top.
  const balik = mendatar && !categoryAxis.reversePlotOrder;
  const urut = <T>(daftar: readonly T[]): readonly T[] => (balik ? [...daftar].reverse() : daftar);
  const batas = (nilai: unknown): number | undefined => (typeof nilai === 'number' ? nilai : undefined);
  const [min, maks, langkah] = [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit].map(batas);
  return {
    arah: mendatar ? 'mendatar' : 'tegak',
    bertumpuk: !chartType.endsWith('Clustered'),
    kategori: urut(kategori),
    deret: deret.map((satu) => ({ ...satu, nilai: urut(kategori.map((_, ke) => satu.nilai[ke] ?? null)) })),
    sumbu: {
      ...(min === undefined ? {} : { min }),
      ...(maks === undefined ? {} : { maks }),
      ...(langkah === undefined ? {} : { langkah }),
    },
    label: series.some(({ hasDataLabels }) => hasDataLabels),
  };
}

function deretBagan(bagan: ChartModel, deret: ChartSeriesModel): DeretGambar {
  const garis = GARIS.test(deret.chartType);
  const sumber = bagan.sourceArea(deret.values);
  return {
    nama: seriesName(bagan, deret),
    nilai: isiSumber(sumber).map((nilai) => (typeof nilai === 'number' ? nilai : null)),
    rupa: (garis ? deret.format.line.lineStyle === 'None' : deret.format.noFill)
      ? 'tak-tampak'
      : garis
        ? 'garis'
        : 'batang',
    acuan: deret.format.line.lineStyle === 'Dash',
  };
}

function kategoriBagan(bagan: ChartModel, banyak: number): readonly string[] {
  const sumber = bagan.sourceArea(bagan.series[0]?.categories ?? '');
  const isi = isiSumber(sumber);
  return Array.from({ length: banyak }, (_, ke) =>
    sumber === undefined ? String(ke + 1) : String(outward(isi[ke] ?? null)),
  );
}

/** Values of a source, those of formulas too. */
const isiSumber = (sumber: ReturnType<ChartModel['sourceArea']>): readonly CellValue[] =>
  sumber === undefined ? [] : readValues(sumber.sheet, sumber.area).flat();
