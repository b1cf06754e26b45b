import { angka, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** Results of the last calculation of each period. Row id: `periode|indikator|lingkup|kode`. */
export const tabelCapaian = defineTabel({
  id: 'capaian',
  nama: 'Capaian',
  lembar: 'Capaian',
  judul: 'Capaian indikator',
  petunjuk: [
    'Hasil perhitungan terakhir pada setiap periode. Diisi oleh program; ubah data atau rencana, lalu hitung ulang.',
  ],
  dilindungi: true,
  kolom: {
    periode: wajib(teks('Periode', 11)),
    perTanggal: wajib(tanggal('Data per', 13)),
    indikator: wajib(teks('Kode', 8)),
    nama: wajib(teks('Indikator', 40, { bungkus: true })),
    lingkup: wajib(teks('Lingkup', 14)),
    kodeLingkup: teks('Unit/area', 12),
    nilai: angka('Realisasi', 18),
    satuan: teks('Satuan', 9),
    target: teks('Target', 16),
    skor: angka('Capaian (%)', 12),
    status: teks('Status', 20),
    tercapai: teks('Target tercapai', 12),
    cakupan: teks('Cakupan data', 48, { bungkus: true }),
    sebab: teks('Keterangan', 44, { bungkus: true }),
  },
});
