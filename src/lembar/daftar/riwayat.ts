import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** Every run that changed the workbook; each is chained to the one before (ADR 0054). */
export const tabelRiwayat = defineTabel({
  id: 'riwayat',
  nama: 'Riwayat',
  lembar: 'Riwayat Perubahan',
  judul: 'Riwayat Perubahan',
  visibilitas: 'tersembunyi',
  dilindungi: true,
  kolom: {
    waktu: wajib(teks('Waktu', 28)),
    perintah: wajib(teks('Pekerjaan', 22)),
    ringkasan: teks('Ringkasan', 90, { bungkus: true }),
    revisi: wajib(angka('Revisi', 8, { bulat: true })),
    sidikSebelum: teks('Kode periksa tulisan sebelumnya (SHA-256)', 20, { tersembunyi: true }),
    sidik: teks('Kode periksa tulisan ini (SHA-256)', 20, { tersembunyi: true }),
  },
});
