import { angka } from '../angka';
import type { pengembalian as sumber } from '../../id/panel/pengembalian';

export const pengembalian: typeof sumber = {
  semua: (jumlah) => `Show all (${angka(jumlah)})`,
  menghitung: 'Recalculating and writing the sheet Capaian …',
};
