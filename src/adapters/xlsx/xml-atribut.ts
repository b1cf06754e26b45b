import { isBlank } from './xml-urai';
import { dekode } from './xml-entitas';

const MAX_ATTRIBUTES = 256;
/** Longer than any value that is read (a number format has 255 characters, a name 31): no more of it is decoded. */
const MAX_NILAI = 64 * 1024;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const LINE_END = /[\t\n\r]/;

export type SebabAtribut = 'xml-malformed' | 'xml-too-many-attributes';

/**
 * Cuts the attributes between two places of a text: name as written, value with white space and references as XML 1.0 reads
 * them (3.3.3). `=` may stand apart, and values in quotes of either kind.
 */
export function uraiAtribut(
  xml: string,
  dari: number,
  sampai: number,
  ke: (nama: string, nilai: string) => boolean,
): SebabAtribut | undefined {
  let at = lewatiKosong(xml, dari, sampai);
  for (let jumlah = 0; at < sampai; jumlah++) {
    if (jumlah === MAX_ATTRIBUTES) return 'xml-too-many-attributes';
    const nameEnd = akhirNama(xml, at, sampai);
    const equals = lewatiKosong(xml, nameEnd, sampai);
    const open = lewatiKosong(xml, equals + 1, sampai);
    const quote = xml.charCodeAt(open);
    if (nameEnd === at || xml.charCodeAt(equals) !== EQUALS || open >= sampai) return 'xml-malformed';
    if (quote !== QUOTE && quote !== APOSTROPHE) return 'xml-malformed';
    // The tag's end was found by these same quotes, so that the value ends within it.
    const close = xml.indexOf(quote === QUOTE ? '"' : "'", open + 1);
    if (close === -1 || close >= sampai) return 'xml-malformed';
    if (close + 1 < sampai && !isBlank(xml.charCodeAt(close + 1))) return 'xml-malformed';
    if (!ke(xml.slice(at, nameEnd), nilai(xml.slice(open + 1, close)))) return 'xml-malformed';
    at = lewatiKosong(xml, close + 1, sampai);
  }
  return undefined;
}

/** Line ends and tabs as written are spaces; those meant as such stand as references. */
const nilai = (utuh: string): string => {
  const teks = utuh.length > MAX_NILAI ? utuh.slice(0, MAX_NILAI) : utuh;
  const rata = LINE_END.test(teks) ? teks.replace(/\r\n|[\t\n\r]/g, ' ') : teks;
  return rata.includes('&') ? dekode(rata) : rata;
};

function lewatiKosong(xml: string, dari: number, sampai: number): number {
  let at = dari;
  while (at < sampai && isBlank(xml.charCodeAt(at))) at++;
  return at;
}

/** Where the name that begins at `dari` ends; `dari` where there is none. */
function akhirNama(xml: string, dari: number, sampai: number): number {
  let at = dari;
  for (; at < sampai; at++) {
    const code = xml.charCodeAt(at);
    if (code === EQUALS || isBlank(code)) break;
    // Quotes, `&`, `/`, `<`
    if (code === QUOTE || code === APOSTROPHE || code === 38 || code === 47 || code === 60) return dari;
  }
  return at;
}
