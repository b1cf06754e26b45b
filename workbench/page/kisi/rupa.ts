import type { Style } from '../../host/book/style';
import { type CellValue, isError } from '../../host/book/cell';

/** Pixels of a point on the screen. */
export const pikselDari = (poin: number): number => Math.round((poin * 4) / 3);

/** Calibri, or what is as wide where it is missing. */
export const keluargaHuruf = (nama: string): string =>
  `'${nama.replace(/['"\\;]/g, '')}', Carlito, 'Segoe UI', Arial, sans-serif`;

/** A style's font as canvas and style sheets take it. */
export const hurufCss = ({ fontBold, fontItalic, fontSize, fontName }: Style): string =>
  `${fontItalic ? 'italic ' : ''}${fontBold ? '700 ' : ''}${fontSize}pt ${keluargaHuruf(fontName)}`;

const rataTeks: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
  CenterAcrossSelection: 'center',
  Distributed: 'justify',
};

/** Where a value stands when its cell says nothing: numbers right, texts left, logical values and errors in the middle. */
export function rataSel(gaya: Style, nilai: CellValue): string {
  const tetap = rataTeks[gaya.horizontal];
  if (tetap !== undefined) return tetap;
  if (typeof nilai === 'number') return 'right';
  return typeof nilai === 'boolean' || isError(nilai) ? 'center' : 'left';
}

const rataTegak: Readonly<Record<string, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
};
const tebalGaris: Readonly<Record<string, string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};
const corak: Readonly<Record<string, string>> = { Continuous: 'solid', Double: 'double', Dot: 'dotted' };

function garis(tertulis: string): string | undefined {
  if (tertulis === '') return undefined;
  const [gaya = '', tebal = '', warna = ''] = tertulis.split('|');
  return `${gaya === 'Double' ? '3px' : (tebalGaris[tebal] ?? '1px')} ${corak[gaya] ?? 'dashed'} ${warna}`;
}

/** A cell's look as style properties. The default is left to the style sheet, so that most cells need none. */
export function gayaCss(gaya: Style, nilai: CellValue): string {
  const css: string[] = [
    `justify-content:${rataTegak[gaya.vertical] ?? 'flex-end'}`,
    `text-align:${rataSel(gaya, nilai)}`,
  ];
  if (gaya.fontName !== 'Calibri') css.push(`font-family:${keluargaHuruf(gaya.fontName)}`);
  if (gaya.fontSize !== 11) css.push(`font-size:${gaya.fontSize}pt`);
  if (gaya.fontBold) css.push('font-weight:700');
  if (gaya.fontItalic) css.push('font-style:italic');
  if (gaya.fontColor !== '#000000') css.push(`color:${gaya.fontColor}`);
  const hias = [
    gaya.fontUnderline === 'None' ? '' : 'underline',
    gaya.fontStrikethrough ? 'line-through' : '',
  ].filter((satu) => satu !== '');
  if (hias.length > 0) css.push(`text-decoration:${hias.join(' ')}`);
  if (gaya.fillColor !== '') css.push(`background:${gaya.fillColor}`);
  if (gaya.wrap) css.push('white-space:pre-wrap;overflow-wrap:anywhere');
  if (gaya.indent > 0) css.push(`--inden:${gaya.indent * 9}px`);
  for (const [sisi, tertulis] of [
    ['top', gaya.borderTop],
    ['bottom', gaya.borderBottom],
    ['left', gaya.borderLeft],
    ['right', gaya.borderRight],
  ] as const) {
    const nilaiGaris = garis(tertulis);
    if (nilaiGaris !== undefined) css.push(`border-${sisi}:${nilaiGaris}`);
  }
  return css.join(';');
}
