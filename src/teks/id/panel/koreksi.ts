/** Koreksi UKPBJ at a row of Rincian Perhitungan. */
export const koreksi = {
  tombol: 'Koreksi UKPBJ',
  judul: (baris: string) => `Koreksi UKPBJ: ${baris}`,
  kolom: 'Kolom yang dikoreksi',
  nilai: 'Nilai sebenarnya',
  nilaiKini: (nilai: string) => `Sekarang ${nilai}. Ketik TB bila tidak berlaku.`,
  konfirmasi: 'Dikonfirmasi oleh (nama, jabatan)',
  tanggal: 'Tanggal konfirmasi',
  cara: 'Cara konfirmasi',
  dasar: 'Dasar / catatan',
  oleh: 'Dicatat oleh',
  alasan: 'Alasan pembatalan',
  batalkan: (kolom: string) => `Batalkan koreksi ${kolom}`,
  simpan: 'Simpan koreksi',
  menyimpan: 'Menyimpan …',
};
