import { labelStatusAksi } from '../../domain/rencana/rencana';
import { angka, kode, pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** SOP step 5. */
export const tabelAksi = defineTabel({
  id: 'aksi',
  nama: 'RencanaAksi',
  lembar: 'Rencana Aksi',
  judul: 'Rencana aksi per indikator',
  petunjuk: [
    'Langkah 5 SOP. Setiap indikator punya sedikitnya satu aksi dengan penanggung jawab dan tanggal.',
  ],
  barisCadangan: 20,
  kolom: {
    kode: wajib(kode('Kode', 7, { isian: true })),
    indikator: wajib(teks('Kode indikator', 10, { isian: true })),
    uraian: wajib(teks('Uraian aksi', 44, { isian: true, bungkus: true })),
    penanggungJawab: wajib(teks('Penanggung jawab', 22, { isian: true, bungkus: true })),
    opd: teks('Kode unit', 15, { isian: true }),
    mulai: wajib(tanggal('Mulai', 13, { isian: true })),
    selesai: wajib(tanggal('Selesai', 13, { isian: true })),
    keluaran: wajib(teks('Keluaran', 28, { isian: true, bungkus: true })),
    bobot: angka('Bobot', 7, { isian: true, rata: 'tengah' }),
    status: pilihanBerlabel('Status', 16, labelStatusAksi, { isian: true }),
    kemajuan: angka('Kemajuan (%)', 11, { isian: true, rata: 'tengah', satuan: '%' }),
    kendala: teks('Kendala', 19, { isian: true, bungkus: true }),
    indikatorId: teks('ID indikator', 10, { tersembunyi: true }),
  },
});
