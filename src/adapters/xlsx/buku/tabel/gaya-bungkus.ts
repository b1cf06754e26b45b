import { bacaXml } from '../../xml';
import { ruangLembar } from '../../xml-ruang';

/** Alignments that break lines as wrapping does (ECMA-376 part 1, 18.18.40 and 18.18.88). */
const RATA_BERBARIS = /^(?:justify|distributed)$/;

/** Whether cells of a style (its index, `undefined` for the default one) wrap their text. */
export type GayaBungkus = (gaya: string | undefined) => boolean;

/** Reads which styles of a styles part wrap (ECMA-376 part 1, 18.8.1); the reader found it well-formed before. */
export function bacaGayaBungkus(xml: string, bagian: string): GayaBungkus {
  const bungkus = new Set<number>();
  let indeks = -1;
  let dalam = false;
  bacaXml(xml, bagian, ruangLembar, () => ({
    buka(nama, atribut) {
      if (nama === 'cellXfs') dalam = true;
      else if (dalam && nama === 'xf') indeks++;
      else if (dalam && nama === 'alignment') {
        const { wrapText = '', horizontal = '', vertical = '' } = atribut();
        if (/^(?:1|true)$/.test(wrapText) || RATA_BERBARIS.test(horizontal) || RATA_BERBARIS.test(vertical)) {
          bungkus.add(indeks);
        }
      }
    },
    tutup(nama) {
      if (nama === 'cellXfs') dalam = false;
    },
  }));
  return (gaya) => bungkus.has(Number(gaya ?? 0));
}
