import type { bagan as sumber } from '../../id/panel/bagan';

export const bagan: typeof sumber = {
  lihatAngka: 'Show the figures',
  angka: (judul) => `Figures: ${judul}`,
  tanpaNilai: '–',
  tanpaIsi: 'There is no value yet that could be drawn.',
};
