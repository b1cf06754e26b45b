export const pita = {
  gagal: (tombol: string) => `${tombol} tidak berhasil`,
  kode: (kode: string) => `Kode untuk pengembang: ${kode}`,
  catatanLain: 'Buka panel Kinerja PBJ untuk melihat semuanya.',
  dasbor: {
    nama: 'Dasbor',
    tanpaLembar:
      'Buku kerja ini tidak memiliki lembar Capaian dari Kinerja PBJ. Buka Buku Kerja Kinerja yang benar, atau siapkan yang baru dari panel Kinerja PBJ.',
    tanpaCapaian: 'Lembar Capaian belum berisi. Jalankan Kompilasi Data dahulu.',
  },
};
