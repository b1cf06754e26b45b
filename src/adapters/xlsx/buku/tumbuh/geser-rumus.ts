import { ikutiSisipan, type SisipanKolom } from '../../../../lembar/rumus-geser';
import type { IsiPaket } from '../isi-paket';
import { gabungLembar, pindaiLembar } from '../xml/pindai-lembar';
import { uraikanRumusBersama } from '../xml/rumus-bersama';
import { geserAtribut } from './geser-acuan';
import { ubahRumusPaket } from './rumus-paket';

/** Formulas anywhere in the workbook after columns were inserted. */
export const geserRumus = (
  isi: IsiPaket,
  sisipan: SisipanKolom,
  lembarOf: (bagian: string) => string | undefined,
): Promise<void> =>
  ubahRumusPaket(isi, {
    rumus: (rumus, bagian) =>
      ikutiSisipan(rumus, sisipan, bagian === undefined ? undefined : lembarOf(bagian)),
    bagian: (xml, bagian) => (/\/worksheets\//i.test(bagian) ? tanpaBersama(xml) : xml),
    lembar: uraikanRumusBersama,
    sumberPivot: (tag, lembar) =>
      lembar.toLowerCase() === sisipan.lembar.toLowerCase() ? geserAtribut(tag, sisipan) : tag,
  });

/** In a shared formula only the first cell has a text, which the others would follow wrongly over the place of insertion. */
function tanpaBersama(xml: string): string {
  // Of a long sheet pieces come here, whose shared formulas were written out before.
  if (!/\st\s*=\s*["']shared["']/.test(xml)) return xml;
  const lembar = pindaiLembar(xml);
  uraikanRumusBersama(lembar);
  return gabungLembar(lembar);
}
