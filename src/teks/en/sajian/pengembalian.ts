import type { pengembalian as sumber } from '../../id/sajian/pengembalian';

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
  ketepatan: { 'tepat-waktu': 'On time', terlambat: 'Late' },
};
