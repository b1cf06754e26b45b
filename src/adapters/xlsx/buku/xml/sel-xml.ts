import { hurufKolom, nomorKolom } from '../../../../lembar/alamat';
import { isGalatSel, type Sel } from '../../../../lembar/tipe';
import { lindungiTeks } from '../../nilai-sel';
import { escapeIsi } from './escape';

/** Cells of a row by column (from 0), each as its text. */
export type SelBaris = Map<number, string>;

/** Cuts the text of a row into its cells. */
export function pindaiSel(isi: string, awalan: string): SelBaris {
  const buka = `<${awalan}c`;
  const tutup = `</${awalan}c>`;
  const hasil: SelBaris = new Map();
  let terakhir = -1;
  for (let at = isi.indexOf(buka); at !== -1;) {
    const akhirTag = isi.indexOf('>', at);
    const kosong = isi.charCodeAt(akhirTag - 1) === 47; // "/"
    const akhir = kosong ? akhirTag + 1 : isi.indexOf(tutup, akhirTag) + tutup.length;
    const huruf = /\sr\s*=\s*["']\s*([A-Za-z]+)/.exec(isi.slice(at, akhirTag))?.[1];
    terakhir = huruf === undefined ? terakhir + 1 : nomorKolom(huruf) - 1;
    hasil.set(terakhir, isi.slice(at, akhir));
    at = isi.indexOf(buka, akhir);
  }
  return hasil;
}

/** The cells in column order as the text of a row. */
export function gabungSel(sel: SelBaris): string {
  let urut = true;
  let terakhir = -1;
  for (const kolom of sel.keys()) {
    if (kolom < terakhir) urut = false;
    terakhir = kolom;
  }
  if (urut) return [...sel.values()].join('');
  return [...sel.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('');
}

const tagPertama = (xml: string): string => xml.slice(0, xml.indexOf('>') + 1);

/** Style index of a cell as written, or `undefined` for the default style. */
export const gayaSel = (xml: string | undefined): string | undefined =>
  xml === undefined ? undefined : /\ss\s*=\s*["'](\d+)["']/.exec(tagPertama(xml))?.[1];

/** Blanks that a program may drop or join unless it is told to keep them; told of every text it is a fifth of a large sheet. */
const RUANG_BERARTI = /^\s|\s$|[^\S ]|\s\s/;

/** A cell with this value; an empty one only keeps its style, and is nothing where it has none. */
export function selBaru(
  awalan: string,
  kolom: number,
  baris: number,
  gaya: string | undefined,
  isi: Sel,
): string | undefined {
  const kepala = `<${awalan}c r="${hurufKolom(kolom + 1)}${baris}"${gaya === undefined ? '' : ` s="${gaya}"`}`;
  if (isi === null || isi === '') return gaya === undefined ? undefined : `${kepala}/>`;
  const tutup = `</${awalan}c>`;
  const nilai = (teks: string): string => `<${awalan}v>${teks}</${awalan}v>`;
  if (typeof isi === 'number') return `${kepala}>${nilai(String(isi))}${tutup}`;
  if (typeof isi === 'boolean') return `${kepala} t="b">${nilai(isi ? '1' : '0')}${tutup}`;
  if (isGalatSel(isi)) return `${kepala} t="e">${nilai(isi.galat)}${tutup}`;
  const teks = escapeIsi(lindungiTeks(isi)).replaceAll('\r', '_x000D_');
  const ruang = RUANG_BERARTI.test(teks) ? ' xml:space="preserve"' : '';
  return `${kepala} t="inlineStr"><${awalan}is><${awalan}t${ruang}>${teks}</${awalan}t></${awalan}is>${tutup}`;
}

/** A calculated cell whose value Excel finds on opening. */
export const selRumus = (
  awalan: string,
  kolom: number,
  baris: number,
  gaya: string | undefined,
  rumusXml: string,
): string =>
  `<${awalan}c r="${hurufKolom(kolom + 1)}${baris}"${gaya === undefined ? '' : ` s="${gaya}"`}><${awalan}f>${rumusXml}</${awalan}f></${awalan}c>`;

/** The same cell at another address; the formula is the caller's matter. */
export function selDiAlamat(xml: string, kolom: number, baris: number): string {
  const tag = tagPertama(xml);
  const alamat = `r="${hurufKolom(kolom + 1)}${baris}"`;
  const tagBaru = /\sr\s*=/.test(tag)
    ? tag.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, ` ${alamat}`)
    : tag.replace(/^<[\w.:-]+/, (nama) => `${nama} ${alamat}`);
  return tagBaru + xml.slice(tag.length);
}
