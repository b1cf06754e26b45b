import type { lokasi as sumber } from '../id/lokasi';

export const lokasi: typeof sumber = {
  lembar: 'sheet',
  sel: 'cell',
  baris: 'row',
  kolom: 'column',
  karakter: 'character',
};
