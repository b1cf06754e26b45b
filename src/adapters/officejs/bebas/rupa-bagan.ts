import type { BaganTersusun, DeretTersusun } from '../../../application/bebas/susunan';
import { hurufDiAtas } from '../../ooxml/kontras';

const WARNA_HURUF = '#404040';
const WARNA_GARIS = '#D9D9D9';
const BESAR_JUDUL = 12;
const BESAR_LABEL = 9;
const TEBAL_GARIS = 2.25;
const CELAH = { jadwal: 40, lain: 60 } as const;

/**
 * Looks of a chart that was just made of its block, within ExcelApi 1.8. Marks of lines are left to Excel: to name their
 * style fails on some of its platforms. What is said in words for who does not see it has no member here.
 */
export function rupakanBagan(chart: Excel.Chart, { bagan, isi }: BaganTersusun): void {
  const { title, legend, axes } = chart;
  const { categoryAxis, valueAxis } = axes;
  const { sumbu = {}, jenis } = bagan;
  title.text = bagan.judul;
  title.format.font.size = BESAR_JUDUL;
  title.format.font.bold = true;
  title.format.font.color = WARNA_HURUF;
  legend.visible = isi.legenda;
  if (isi.legenda) legend.position = 'Bottom';
  chart.displayBlanksAs = 'NotPlotted';
  // Its block may stand on a hidden sheet.
  chart.plotVisibleOnly = false;
  if (sumbu.min !== undefined) valueAxis.minimum = sumbu.min;
  if (sumbu.maks !== undefined) valueAxis.maximum = sumbu.maks;
  if (sumbu.langkah !== undefined) valueAxis.majorUnit = sumbu.langkah;
  if (sumbu.format !== undefined) valueAxis.numberFormat = sumbu.format;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = WARNA_GARIS;
  categoryAxis.tickLabelPosition = 'Low';
  if (isi.mendatar) {
    categoryAxis.reversePlotOrder = true;
    // With the first category on top, the values stand below at the last one; a schedule has its days above.
    if (jenis !== 'jadwal') categoryAxis.position = 'Maximum';
  }
  isi.deret.forEach((deret, ke) => {
    const seri = chart.series.getItemAt(ke);
    rupakanDeret(seri, deret);
    if (deret.rupa === 'batang') seri.gapWidth = jenis === 'jadwal' ? CELAH.jadwal : CELAH.lain;
    if (bagan.label === true) beriLabel(seri, deret, sumbu.format);
  });
}

function rupakanDeret(seri: Excel.ChartSeries, { rupa, warna }: DeretTersusun): void {
  if (rupa !== 'batang') {
    seri.chartType = rupa === 'garis-putus' ? 'Line' : 'LineMarkers';
    rupakanGaris(seri.format.line, warna, rupa === 'garis-putus');
  } else if (warna === undefined) {
    seri.format.fill.clear();
    seri.format.line.clear();
  } else seri.format.fill.setSolidColor(`#${warna}`);
}

function rupakanGaris(garis: Excel.ChartLineFormat, warna: string | undefined, putus: boolean): void {
  if (warna === undefined) {
    garis.clear();
    return;
  }
  garis.color = `#${warna}`;
  garis.weight = TEBAL_GARIS;
  if (putus) garis.lineStyle = 'Dash';
}

function beriLabel(
  seri: Excel.ChartSeries,
  { rupa, warna }: DeretTersusun,
  format: string | undefined,
): void {
  if (warna === undefined || rupa === 'garis-putus') return;
  seri.hasDataLabels = true;
  const { dataLabels } = seri;
  dataLabels.position = rupa === 'batang' ? 'Center' : 'Top';
  dataLabels.showValue = true;
  if (format !== undefined) dataLabels.numberFormat = format;
  dataLabels.format.font.size = BESAR_LABEL;
  dataLabels.format.font.color = rupa === 'batang' ? `#${hurufDiAtas(warna)}` : WARNA_HURUF;
}
