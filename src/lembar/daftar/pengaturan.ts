import { teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** Settings that people may change; the keys and their meaning are in `src/application/pengaturan.ts`. */
export const tabelPengaturan = defineTabel({
  id: 'pengaturan',
  nama: 'Pengaturan',
  lembar: 'Pengaturan',
  judul: 'Pengaturan',
  petunjuk: ['Ubah kolom Nilai bila perlu. Setiap baris menjelaskan artinya.'],
  visibilitas: 'tersembunyi',
  kolom: {
    nama: wajib(
      teks('Pengaturan', 32, {
        isiLama: [{ dari: 'Ambang cakupan data (%)', ke: 'Ambang kelengkapan data (%)' }],
      }),
    ),
    nilai: teks('Nilai', 24, { isian: true }),
    keterangan: teks('Keterangan', 70, { bungkus: true }),
  },
});
