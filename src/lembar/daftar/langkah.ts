import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** The 19 steps of the SOP, as the workbook shows them. */
export const tabelLangkah = defineTabel({
  id: 'langkah',
  nama: 'AlurSop',
  lembar: 'Alur SOP',
  judul: 'Alur SOP Pengelolaan Kinerja UKPBJ',
  petunjuk: [
    'SOP 027/SOP/300/2020. Kolom Pelaksana disimpulkan dari uraian SOP dan boleh disesuaikan; waktu dihitung dalam hari kerja.',
  ],
  kolom: {
    nomor: wajib(angka('No.', 5, { bulat: true, rata: 'tengah' })),
    kegiatan: wajib(teks('Kegiatan', 54, { bungkus: true })),
    pelaksana: teks('Pelaksana', 24, { isian: true, bungkus: true }),
    waktu: teks('Waktu', 18, { bungkus: true }),
    persyaratan: teks('Persyaratan / kelengkapan', 44, { bungkus: true }),
    keluaran: teks('Keluaran', 44, { bungkus: true }),
  },
});
