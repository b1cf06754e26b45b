import type { pengembalian as sumber } from '../../id/sajian/pengembalian';

export const pengembalian: typeof sumber = {
  status: {
    'belum-dikirim': 'Not made',
    terkirim: 'Made',
    diterima: 'Accepted',
    'diterima-dengan-catatan': 'Accepted with findings',
    dikembalikan: 'Sent back to correct',
    nihil: 'Nil return',
    'tidak-melapor': 'Did not report',
    digantikan: 'Superseded',
  },
  ketepatan: { 'tepat-waktu': 'On time', terlambat: 'Late' },
  tenggat: (tanggal) => `due ${tanggal}`,
  belumMelapor: (n) => `Not reported yet (${n})`,
  semuaMelapor: 'Every unit has reported.',
  sudahMelapor: (n, dari) => `${n} of ${dari} units have reported.`,
  dataPer: (tanggal) => `Data as of ${tanggal}.`,
  belumDikompilasi: 'Not compiled yet.',
  diterimaTanggal: (tanggal) => `Received ${tanggal}`,
  diterimaLagi: (pertama, terakhir) => `First received ${pertama}, its correction ${terakhir}`,
};
