import { labelStatusTindakLanjut } from '../../domain/analisis/rekomendasi';
import { pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** What meetings decided that a unit is to do, shown in its template; read by nobody when it comes back. */
export const tabelRekomendasiUnit = defineTabel({
  id: 'rekomendasi-unit',
  nama: 'RekomendasiUnit',
  lembar: 'Rekomendasi',
  judul: 'Rekomendasi yang disetujui pimpinan untuk unit ini',
  petunjuk: [
    'Ditetapkan pada rapat pimpinan UKPBJ (langkah 18). Kemajuannya dilaporkan pada lembar Rencana Aksi bila ada, atau kepada penanggung jawabnya.',
  ],
  dilindungi: true,
  kolom: {
    kode: wajib(teks('Kode', 10)),
    aksi: teks('Kode aksi', 10),
    uraian: wajib(teks('Rekomendasi', 56, { bungkus: true })),
    penanggungJawab: teks('Penanggung jawab', 26, { bungkus: true }),
    tenggat: tanggal('Tenggat', 13),
    hasil: teks('Hasil yang diharapkan', 40, { bungkus: true }),
    status: pilihanBerlabel('Keadaan', 28, labelStatusTindakLanjut, { bungkus: true }),
    lewat: teks('Lewat tenggat', 22, { bungkus: true }),
  },
});
