import { angka, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** SOP step 7: each approval of the plan; the last row holds. */
const petunjuk =
  'Langkah 7 SOP. Diisi oleh program; kode periksa membuktikan rencana tidak berubah sejak disetujui.';

export const tabelPersetujuan = defineTabel({
  id: 'persetujuan',
  nama: 'Persetujuan',
  lembar: 'Persetujuan',
  judul: 'Persetujuan rencana kinerja',
  petunjuk: [petunjuk],
  teksLama: {
    'Langkah 7 SOP. Diisi oleh program; sidik isi membuktikan rencana tidak berubah sejak disetujui.':
      petunjuk,
  },
  visibilitas: 'tersembunyi',
  dilindungi: true,
  kolom: {
    versi: wajib(angka('Versi rencana', 10, { bulat: true })),
    oleh: wajib(teks('Disetujui oleh', 34)),
    nomor: wajib(teks('Nomor dokumen', 28)),
    tanggal: wajib(tanggal('Tanggal', 16)),
    hash: wajib(teks('Kode periksa rencana (SHA-256)', 68, { labelLama: ['Sidik isi rencana (SHA-256)'] })),
    tataBahasa: wajib(teks('Versi tata bahasa rumus', 12)),
    dicatat: wajib(teks('Dicatat pada', 28)),
    /** Why it was approved again; required where an approved target changed. */
    alasan: teks('Alasan perubahan', 44, { bungkus: true }),
  },
});
