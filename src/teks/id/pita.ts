import { angka } from './angka';
export const pita = {
  gagal: (tombol: string) => `${tombol} tidak berhasil`,
  rusak: 'Terjadi kesalahan pada program. Simpan buku kerja, tutup dan buka lagi, lalu ulangi.',
  catatanLagi: (banyak: number) =>
    `… dan ${angka(banyak)} lagi. Buka panel Kinerja PBJ untuk melihat semuanya.`,
  hitungUlang: {
    nama: 'Hitung ulang',
    terhenti: (galat: number) => `Hitung ulang berhenti: ${angka(galat)} kesalahan perlu diperbaiki`,
    selesai: 'Capaian sudah dihitung ulang',
    sama: 'Capaian sudah sesuai; tidak ada yang berubah',
    periode: (label: string, tanggalData: string) => `${label}, data per ${tanggalData}`,
    catatan: (banyak: number) => `${angka(banyak)} Catatan Pemeriksaan:`,
  },
  dasbor: {
    nama: 'Dasbor',
    tanpaLembar:
      'Buku kerja ini tidak memiliki lembar Capaian dari Kinerja PBJ. Buka ruang kerja yang benar, atau siapkan yang baru dari panel Kinerja PBJ.',
    tanpaCapaian: 'Lembar Capaian belum berisi. Jalankan Kompilasi Data dahulu.',
  },
};
