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
  ketepatan: { 'tepat-waktu': 'On time', terlambat: 'Late' },
  belumMelapor: (jumlah) => `Not reported yet (${angka(jumlah)})`,
  semuaMelapor: 'Every unit has reported.',
  tenggat: (tanggal) => `due ${tanggal}`,
  semua: (jumlah) => `Show all (${angka(jumlah)})`,
  usang:
    'Plan or data changed after the last calculation, so the sheet Capaian does not hold those changes. "Recalculate" writes the new figures to the sheet Capaian.',
  hitungUlang: 'Recalculate',
  menghitung: 'Recalculating and writing the sheet Capaian …',
  dihitung: (periode) => `The sheet Capaian was recalculated: ${periode}.`,
  sudahSesuai: 'The sheet Capaian is up to date; nothing was written.',
};
