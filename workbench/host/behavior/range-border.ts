import type { Area } from '../book/area';
import type { StyleKey } from '../book/style';
import { normalColor } from '../book/color';
import { api, type ApiObject, define, readOnly } from '../protocol/definition';
import { HostError } from '../protocol/errors';
import { change, type FormatTarget, shared } from './range-format';

/** Excel.BorderIndex. */
const indexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderIndex = (typeof indexes)[number];

/** Names of Excel.CellBorderCollection for those of Excel.BorderIndex. */
export const cellSides = {
  bottom: 'EdgeBottom',
  top: 'EdgeTop',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
} as const satisfies Record<string, BorderIndex>;
export type CellSide = keyof typeof cellSides;

interface BorderTarget {
  readonly of: FormatTarget;
  readonly index: BorderIndex;
}

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const none: Line = { style: 'None', weight: 'Thin', color: '#000000' };

const parse = (text: string): Line => {
  if (text === '') return none;
  const [style, weight, color] = text.split('|') as [string, string, string];
  return { style, weight, color };
};

const format = (line: Line): string =>
  line.style === 'None' ? '' : `${line.style}|${line.weight}|${line.color}`;

/** The cells whose own edge draws this border, and which edge that is. An inner line is the lower (right) cell's. */
function parts({ of, index }: BorderTarget): { readonly areas: Area[]; readonly key: StyleKey } {
  const cut = (take: (area: Area) => Area, key: StyleKey) => ({
    areas: of.areas.map(take).filter((area) => area.rows > 0 && area.cols > 0),
    key,
  });
  switch (index) {
    case 'EdgeTop':
      return cut((area) => ({ ...area, rows: 1 }), 'borderTop');
    case 'EdgeBottom':
      return cut((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }), 'borderBottom');
    case 'EdgeLeft':
      return cut((area) => ({ ...area, cols: 1 }), 'borderLeft');
    case 'EdgeRight':
      return cut((area) => ({ ...area, col: area.col + area.cols - 1, cols: 1 }), 'borderRight');
    case 'InsideHorizontal':
      return cut((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }), 'borderTop');
    case 'InsideVertical':
      return cut((area) => ({ ...area, col: area.col + 1, cols: area.cols - 1 }), 'borderLeft');
    case 'DiagonalDown':
      return cut((area) => area, 'borderDiagonalDown');
    case 'DiagonalUp':
      return cut((area) => area, 'borderDiagonalUp');
  }
}

function read(target: BorderTarget, key: keyof Line): string | null {
  const { areas, key: edge } = parts(target);
  if (areas.length === 0) return none[key];
  return shared({ sheet: target.of.sheet, areas }, (style) => parse(String(style[edge]))[key]);
}

/** Each cell's line keeps what is not changed; giving a line a colour or weight draws it. */
function write(target: BorderTarget, changes: Partial<Line>): void {
  const { areas, key } = parts(target);
  change({ sheet: target.of.sheet, areas }, (style) => {
    const before = parse(String(style[key]));
    const drawn = changes.style ?? (before.style === 'None' ? 'Continuous' : before.style);
    return { [key]: format({ ...before, ...changes, style: drawn }) };
  });
}

export const rangeBorder = define<BorderTarget>({
  type: 'RangeBorder',
  scalars: {
    sideIndex: readOnly(({ index }) => index),
    style: {
      get: (target) => read(target, 'style'),
      set: (target, style: string) => write(target, { style }),
    },
    weight: {
      get: (target) => read(target, 'weight'),
      set: (target, weight: string) => write(target, { weight }),
    },
    color: {
      get: (target) => read(target, 'color'),
      set: (target, color: string) => write(target, { color: normalColor(color) }),
    },
  },
});

const border = (of: FormatTarget, index: BorderIndex): ApiObject<BorderTarget> =>
  api('RangeBorder', { of, index });

/** A line of one cell, by the name that Excel.CellBorderCollection has for it. */
export const cellBorder = (of: FormatTarget, side: CellSide): BorderTarget => ({
  of,
  index: cellSides[side],
});

export const rangeBorderCollection = define<FormatTarget>({
  type: 'RangeBorderCollection',
  items: (of) => indexes.map((index) => border(of, index)),
  scalars: { count: readOnly(() => indexes.length) },
  methods: {
    getItem: (of, _host, index: BorderIndex) => border(of, index),
    getItemAt: (of, _host, index: number) => {
      const name = indexes[index];
      if (!name) throw new HostError('InvalidArgument', `there is no border ${index}`);
      return border(of, name);
    },
  },
});
