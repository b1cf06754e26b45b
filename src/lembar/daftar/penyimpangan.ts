import { labelJenisPenyimpangan } from '../../domain/sop/tipe';
import { angka, kode, pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * Departures from the standard of the SOP (PERINGATAN), who answers for them and why (docs/adr/0078). Those in time and order
 * the program adds when a step is marked, with the row id of `idPenyimpangan`; others people type.
 */
export const tabelPenyimpangan = defineTabel({
  id: 'penyimpangan',
  nama: 'PenyimpanganMutuBaku',
  lembar: 'Penyimpangan Mutu Baku',
  judul: 'Penyimpangan Mutu Baku dan pertanggungjawabannya',
  petunjuk: [
    'Satu baris satu penyimpangan. Yang lewat waktu dan yang mendahului langkah ditambahkan program saat langkah ditandai; kekurangan perlengkapan, kelengkapan, dan output ditulis di sini oleh orang.',
    'Alasan dan yang bertanggung jawab tidak ditimpa program. Kolom Tanda dibatalkan terisi bila penandaan yang menyimpang itu dibatalkan.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    kode: wajib(kode('Kode', 10, { isian: true })),
    langkah: wajib(angka('Langkah', 9, { bulat: true, rata: 'tengah', isian: true })),
    periode: teks('Periode', 11, { rata: 'tengah', isian: true }),
    jenis: wajib(pilihanBerlabel('Jenis', 14, labelJenisPenyimpangan, { isian: true })),
    uraian: wajib(teks('Penyimpangan', 44, { isian: true, bungkus: true })),
    alasan: teks('Alasan', 44, { isian: true, bungkus: true }),
    penanggungJawab: teks('Dipertanggungjawabkan oleh', 28, { isian: true, bungkus: true }),
    tanggal: tanggal('Tanggal', 13, { isian: true }),
    dibatalkan: tanggal('Tanda dibatalkan', 13, { isian: true }),
  },
});
