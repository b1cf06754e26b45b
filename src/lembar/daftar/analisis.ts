import { teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * What the team made of a figure (SOP step 15): by which method, why, and what is still to be asked of whom. Figures stand
 * in no row here: they are computed whenever somebody looks. Row id: `periode|id of the indicator`.
 */
export const tabelAnalisis = defineTabel({
  id: 'analisis',
  nama: 'Analisis',
  lembar: 'Analisis',
  judul: 'Analisis capaian per indikator',
  petunjuk: [
    'Langkah 15 SOP. Satu baris satu indikator pada satu periode. Sebab ditulis oleh tim, bukan oleh program; yang belum diketahui ditulis pada Pertanyaan, dengan nama orang yang menjawabnya.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    periode: wajib(teks('Periode', 12, { isian: true })),
    indikator: wajib(teks('Kode indikator', 10, { isian: true })),
    metodeAnalisis: teks('Metode analisis', 26, { isian: true, bungkus: true }),
    sebab: teks('Sebab', 52, { isian: true, bungkus: true }),
    pertanyaan: teks('Pertanyaan', 40, { isian: true, bungkus: true }),
    pemilik: teks('Dijawab oleh', 26, { isian: true, bungkus: true }),
    oleh: teks('Dicatat oleh', 22, { isian: true, bungkus: true }),
    dicatat: teks('Dicatat pada', 24, { isian: true }),
    indikatorId: teks('ID indikator', 10, { tersembunyi: true }),
  },
});
