import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * What the year before came to, period by period, as it was presented there: for the change since the same period (SOP step
 * 15). Brought when the year is begun from that workbook (docs/adr/0077); people may complete it from reports. Row id: any.
 */
export const tabelTahunLalu = defineTabel({
  id: 'tahun-lalu',
  nama: 'CapaianTahunLalu',
  lembar: 'Capaian Tahun Lalu',
  judul: 'Capaian tahun sebelumnya, seluruh OPD',
  petunjuk: [
    'Dibawa dari Buku Kerja Kinerja tahun sebelumnya saat tahun ini dimulai, dan dibandingkan pada Analisis. Bila belum ada, isi dari laporan tahun itu: satu baris satu indikator dan periode, misalnya 2025-TW1.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    indikator: wajib(teks('Kode indikator', 12, { isian: true })),
    periode: wajib(teks('Periode', 11, { isian: true, rata: 'tengah' })),
    nilai: angka('Realisasi', 17, { isian: true, besaran: 'diketik' }),
    sumber: teks('Sumber', 50, { isian: true, bungkus: true }),
    indikatorId: teks('ID indikator', 10, { tersembunyi: true }),
  },
});
