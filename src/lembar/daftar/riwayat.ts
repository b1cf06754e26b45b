import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** Every run that changed the workbook. */
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
  },
});
