/** A mistake as people type it, and the code of the finding it must give; without code it is understood as it stands. */
export interface ContohKesalahan {
  readonly tabelId: string;
  readonly variabel: string;
  readonly teks: string;
  readonly kode?: string;
}

export const daftarKesalahan: readonly ContohKesalahan[] = [
  { tabelId: 'isi-transaksi', variabel: 'tgl_kontrak', teks: '03/15/2026', kode: 'tanggal-bulan-di-depan' },
  { tabelId: 'isi-transaksi', variabel: 'tgl_kontrak', teks: '31 Februari 2026', kode: 'tanggal-tidak-ada' },
  { tabelId: 'isi-transaksi', variabel: 'tgl_akhir_kontrak', teks: '30-06-26', kode: 'tahun-dua-angka' },
  { tabelId: 'isi-transaksi', variabel: 'tgl_bast', teks: 'minggu depan', kode: 'tanggal-tidak-terbaca' },
  { tabelId: 'isi-transaksi', variabel: 'nilai_kontrak_awal', teks: '1,234 juta', kode: 'angka-ambigu' },
  { tabelId: 'isi-transaksi', variabel: 'nilai_umk', teks: 'seratus juta', kode: 'angka-tidak-terbaca' },
  { tabelId: 'isi-transaksi', variabel: 'nilai_umk', teks: 'nihil', kode: 'angka-nihil' },
  { tabelId: 'isi-transaksi', variabel: 'status', teks: 'Slesai', kode: 'pilihan-tidak-dikenal' },
  // Understood: whole Rupiah settle the point, and "Jt" is a million.
  { tabelId: 'isi-transaksi', variabel: 'nilai_umk', teks: '3,8 Jt' },
  { tabelId: 'isi-transaksi', variabel: 'nilai_umk', teks: '1.234' },
  { tabelId: 'isi-rup', variabel: 'transaksi_lengkap', teks: 'sebagian', kode: 'ya-tidak-tidak-terbaca' },
  { tabelId: 'isi-opd', variabel: 'konsultasi_masuk', teks: '1.234', kode: 'angka-ambigu' },
];
