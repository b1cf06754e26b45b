import type { BorderLineStyle, BorderSide, CellStyle } from 'hucre';
import { normalStyle, type Style } from '../book/style';

/** Line of the API (`style|weight`) and of the file. The first entry of a file's line is how it reads back. */
const lines: readonly (readonly [string, BorderLineStyle])[] = [
  ['Continuous|Thin', 'thin'],
  ['Continuous|Medium', 'medium'],
  ['Continuous|Thick', 'thick'],
  ['Continuous|Hairline', 'hair'],
  ['Dash|Thin', 'dashed'],
  ['Dash|Medium', 'mediumDashed'],
  ['DashDot|Thin', 'dashDot'],
  ['DashDot|Medium', 'mediumDashDot'],
  ['DashDotDot|Thin', 'dashDotDot'],
  ['DashDotDot|Medium', 'mediumDashDotDot'],
  ['Dot|Thin', 'dotted'],
  ['Double|Thick', 'double'],
  ['Double|Thin', 'double'],
  ['SlantDashDot|Medium', 'slantDashDot'],
];

const argb = (color: string): string => `FF${color.slice(1)}`;
const fromArgb = (rgb: string | undefined, none: string): string =>
  rgb === undefined ? none : `#${rgb.slice(-6).toUpperCase()}`;

const side = (text: string): BorderSide | undefined => {
  if (text === '') return undefined;
  const [style, weight, color] = text.split('|') as [string, string, string];
  const line = lines.find(([name]) => name === `${style}|${weight}`)?.[1] ?? 'thin';
  return { style: line, color: { rgb: argb(color) } };
};

const line = (border: BorderSide | undefined): string => {
  if (!border) return '';
  const name = lines.find(([, file]) => file === border.style)?.[0] ?? 'Continuous|Thin';
  return `${name}|${fromArgb(border.color?.rgb, '#000000')}`;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Degrees of the API; in files angles below the line are 91 to 180 and vertical text is 255. */
const rotationOut = (degrees: number): number =>
  degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
const rotationIn = (value: number): number => (value === 255 ? 180 : value > 90 ? 90 - value : value);

const underlines: Readonly<Record<string, string>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const horizontals: Readonly<Record<string, string>> = { CenterAcrossSelection: 'centerContinuous' };

/** A style as the file library takes it; `undefined` for Normal. */
export function styleOut(style: Style): CellStyle | undefined {
  if (style === normalStyle) return undefined;
  const borders = {
    ...optional('top', side(style.borderTop)),
    ...optional('bottom', side(style.borderBottom)),
    ...optional('left', side(style.borderLeft)),
    ...optional('right', side(style.borderRight)),
  };
  return {
    numFmt: style.numberFormat,
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.fontBold,
      italic: style.fontItalic,
      strikethrough: style.fontStrikethrough,
      color: { rgb: argb(style.fontColor) },
      ...optional('underline', underlines[style.fontUnderline] as 'single' | undefined),
      ...(style.fontSubscript
        ? { vertAlign: 'subscript' }
        : style.fontSuperscript
          ? { vertAlign: 'superscript' }
          : {}),
    },
    ...(style.fillColor === ''
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: argb(style.fillColor) } } }),
    ...(Object.keys(borders).length > 0 ? { border: borders } : {}),
    alignment: {
      horizontal: (horizontals[style.horizontal] ?? lowerFirst(style.horizontal)) as 'left',
      vertical: lowerFirst(style.vertical) as 'top',
      wrapText: style.wrap,
      shrinkToFit: style.shrink,
      indent: style.indent,
      textRotation: rotationOut(style.rotation),
    },
    protection: { locked: style.locked, hidden: style.formulaHidden },
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;
}

export const styleIn = (style: CellStyle): Style => ({
  ...normalStyle,
  numberFormat: style.numFmt ?? 'General',
  ...fontIn(style.font ?? {}),
  ...fillIn(style.fill),
  borderTop: line(style.border?.top),
  borderBottom: line(style.border?.bottom),
  borderLeft: line(style.border?.left),
  borderRight: line(style.border?.right),
  ...alignmentIn(style.alignment ?? {}),
  locked: style.protection?.locked !== false,
  formulaHidden: style.protection?.hidden === true,
});

function fontIn(font: NonNullable<CellStyle['font']>): Partial<Style> {
  const underline = font.underline === true ? 'single' : font.underline;
  return {
    fontName: font.name ?? normalStyle.fontName,
    fontSize: font.size ?? normalStyle.fontSize,
    fontBold: font.bold === true,
    fontItalic: font.italic === true,
    fontStrikethrough: font.strikethrough === true,
    fontColor: fromArgb(font.color?.rgb, normalStyle.fontColor),
    fontUnderline: Object.keys(underlines).find((name) => underlines[name] === underline) ?? 'None',
    fontSubscript: font.vertAlign === 'subscript',
    fontSuperscript: font.vertAlign === 'superscript',
  };
}

function fillIn(fill: CellStyle['fill']): Partial<Style> {
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  return { fillColor: fromArgb(solid, ''), fillPattern: solid === undefined ? 'None' : 'Solid' };
}

function alignmentIn(alignment: NonNullable<CellStyle['alignment']>): Partial<Style> {
  const { horizontal = 'general', vertical = 'bottom' } = alignment;
  return {
    horizontal: horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : upperFirst(horizontal),
    vertical: upperFirst(vertical),
    wrap: alignment.wrapText === true,
    shrink: alignment.shrinkToFit === true,
    indent: alignment.indent ?? 0,
    rotation: rotationIn(alignment.textRotation ?? 0),
  };
}
