import { angka } from '../angka';
import type { lembar as sumber } from '../../id/panel/lembar';

export const lembar: typeof sumber = {
  judul: 'Sheets of the workbook',
  membaca: 'Reading the list of sheets …',
  tersembunyi: 'hidden',
  lagi: (jumlah) => `Show ${angka(jumlah)} more sheets`,
  hilang: 'That sheet is not in the workbook any more.',
};
