/** Everything a cell's look consists of, flat, so that one property can be set over many styles. */
export interface Style {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontBold: boolean;
  readonly fontItalic: boolean;
  readonly fontColor: string;
  readonly fontUnderline: string;
  readonly fontStrikethrough: boolean;
  readonly fontSubscript: boolean;
  readonly fontSuperscript: boolean;
  /** `#RRGGBB`, or empty where there is no fill. */
  readonly fillColor: string;
  readonly fillPattern: string;
  readonly fillPatternColor: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Edges: `EdgeTop` … as `style|weight|color`, empty where there is no line. */
  readonly borderTop: string;
  readonly borderBottom: string;
  readonly borderLeft: string;
  readonly borderRight: string;
  readonly borderDiagonalDown: string;
  readonly borderDiagonalUp: string;
  /** Name of the cell style last applied. */
  readonly styleName: string;
}

export type StyleKey = keyof Style;

/** Style 0: Normal, as a new workbook of Excel 2007 to 2021 has it. */
export const normalStyle: Style = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontBold: false,
  fontItalic: false,
  fontColor: '#000000',
  fontUnderline: 'None',
  fontStrikethrough: false,
  fontSubscript: false,
  fontSuperscript: false,
  fillColor: '',
  fillPattern: 'None',
  fillPatternColor: '#000000',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  borderTop: '',
  borderBottom: '',
  borderLeft: '',
  borderRight: '',
  borderDiagonalDown: '',
  borderDiagonalUp: '',
  styleName: 'Normal',
};

/** Styles of a workbook, each kept once; cells hold numbers. */
export class StyleTable {
  private readonly styles: Style[] = [];
  private readonly numbers = new Map<string, number>();

  constructor() {
    this.number(normalStyle);
  }

  get(number: number): Style {
    return this.styles[number] ?? normalStyle;
  }

  number(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.numbers.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /**
   * A function from style numbers to style numbers that lays `changes` over, which may depend on the style; remembers what
   * it has seen.
   */
  changer(changes: Partial<Style> | ((style: Style) => Partial<Style>)): (number: number) => number {
    const changesOf = typeof changes === 'function' ? changes : () => changes;
    const seen: number[] = [];
    return (number) => {
      const known = seen[number];
      if (known !== undefined) return known;
      const style = this.get(number);
      return (seen[number] = this.number({ ...style, ...changesOf(style) }));
    };
  }
}
