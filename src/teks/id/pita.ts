/** The ribbon: names of its buttons that are no service (`layanan.ts`), and what their window says. */
export const pita = {
  gagal: (tombol: string) => `${tombol} tidak berhasil`,
  kode: (kode: string) => `Kode untuk pengembang: ${kode}`,
  tutup: 'Tutup',
  catatanLain: 'Buka panel Kinerja PBJ untuk melihat lebih banyak.',
  panel: { nama: 'Kinerja PBJ' },
  kompilasi: { nama: 'Kompilasi Data' },
};
