import { teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

export const tabelPadanan = defineTabel({
  id: 'padanan',
  nama: 'Padanan',
  lembar: 'Padanan Ejaan',
  lembarLama: ['Padanan'],
  judul: 'Padanan ejaan',
  petunjuk: [
    'Ejaan pada data sumber dan nilai baku yang dipakai rumus. Tambahkan baris bila sumber memakai ejaan lain.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    kelompok: wajib(teks('Kelompok', 16, { isian: true })),
    ejaan: wajib(teks('Ejaan pada data', 40, { isian: true })),
    nilai: wajib(teks('Nilai baku', 32, { isian: true })),
  },
});
