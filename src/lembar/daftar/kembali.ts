import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * The compiled rows as the units returned them, in parts: what the data sheets held before somebody edited a cell there. It
 * is read only where a row no longer fits its code (docs/adr/0062). Row id: `periode|unit|tingkat|bagian`.
 */
export const tabelKembali = defineTabel({
  id: 'kembali',
  nama: 'IsiKembali',
  lembar: '_kembali',
  judul: 'Jangan diubah: isi pengembalian seperti saat dikompilasi',
  visibilitas: 'sangat-tersembunyi',
  kolom: {
    periode: wajib(teks('Periode', 12)),
    opd: wajib(teks('Kode unit', 15)),
    tingkat: wajib(teks('Tingkat', 12)),
    bagian: wajib(angka('Bagian', 9, { bulat: true })),
    teks: wajib(teks('Teks', 60)),
  },
});
