import { baganXml, JENIS_ISI_BAGAN, RUANG_BAGAN } from '../../../../src/adapters/ooxml/bagan';
import { escapeAtribut } from '../../../../src/adapters/xlsx/buku/xml/escape';
import type { ChartModel } from '../../book/chart';
import type { Anchor } from '../../book/extent';
import type { SheetModel } from '../../book/sheet';
import { describeChart } from './describe-chart';
import { FileParts, relationshipType } from './package';
import { EMU_PER_POINT } from './parse-chart';
import { chartPrint } from './part';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
/** What comes after `drawing` in a sheet (ECMA-376 part 1, CT_Worksheet). */
const AFTER =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Puts the charts of the workbook into the file that was made of all else; names those that it could not in `left`. */
export function writeCharts(bytes: Uint8Array, sheets: readonly SheetModel[], left: string[]): Uint8Array {
  if (!sheets.some(({ charts }) => charts.length > 0)) return bytes;
  const parts = FileParts.open(bytes);
  const names = new Map(parts.sheets().map(({ name, part }) => [name, part]));
  for (const sheet of sheets) {
    const part = names.get(sheet.name);
    if (part !== undefined && sheet.charts.length > 0) drawingOut(parts, part, sheet, left);
  }
  return parts.save();
}

function drawingOut(parts: FileParts, part: string, sheet: SheetModel, left: string[]): void {
  const drawing = parts.freeName('xl/drawings/drawing', '.xml');
  parts.put(drawing, '');
  const anchors = sheet.charts.flatMap((chart, index) => {
    const xml = partXml(chart);
    if (xml === undefined) {
      left.push(`${sheet.name}: chart '${chart.name}' (${chart.chartType})`);
      return [];
    }
    return [anchorXml(chart, index + 2, chartOut(parts, drawing, chart, xml))];
  });
  parts.put(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${anchors.join('')}</xdr:wsDr>`,
  );
  parts.setContentType(drawing, DRAWING);
  const id = parts.relate(part, relationshipType('drawing'), drawing);
  parts.put(
    part,
    parts.text(part).replace(AFTER, (next) => `<drawing xmlns:r="${R}" r:id="${id}"/>${next}`),
  );
}

/** The part that it came with, as long as nothing changed; else one of the kinds that can be written. */
function partXml(chart: ChartModel): string | undefined {
  if (chart.file?.print === chartPrint(chart)) return chart.file.xml;
  const described = describeChart(chart);
  return described && baganXml(described.bagan, described.isi);
}

/** Gives the relationship by which the drawing names the chart. */
function chartOut(parts: FileParts, drawing: string, { file }: ChartModel, xml: string): string {
  const part = parts.freeName('xl/charts/chart', '.xml');
  parts.put(part, xml);
  parts.setContentType(part, JENIS_ISI_BAGAN);
  for (const { id, type, target, external, bytes, contentType } of file?.xml === xml ? file.parts : []) {
    const dot = target.lastIndexOf('.');
    const name = external
      ? target
      : parts.freeName(target.slice(0, dot).replace(/\d+$/, ''), target.slice(dot));
    if (bytes !== undefined) {
      parts.put(name, bytes);
      if (contentType !== undefined) parts.setContentType(name, contentType);
    }
    parts.relate(part, type, name, id, external);
  }
  return parts.relate(drawing, relationshipType('chart'), part);
}

function anchorXml(chart: ChartModel, number: number, id: string): string {
  const { from, to, name, alternativeText } = chart;
  const corner = (tag: string, { col, x, row, y }: Anchor): string =>
    `<xdr:${tag}><xdr:col>${col}</xdr:col><xdr:colOff>${Math.round(x * EMU_PER_POINT)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * EMU_PER_POINT)}</xdr:rowOff></xdr:${tag}>`;
  const words = alternativeText === '' ? '' : ` descr="${escapeAtribut(alternativeText)}"`;
  return (
    `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="${escapeAtribut(name)}"${words}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${RUANG_BAGAN}"><c:chart xmlns:c="${RUANG_BAGAN}" xmlns:r="${R}" r:id="${id}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
