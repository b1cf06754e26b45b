import { makeStyles, tokens } from '@fluentui/react-components';
import type { PeranDeret } from '../../../lembar/bagan/tipe';

/** Strokes over the ground of a bar, in a tile of 8 by 8: what tells roles apart where colours do not. */
export const goresan: Readonly<Record<PeranDeret, string>> = {
  hijau: '',
  kuning: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  merah: 'M0 0L8 8M0 8L8 0',
  belum: 'M3 4h2M7 0h2M-1 8h2M7 8h2M-1 0h2',
  target: '',
  'tak-tampak': '',
  'seri-1': '',
  'seri-2': 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  'seri-3': 'M0 4h8',
  'seri-4': 'M0 0L8 8M0 8L8 0',
  'seri-5': 'M4 0v8',
};

/** Dashes of a line; the first and its own marks are enough for one. */
export const putusGaris: Readonly<Partial<Record<PeranDeret, string>>> = {
  target: '6 4',
  'seri-2': '8 3',
  'seri-3': '2 3',
  'seri-4': '8 3 2 3',
  'seri-5': '12 4',
};

const kontrasTinggi = '@media (forced-colors: active)';

const dasar = (warna: string) => ({ fill: warna, [kontrasTinggi]: { fill: 'CanvasText' } }) as const;

/** Ground of a bar. */
export const useDasar = makeStyles({
  hijau: dasar(tokens.colorPaletteGreenBackground3),
  kuning: dasar(tokens.colorPaletteYellowBackground3),
  merah: dasar(tokens.colorPaletteRedBackground3),
  belum: { fill: tokens.colorNeutralBackground1, [kontrasTinggi]: { fill: 'Canvas' } },
  target: dasar(tokens.colorNeutralForeground1),
  'tak-tampak': { fill: 'none' },
  'seri-1': dasar(tokens.colorPaletteBlueBorderActive),
  'seri-2': dasar(tokens.colorPaletteMarigoldBorderActive),
  'seri-3': dasar(tokens.colorPaletteLightTealBorderActive),
  'seri-4': dasar(tokens.colorPalettePinkBorderActive),
  'seri-5': dasar(tokens.colorPaletteTealBorderActive),
});

const garis = (warna: string) => ({ stroke: warna, [kontrasTinggi]: { stroke: 'CanvasText' } }) as const;

/** Colour of a line. */
export const useWarnaGaris = makeStyles({
  hijau: garis(tokens.colorPaletteGreenForeground1),
  kuning: garis(tokens.colorPaletteMarigoldForeground1),
  merah: garis(tokens.colorPaletteRedForeground1),
  belum: garis(tokens.colorNeutralForeground3),
  target: garis(tokens.colorNeutralForeground1),
  'tak-tampak': { stroke: 'none' },
  'seri-1': garis(tokens.colorPaletteBlueBorderActive),
  'seri-2': garis(tokens.colorPaletteMarigoldForeground1),
  'seri-3': garis(tokens.colorPaletteLightTealForeground2),
  'seri-4': garis(tokens.colorPalettePinkBorderActive),
  'seri-5': garis(tokens.colorPaletteTealForeground2),
});

/** The rest of a drawing. */
export const useRupa = makeStyles({
  tepi: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    [kontrasTinggi]: { stroke: 'CanvasText' },
  },
  gores: {
    fill: 'none',
    // Dark in each theme, as grounds of bars are light or full in each.
    stroke: '#000000',
    strokeOpacity: 0.6,
    strokeWidth: '1.5px',
    [kontrasTinggi]: { stroke: 'Canvas', strokeOpacity: 1, strokeWidth: '2px' },
  },
  goresBelum: { stroke: tokens.colorNeutralForeground1, [kontrasTinggi]: { stroke: 'CanvasText' } },
  garis: { fill: 'none', strokeWidth: '2px' },
  penanda: {
    fill: tokens.colorNeutralBackground1,
    strokeWidth: '2px',
    [kontrasTinggi]: { fill: 'Canvas' },
  },
  kisi: { stroke: tokens.colorNeutralStroke2, [kontrasTinggi]: { stroke: 'GrayText' } },
  pokok: { stroke: tokens.colorNeutralStrokeAccessible, [kontrasTinggi]: { stroke: 'CanvasText' } },
  // Read over whatever it stands on: a bar, a line, a mark of the axis.
  teks: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    paintOrder: 'stroke',
    [kontrasTinggi]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  nilai: { fill: tokens.colorNeutralForeground1, [kontrasTinggi]: { fill: 'CanvasText' } },
});
