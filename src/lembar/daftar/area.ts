import { kode, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** SOP step 2. */
export const tabelArea = defineTabel({
  id: 'area',
  nama: 'AreaStrategis',
  lembar: 'Area Strategis',
  judul: 'Area strategis',
  petunjuk: ['Langkah 2 SOP. Setiap area melayani satu tujuan (isi kode tujuan).'],
  visibilitas: 'tersembunyi',
  barisCadangan: 10,
  kolom: {
    kode: wajib(kode('Kode', 8, { isian: true })),
    nama: wajib(teks('Nama area strategis', 60, { isian: true, bungkus: true })),
    tujuan: wajib(teks('Kode tujuan', 12, { isian: true })),
  },
});
