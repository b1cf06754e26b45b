import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Style } from '../../../host/book/style';
import type { CellValue } from '../../../host/book/cell';
import { keluargaHuruf, rataSel } from '../rupa';

const rata: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const tegak: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const garisKawat: Readonly<Record<string, BorderStyleTypes>> = {
  'Continuous|Hairline': BorderStyleTypes.HAIR,
  'Continuous|Thin': BorderStyleTypes.THIN,
  'Continuous|Medium': BorderStyleTypes.MEDIUM,
  'Continuous|Thick': BorderStyleTypes.THICK,
  'Dash|Thin': BorderStyleTypes.DASHED,
  'Dash|Medium': BorderStyleTypes.MEDIUM_DASHED,
  'DashDot|Thin': BorderStyleTypes.DASH_DOT,
  'DashDot|Medium': BorderStyleTypes.MEDIUM_DASH_DOT,
  'DashDotDot|Thin': BorderStyleTypes.DASH_DOT_DOT,
  'DashDotDot|Medium': BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  'Dot|Thin': BorderStyleTypes.DOTTED,
  'Double|Thick': BorderStyleTypes.DOUBLE,
  'SlantDashDot|Medium': BorderStyleTypes.SLANT_DASH_DOT,
};

function garis(tertulis: string): IBorderStyleData | null {
  if (tertulis === '') return null;
  const [gaya = '', tebal = '', warna = '#000000'] = tertulis.split('|');
  return { s: garisKawat[`${gaya}|${tebal}`] ?? BorderStyleTypes.THIN, cl: { rgb: warna } };
}

const logika = (nilai: boolean): BooleanNumber => (nilai ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/**
 * A cell's look for Univer. Every property is given, absent ones as `null`: Univer lays a style over what is there. The
 * format is always text: what is typed then comes back as it was typed, and is read by the host as Excel in Indonesia would.
 */
export function gayaUniver(gaya: Style, nilai: CellValue): IStyleData {
  const teksBiasa = typeof nilai === 'string' || nilai === null;
  return {
    ff: keluargaHuruf(gaya.fontName),
    fs: gaya.fontSize,
    it: logika(gaya.fontItalic),
    bl: logika(gaya.fontBold),
    ul: { s: logika(gaya.fontUnderline !== 'None') },
    st: { s: logika(gaya.fontStrikethrough) },
    cl: { rgb: gaya.fontColor },
    bg: gaya.fillColor === '' ? null : { rgb: gaya.fillColor },
    bd: {
      t: garis(gaya.borderTop),
      b: garis(gaya.borderBottom),
      l: garis(gaya.borderLeft),
      r: garis(gaya.borderRight),
    },
    ht: rata[rataSel(gaya, nilai)] ?? HorizontalAlign.LEFT,
    vt: tegak[gaya.vertical] ?? VerticalAlign.BOTTOM,
    tb: gaya.wrap ? WrapStrategy.WRAP : teksBiasa ? WrapStrategy.OVERFLOW : WrapStrategy.CLIP,
    pd: { l: 2 + gaya.indent * 9, r: 2, t: 0, b: 1 },
    n: { pattern: '@' },
  };
}
