import { suntingInti } from './sunting-inti';

/** Element of the workbook part before which `calcPr` stands (ECMA-376 part 1, 18.2.27: the order is fixed). */
const SETELAH_CALC =
  'oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst';

/** The workbook part with "calculate everything on opening": saved values of formulas may be stale. */
export const hitungSaatDibuka = (xml: string): string => suntingInti(xml, denganHitung);

function denganHitung(xml: string): string {
  const ada = /<(?:[\w.-]+:)?calcPr(?:\s[^>]*?)?\/?>/.exec(xml);
  if (ada !== null) {
    const tag = ada[0].replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const baru = tag.replace(/\/?>$/, (akhir) => ` fullCalcOnLoad="1"${akhir}`);
    return xml.replace(ada[0], () => baru);
  }
  return sisipkan(xml, SETELAH_CALC, (awalan) => `<${awalan}calcPr fullCalcOnLoad="1"/>`);
}

/** Puts an element of the workbook before the first of the elements that must follow it, else at the end. */
export function sisipkan(xml: string, sesudah: string, elemen: (awalan: string) => string): string {
  const akar = /<((?:[\w.-]+:)?)workbook[\s>]/.exec(xml)?.[1] ?? '';
  const letak = new RegExp(`<${akar}(?:${sesudah})[\\s/>]|</${akar}workbook\\s*>`).exec(xml)?.index;
  if (letak === undefined) throw new Error('A workbook part without an end passed the reader');
  return xml.slice(0, letak) + elemen(akar) + xml.slice(letak);
}

/** Relationships part without those to a part. `id` comes from the reader of relationships. */
export const tanpaRelasi = (xml: string, id: string): string =>
  xml.replace(/<(?:[\w.-]+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?Relationship\s*>)/g, (elemen) =>
    new RegExp(`\\sId\\s*=\\s*["']${id.replace(/[^\w]/g, '\\$&')}["']`).test(elemen) ? '' : elemen,
  );

/** Content types part without the entry of a part. */
export const tanpaJenis = (xml: string, bagian: string): string =>
  xml.replace(/<(?:[\w.-]+:)?Override\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?Override\s*>)/g, (elemen) =>
    elemen.toLowerCase().includes(`"/${bagian.toLowerCase()}"`) ||
    elemen.toLowerCase().includes(`'/${bagian.toLowerCase()}'`)
      ? ''
      : elemen,
  );
