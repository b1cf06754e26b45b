import { type Area, maxCols, maxRows } from '../book/area';
import type { Style, StyleKey } from '../book/style';
import { type SheetModel, standardHeightPoints, widthPoints } from '../book/sheet';
import { requireAllowed } from '../book/protection';
import { displayText } from '../book/view';
import { normalColor } from '../book/color';
import { api, define, type ScalarDefinition } from '../protocol/definition';
import { invalidArgument } from '../protocol/errors';

/** The areas whose look is meant. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** The value that all cells share, or `null` where they differ (excel-add-ins-blank-null-values). */
export function shared<T>(target: FormatTarget, read: (style: Style) => T): T | null {
  const values = new Set<T>();
  for (const area of target.areas)
    for (const style of target.sheet.grid.stylesIn(area))
      values.add(read(target.sheet.book.styles.get(style)));
  return only(values);
}

/** The one value of a set, or `null` where there are none or several. */
function only<T>(values: ReadonlySet<T>): T | null {
  const [first, ...others] = values;
  return first === undefined || others.length > 0 ? null : first;
}

export function change(
  { sheet, areas }: FormatTarget,
  changes: Partial<Style> | ((style: Style) => Partial<Style>),
): void {
  requireAllowed(sheet, 'allowFormatCells');
  const changer = sheet.book.styles.changer(changes);
  for (const area of areas) {
    sheet.grid.changeStyles(area, changer);
    sheet.book.emit({ kind: 'format-changed', sheet, area });
  }
}

/** A property that is one field of the style. */
export const styled = (key: StyleKey): ScalarDefinition<FormatTarget> => ({
  get: (target) => shared(target, (style) => style[key]),
  set: (target, value: unknown) => change(target, { [key]: value }),
});

export const coloured = (key: StyleKey, none = ''): ScalarDefinition<FormatTarget> => ({
  get: (target) => shared(target, (style) => (style[key] === '' ? none : style[key])),
  set: (target, value: string) => change(target, { [key]: normalColor(value) }),
});

const uniform = (
  areas: readonly Area[],
  of: (area: Area) => readonly [number, number],
  read: (i: number) => number,
) => {
  const values = new Set<number>();
  for (const area of areas) {
    const [from, count] = of(area);
    for (let i = from; i < from + Math.min(count, 20_000); i++) values.add(read(i));
  }
  return only(values);
};

const rowsOf = (area: Area): readonly [number, number] => [area.row, area.rows];
const colsOf = (area: Area): readonly [number, number] => [area.col, area.cols];

function setWidth({ sheet, areas }: FormatTarget, points: number): void {
  requireAllowed(sheet, 'allowFormatColumns');
  // 255 characters of the standard font.
  if (points < 0 || points > widthPoints(255))
    throw invalidArgument('a column is at most 255 characters wide');
  for (const area of areas)
    for (let col = area.col; col < area.col + area.cols; col++) sheet.columnWidths.set(col, points);
}

function setHeight({ sheet, areas }: FormatTarget, points: number): void {
  requireAllowed(sheet, 'allowFormatRows');
  if (points < 0 || points > 409.5) throw invalidArgument('a row is at most 409.5 points high');
  for (const area of areas)
    for (let row = area.row; row < Math.min(area.row + area.rows, maxRows); row++)
      sheet.rowHeights.set(row, points);
}

/** Widths by the longest text of a column: an estimate, since there is no font here. */
function autofitColumns({ sheet, areas }: FormatTarget): void {
  requireAllowed(sheet, 'allowFormatColumns');
  for (const area of areas)
    for (let col = area.col; col < Math.min(area.col + area.cols, maxCols); col++) {
      let longest = 0;
      sheet.grid.forEach({ ...area, col, cols: 1 }, (cell, row) => {
        const style = sheet.book.styles.get(cell.style);
        const text = displayText(
          sheet.book.valueOf(sheet, row, col, cell),
          style.numberFormat,
          sheet.book.locale,
        );
        for (const line of text.split('\n')) longest = Math.max(longest, line.length * (style.fontSize / 11));
      });
      if (longest > 0) sheet.columnWidths.set(col, widthPoints(Math.min(255, longest)));
    }
}

/** Heights by the lines that wrapped text takes at the column's width: an estimate. */
function autofitRows({ sheet, areas }: FormatTarget): void {
  requireAllowed(sheet, 'allowFormatRows');
  for (const area of areas) {
    const heights = new Map<number, number>();
    sheet.grid.forEach({ ...area, col: 0, cols: maxCols }, (cell, row, col) => {
      if (cell.value === null) return;
      const style = sheet.book.styles.get(cell.style);
      const text = displayText(cell.value, style.numberFormat, sheet.book.locale);
      const perLine = Math.max(1, Math.floor(sheet.columnWidth(col) / 5.25));
      const lines = style.wrap
        ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
        : 1;
      const height = lines * standardHeightPoints * (style.fontSize / 11);
      heights.set(row, Math.max(heights.get(row) ?? standardHeightPoints, height));
    });
    for (const [row, height] of heights) sheet.rowHeights.set(row, Math.min(409.5, height));
  }
}

/** Excel.RangeFormat. */
export const rangeFormat = define<FormatTarget>({
  type: 'RangeFormat',
  scalars: {
    horizontalAlignment: styled('horizontal'),
    verticalAlignment: styled('vertical'),
    wrapText: styled('wrap'),
    shrinkToFit: styled('shrink'),
    readingOrder: styled('readingOrder'),
    indentLevel: {
      get: (target) => shared(target, (style) => style.indent),
      set: (target, level: number) => {
        if (!Number.isInteger(level) || level < 0 || level > 250)
          throw invalidArgument('indentLevel is 0 to 250');
        change(target, { indent: level });
      },
    },
    textOrientation: {
      get: (target) => shared(target, (style) => style.rotation),
      set: (target, degrees: number) => {
        if (degrees !== 180 && (degrees < -90 || degrees > 90))
          throw invalidArgument('textOrientation is -90 to 90, or 180 for vertical text');
        change(target, { rotation: degrees });
      },
    },
    columnWidth: {
      get: ({ sheet, areas }) => uniform(areas, colsOf, (col) => sheet.columnWidth(col)),
      set: setWidth,
    },
    rowHeight: {
      get: ({ sheet, areas }) => uniform(areas, rowsOf, (row) => sheet.rowHeight(row)),
      set: setHeight,
    },
    useStandardWidth: {
      get: ({ sheet, areas }) => uniform(areas, colsOf, (col) => Number(!sheet.columnWidths.has(col))) === 1,
      set: ({ sheet, areas }, standard: boolean) => {
        // Setting it to false does nothing, as in Excel.
        if (!standard) return;
        for (const area of areas)
          for (let col = area.col; col < area.col + area.cols; col++) sheet.columnWidths.delete(col);
      },
    },
    useStandardHeight: {
      get: ({ sheet, areas }) => uniform(areas, rowsOf, (row) => Number(!sheet.rowHeights.has(row))) === 1,
      set: ({ sheet, areas }, standard: boolean) => {
        if (!standard) return;
        for (const area of areas)
          for (const row of [...sheet.rowHeights.keys()])
            if (row >= area.row && row < area.row + area.rows) sheet.rowHeights.delete(row);
      },
    },
  },
  navigations: {
    fill: (target) => api('RangeFill', target),
    font: (target) => api('RangeFont', target),
    borders: (target) => api('RangeBorderCollection', target),
    protection: (target) => api('FormatProtection', target),
  },
  methods: {
    autofitColumns,
    autofitRows,
    adjustIndent: (target, _host, amount: number) =>
      change(target, { indent: Math.max(0, (shared(target, (style) => style.indent) ?? 0) + amount) }),
  },
});

/** Excel.RangeFill. A cell without fill reads as white. */
export const rangeFill = define<FormatTarget>({
  type: 'RangeFill',
  scalars: {
    color: {
      get: (target) => shared(target, (style) => (style.fillColor === '' ? '#FFFFFF' : style.fillColor)),
      set: (target, color: string) => {
        const fillColor = normalColor(color);
        change(target, { fillColor, fillPattern: fillColor === '' ? 'None' : 'Solid' });
      },
    },
    pattern: {
      get: (target) => shared(target, (style) => style.fillPattern),
      set: (target, fillPattern: string) => change(target, { fillPattern }),
    },
    patternColor: coloured('fillPatternColor'),
  },
  methods: {
    clear: (target) => change(target, { fillColor: '', fillPattern: 'None' }),
  },
});

/** Excel.RangeFont. */
export const rangeFont = define<FormatTarget>({
  type: 'RangeFont',
  scalars: {
    bold: styled('fontBold'),
    italic: styled('fontItalic'),
    color: coloured('fontColor'),
    name: styled('fontName'),
    size: {
      get: (target) => shared(target, (style) => style.fontSize),
      set: (target, size: number) => {
        if (size < 1 || size > 409) throw invalidArgument('a font is 1 to 409 points high');
        change(target, { fontSize: size });
      },
    },
    underline: styled('fontUnderline'),
    strikethrough: styled('fontStrikethrough'),
    subscript: {
      get: (target) => shared(target, (style) => style.fontSubscript),
      set: (target, on: boolean) =>
        change(target, on ? { fontSubscript: true, fontSuperscript: false } : { fontSubscript: false }),
    },
    superscript: {
      get: (target) => shared(target, (style) => style.fontSuperscript),
      set: (target, on: boolean) =>
        change(target, on ? { fontSuperscript: true, fontSubscript: false } : { fontSuperscript: false }),
    },
  },
});

/** Excel.FormatProtection: takes effect when the sheet is protected. */
export const formatProtection = define<FormatTarget>({
  type: 'FormatProtection',
  scalars: { locked: styled('locked'), formulaHidden: styled('formulaHidden') },
});
