import { angka } from '../angka';
import type { pengembalian as sumber } from '../../id/panel/pengembalian';

export const pengembalian: typeof sumber = {
  status: {
    'belum-dikirim': 'Not sent',
    terkirim: 'Made',
    diterima: 'Accepted',
    'diterima-dengan-catatan': 'Accepted with findings',
    dikembalikan: 'Sent back to correct',
    nihil: 'Nil return',
    'tidak-melapor': 'Did not report',
    digantikan: 'Superseded',
  },
  semua: (jumlah) => `Show all (${angka(jumlah)})`,
  hitungUlang: 'Recalculate',
  menghitung: 'Recalculating and writing the sheet Capaian …',
};
