import { angka, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * Periods whose compiled rows were put into an archive file beside the workbook, one row an archive. For people to read: what
 * holds is the mark in the meta table (ADR 0064). Row id: the period's code.
 */
export const tabelArsipData = defineTabel({
  id: 'arsip-data',
  nama: 'ArsipData',
  lembar: 'Arsip Data',
  judul: 'Arsip Data',
  petunjuk: [
    'Satu baris satu periode yang datanya dipindahkan ke berkas arsip. Simpan berkas arsipnya di folder yang sama dengan buku kerja ini, dan jangan diubah.',
  ],
  visibilitas: 'tersembunyi',
  dilindungi: true,
  kolom: {
    periode: wajib(teks('Periode', 11, { rata: 'tengah' })),
    berkas: wajib(teks('Berkas arsip', 44, { bungkus: true })),
    rup: wajib(angka('Baris Data Paket', 12, { bulat: true })),
    transaksi: wajib(angka('Baris Data Transaksi', 12, { bulat: true })),
    opd: wajib(angka('Baris Data OPD', 12, { bulat: true })),
    aksi: wajib(angka('Baris Data Aksi', 12, { bulat: true })),
    oleh: wajib(teks('Diarsipkan oleh', 28, { bungkus: true })),
    tanggal: wajib(tanggal('Tanggal', 13)),
    kembali: tanggal('Dikembalikan', 13),
    kembaliOleh: teks('Dikembalikan oleh', 28, { bungkus: true }),
    hash: wajib(teks('Kode periksa berkas (SHA-256)', 68)),
  },
});
