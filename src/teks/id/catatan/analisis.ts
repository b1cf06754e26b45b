import type {
  BagianAnalisis,
  BagianRekomendasi,
  ParamsCatatanAnalisis,
  TeksAnalisis,
} from '../../../application/analisis/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

const bagianAnalisis: Readonly<Record<BagianAnalisis, string>> = {
  isi: 'metode, sebab, atau pertanyaan',
  oleh: 'siapa yang mencatat',
};

const bagianRekomendasi: Readonly<Record<BagianRekomendasi, string>> = {
  indikator: 'indikator',
  uraian: 'uraian rekomendasi',
  'penanggung-jawab': 'penanggung jawab',
  tenggat: 'tenggat',
  oleh: 'siapa yang mencatat',
};

const teks: Readonly<Record<TeksAnalisis, string>> = {
  metode: 'Metode analisis',
  sebab: 'Sebab',
  pertanyaan: 'Pertanyaan',
  uraian: 'Rekomendasi',
  hasil: 'Hasil yang diharapkan',
};

export const pesanAnalisis: PesanDari<ParamsCatatanAnalisis> = {
  'analisis-belum-lengkap': ({ daftar }) =>
    `Analisis belum dicatat: isi juga ${daftar.map((satu) => bagianAnalisis[satu]).join(', ')}.`,
  'rekomendasi-belum-lengkap': ({ daftar }) =>
    `Rekomendasi belum dicatat: isi juga ${daftar.map((satu) => bagianRekomendasi[satu]).join(', ')}.`,
  'rekomendasi-tenggat-salah': ({ tanggal, contoh }, tulis) =>
    `"${tanggal}" bukan tanggal. Tulis tenggatnya seperti ${tulis.tanggal(contoh)}.`,
  'rekomendasi-tenggat-lampau': ({ tanggal, hariIni }, tulis) =>
    `Tenggat ${tulis.tanggal(tanggal)} sudah lewat pada ${tulis.tanggal(hariIni)}. Rekomendasi tetap dicatat; ubah tenggatnya pada lembar Rekomendasi bila keliru.`,
  'rekomendasi-sudah-ada': ({ kode }) =>
    `Rekomendasi dengan uraian yang sama sudah dicatat untuk indikator dan periode ini: ${kode}. Ubah uraiannya bila ini rekomendasi lain.`,
  'usulan-tidak-ada': ({ indikator, nomor, banyak }, tulis) =>
    banyak === 0
      ? `${indikator} tidak mempunyai usulan pada periode ini. Tulis sendiri uraian rekomendasinya.`
      : `${indikator} tidak mempunyai usulan nomor "${nomor}". Pilih nomor 1 sampai ${tulis.angka(banyak)}.`,
  'teks-analisis-terlalu-panjang': ({ bagian, panjang, batas }, tulis) =>
    `${teks[bagian]} sepanjang ${tulis.angka(panjang)} huruf tidak muat dalam satu sel (${tulis.angka(batas)}). Ringkas isinya, atau simpan rinciannya dalam berkas tersendiri dan sebutkan di sini.`,
  'analisis-baris-diarsipkan': ({ periode, berkas }, tulis) =>
    `Sumbangan OPD dan baris yang menyimpang jauh ${tulis.periode(periode)} tidak dihitung, karena baris datanya ada di berkas arsip ${berkas}; angkanya tetap seperti yang dikunci. Letakkan arsip itu di folder buku kerja dan jalankan analisis dari baris perintah; atau kembalikan dahulu barisnya (arsipkan dengan opsi kembalikan), bila diperlukan di panel atau di lembar Analisis Capaian.`,
  'rekomendasi-indikator-tidak-dikenal': ({ kode, indikator }) =>
    `Rekomendasi ${kode} menyebut indikator "${indikator}" yang tidak ada pada rencana, sehingga tidak ikut ditampilkan. Perbaiki kode indikatornya.`,
  'rekomendasi-unit-berakhir': ({ kode, unit, penerus }) =>
    `Rekomendasi ${kode} ditujukan kepada ${unit}, yang sudah berakhir. ${penerus.length === 0 ? 'Tentukan unit yang melanjutkannya' : `Penerusnya ${penerus.join(', ')}: pastikan penanggung jawabnya`}, lalu ubah pada lembar Rekomendasi.`,
  'rekomendasi-kode-ganda': ({ kode }) =>
    `Kode rekomendasi ${kode} ada pada lebih dari satu baris. Beri kode lain kepada salah satunya: laporan dan surat menyebut rekomendasi dengan kodenya.`,
};
