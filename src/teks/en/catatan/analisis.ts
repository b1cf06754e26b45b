import type {
  BagianAnalisis,
  BagianRekomendasi,
  ParamsCatatanAnalisis,
  TeksAnalisis,
} from '../../../application/analisis/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

const partsOfAnalysis: Readonly<Record<BagianAnalisis, string>> = {
  isi: 'a method, a cause or a question',
  oleh: 'who records it',
};

const partsOfRecommendation: Readonly<Record<BagianRekomendasi, string>> = {
  indikator: 'the indicator',
  uraian: 'what is recommended',
  'penanggung-jawab': 'who is to do it',
  tenggat: 'by when',
  oleh: 'who records it',
};

const teks: Readonly<Record<TeksAnalisis, string>> = {
  metode: 'The method',
  sebab: 'The cause',
  pertanyaan: 'The question',
  uraian: 'The recommendation',
  hasil: 'The expected effect',
};

export const pesanAnalisis: PesanDari<ParamsCatatanAnalisis> = {
  'analisis-belum-lengkap': ({ daftar }) =>
    `The analysis was not recorded: give also ${daftar.map((satu) => partsOfAnalysis[satu]).join(', ')}.`,
  'rekomendasi-belum-lengkap': ({ daftar }) =>
    `The recommendation was not recorded: give also ${daftar.map((satu) => partsOfRecommendation[satu]).join(', ')}.`,
  'rekomendasi-tenggat-salah': ({ tanggal, contoh }, tulis) =>
    `"${tanggal}" is no date. Write it like ${tulis.tanggal(contoh)}.`,
  'rekomendasi-tenggat-lampau': ({ tanggal, hariIni }, tulis) =>
    `The date ${tulis.tanggal(tanggal)} is over on ${tulis.tanggal(hariIni)}. The recommendation is recorded all the same; change its date on the sheet Rekomendasi if it is a slip.`,
  'rekomendasi-sudah-ada': ({ kode }) =>
    `The same was recommended for this indicator and period already: ${kode}. Write it otherwise if it is another one.`,
  'usulan-tidak-ada': ({ indikator, nomor, banyak }, tulis) =>
    banyak === 0
      ? `${indikator} has no proposal in this period. Write the recommendation yourself.`
      : `${indikator} has no proposal number "${nomor}". Choose from 1 to ${tulis.angka(banyak)}.`,
  'teks-analisis-terlalu-panjang': ({ bagian, panjang, batas }, tulis) =>
    `${teks[bagian]}, of ${tulis.angka(panjang)} characters, does not fit into a cell (${tulis.angka(batas)}). Shorten it, or keep the details in a file and name that here.`,
  'analisis-baris-diarsipkan': ({ periode, berkas }, tulis) =>
    `What each unit adds to the gaps of ${tulis.periode(periode)}, and rows that stand out, are not calculated: the data rows are in the archive file ${berkas}; the figures stay as locked. Put that archive into the folder of the workbook and run the analysis from the command line; or put the rows back first (arsipkan with its option kembalikan), where they are needed in the pane or on the sheet Analisis Capaian.`,
  'rekomendasi-indikator-tidak-dikenal': ({ kode, indikator }) =>
    `Recommendation ${kode} names the indicator "${indikator}", which the plan does not have, and is not shown. Correct the code of the indicator.`,
  'rekomendasi-unit-berakhir': ({ kode, unit, penerus }) =>
    `Recommendation ${kode} is for ${unit}, which has ended. ${penerus.length === 0 ? 'Settle which unit goes on with it' : `${penerus.join(', ')} took over: make sure who is to do it`}, and change it on the sheet Rekomendasi.`,
  'rekomendasi-kode-ganda': ({ kode }) =>
    `The code ${kode} stands in more than one row of Rekomendasi. Give one of them another: reports and letters name recommendations by it.`,
};
