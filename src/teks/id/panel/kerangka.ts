export const kerangka = {
  produk: 'Kinerja PBJ',
  halaman: {
    alur: 'Alur SOP',
    rencana: 'Rencana',
    data: 'Data',
    distribusi: 'Distribusi',
    kompilasi: 'Kompilasi',
    capaian: 'Capaian',
    keputusan: 'Keputusan',
    analisis: 'Analisis',
    tindakLanjut: 'Tindak Lanjut',
  },
  navigasi: 'Halaman',
  tahun: (tahun: number) => `Tahun ${tahun}`,
  bahasa: 'Bahasa',
  memuat: 'Membaca buku kerja …',
  dipulihkan:
    'Perubahan terakhir tidak selesai ditulis, jadi sudah dibatalkan. Buku kerja kembali seperti sebelumnya; ulangi langkah itu.',
  cobaLagi: 'Coba lagi',
  rincianGalat: 'Rincian untuk pengembang',
};
