import { labelKelompokPadanan } from '../../domain/variabel/padanan';
import { teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

const petunjuk = `Ejaan pada data sumber dan nilai baku yang dipakai rumus; TB bila tidak berlaku. Tambahkan baris bila sumber memakai ejaan lain. Kelompok: ${Object.values(labelKelompokPadanan).join('; ')}.`;

export const tabelPadanan = defineTabel({
  id: 'padanan',
  nama: 'Padanan',
  lembar: 'Padanan Ejaan',
  lembarLama: ['Padanan'],
  judul: 'Padanan ejaan',
  petunjuk: [petunjuk],
  teksLama: {
    'Ejaan pada data sumber dan nilai baku yang dipakai rumus. Tambahkan baris bila sumber memakai ejaan lain.':
      petunjuk,
  },
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    kelompok: wajib(teks('Kelompok', 16, { isian: true })),
    ejaan: wajib(teks('Ejaan pada data', 40, { isian: true })),
    nilai: wajib(teks('Nilai baku', 32, { isian: true })),
  },
});
