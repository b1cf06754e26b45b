import {
  simpulBernama,
  simpulPada,
  teksSimpul,
  type SimpulXml,
} from '../../../../src/adapters/xlsx/buku/bagan/pohon-xml';
import { ChartModel } from '../../book/chart';
import type { Anchor } from '../../book/extent';
import type { SheetModel } from '../../book/sheet';
import type { WorkbookModel } from '../../book/workbook';
import { FileParts } from './package';
import { EMU_PER_POINT, parseChart } from './parse-chart';
import { chartPrint, type ChartPart } from './part';

const ANCHOR = /^(?:twoCell|oneCell|absolute)Anchor$/;

/** Puts the charts of a file on the sheets of the workbook that was made of it. */
export function readCharts(bytes: Uint8Array, book: WorkbookModel): void {
  const parts = FileParts.open(bytes);
  if (!parts.names().some((name) => /\/charts\/chart/.test(name))) return;
  for (const { name, part } of parts.sheets()) {
    const sheet = book.findSheet(name);
    for (const { target, type } of parts.relationships(part))
      if (sheet !== undefined && type.endsWith('/drawing')) drawingIn(sheet, parts, target);
  }
}

function drawingIn(sheet: SheetModel, parts: FileParts, drawing: string): void {
  const xml = parts.text(drawing);
  const targets = new Map(parts.relationships(drawing).map((one) => [one.id, one.target]));
  for (const anchor of parts.tree(drawing)?.anak.filter(({ nama }) => ANCHOR.test(nama)) ?? []) {
    for (const frame of simpulBernama(anchor, 'graphicFrame')) {
      const id = simpulPada(frame, 'graphic', 'graphicData', 'chart')?.atribut.get('id');
      const part = targets.get(id ?? '');
      if (part === undefined || !parts.has(part)) continue;
      const called = simpulPada(frame, 'nvGraphicFramePr', 'cNvPr')?.atribut;
      const chart = new ChartModel(sheet, sheet.book.guid(), called?.get('name') ?? 'Chart', 'Invalid');
      parseChart(parts.text(part), chart);
      place(chart, anchor, xml);
      chart.alternativeText = called?.get('descr') ?? '';
      chart.file = partOf(parts, part, chart);
      sheet.charts.push(chart);
    }
  }
}

/** The chart part as it came, with the parts that it names: it is written again as long as nothing of the chart changes. */
function partOf(parts: FileParts, part: string, chart: ChartModel): ChartPart {
  return {
    xml: parts.text(part),
    print: chartPrint(chart),
    parts: parts.relationships(part).flatMap(({ id, type, target, external }): ChartPart['parts'] => {
      if (external) return [{ id, type, target, external }];
      const bytes = parts.bytes(target);
      return bytes === undefined
        ? []
        : [{ id, type, target, external, bytes, contentType: parts.contentType(target) }];
    }),
  };
}

function place(chart: ChartModel, anchor: SimpulXml, xml: string): void {
  const text = (node: SimpulXml | undefined, name: string): number => {
    const found = simpulPada(node, name);
    return found === undefined ? 0 : Number(teksSimpul(xml, found));
  };
  const corner = (node: SimpulXml | undefined): Anchor => ({
    col: text(node, 'col'),
    x: text(node, 'colOff') / EMU_PER_POINT,
    row: text(node, 'row'),
    y: text(node, 'rowOff') / EMU_PER_POINT,
  });
  const points = (name: string, attribute: string): number =>
    Number(simpulPada(anchor, name)?.atribut.get(attribute) ?? 0) / EMU_PER_POINT;
  if (anchor.nama === 'absoluteAnchor') {
    chart.place(points('pos', 'x'), points('pos', 'y'), points('ext', 'cx'), points('ext', 'cy'));
    return;
  }
  chart.from = corner(simpulPada(anchor, 'from'));
  if (anchor.nama === 'twoCellAnchor') chart.to = corner(simpulPada(anchor, 'to'));
  else chart.place(chart.left, chart.top, points('ext', 'cx'), points('ext', 'cy'));
}
