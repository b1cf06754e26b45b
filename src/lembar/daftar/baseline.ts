import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** SOP step 4. */
export const tabelBaseline = defineTabel({
  id: 'baseline',
  nama: 'Baseline',
  lembar: 'Baseline',
  judul: 'Baseline indikator',
  petunjuk: ['Langkah 4 SOP. Isi tahun dan nilai, atau tulis alasan bila baseline belum tersedia.'],
  visibilitas: 'tersembunyi',
  barisCadangan: 10,
  kolom: {
    indikator: wajib(teks('Kode indikator', 12, { isian: true })),
    tahun: angka('Tahun baseline', 12, { isian: true, bulat: true }),
    nilai: angka('Nilai baseline', 17, { isian: true, besaran: 'diketik' }),
    alasan: teks('Alasan bila belum tersedia', 50, { isian: true, bungkus: true }),
    sumber: teks('Sumber', 50, { isian: true, bungkus: true }),
    indikatorId: teks('ID indikator', 10, { tersembunyi: true }),
  },
});
