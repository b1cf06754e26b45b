import type { koreksi as id } from '../../id/panel/koreksi';

/** Koreksi UKPBJ at a row of Rincian Perhitungan. */
export const koreksi: typeof id = {
  tombol: 'Correct a value',
  judul: (baris) => `Correction: ${baris}`,
  kolom: 'Column to correct',
  nilai: 'True value',
  nilaiKini: (nilai) => `Now ${nilai}. Type TB where it does not apply.`,
  konfirmasi: 'Confirmed by (name, office)',
  tanggal: 'Day of confirmation',
  cara: 'How it was confirmed',
  dasar: 'Ground or note',
  oleh: 'Recorded by',
  alasan: 'Reason for the withdrawal',
  batalkan: (kolom) => `Withdraw the correction of ${kolom}`,
  simpan: 'Store the correction',
  menyimpan: 'Storing …',
};
