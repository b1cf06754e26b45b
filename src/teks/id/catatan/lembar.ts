import type { PesanDari } from '../../../domain/umum/catatan';
import type { ParamsCatatanLembar } from '../../../lembar/catatan';

/** What a damaged copy means, and what to do. */
const tidakDipakai =
  'Salinan itu tidak dipakai; angka dan persetujuan tidak bergantung padanya. Bila diperlukan, bukalah salinan berkas sebelumnya.';

export const pesanLembar: PesanDari<ParamsCatatanLembar> = {
  'sel-wajib-kosong': () => 'Sel ini wajib diisi. Isi, atau hapus barisnya bila tidak dipakai.',
  'sel-bukan-angka': ({ nilai }) =>
    `"${nilai}" bukan angka. Ketik angkanya saja, tanpa satuan dan tanpa pemisah ribuan.`,
  'sel-bukan-tanggal': ({ nilai }) => `"${nilai}" bukan tanggal. Ketik tanggal, misalnya 31/01/2026.`,
  'sel-tanggal-jauh': ({ tanggal }, tulis) =>
    `Tanggal ${tulis.tanggal(tanggal)} tidak wajar. Periksa tahunnya, lalu perbaiki di sel ini.`,
  'sel-angka-tampil-persen': ({ persen }, tulis) =>
    `Sel ini tampil ${tulis.angka(persen)} %, padahal satuan kolom atau indikatornya bukan persen. Ketik angkanya tanpa tanda persen, lalu ubah format selnya menjadi Umum.`,
  'sel-angka-tampil-tanggal': ({ tanggal }, tulis) =>
    `Sel ini tampil sebagai tanggal ${tulis.tanggal(tanggal)}, padahal di sini tempat angka. Ubah format selnya menjadi Umum, lalu ketik angkanya kembali.`,
  'sel-angka-tampil-lain': ({ nilai }, tulis) =>
    `Sel ini berisi ${tulis.angka(nilai)}, tetapi format selnya menampilkan yang lain (angkanya dipersingkat atau disembunyikan). Ubah format selnya menjadi Umum, lalu pastikan angkanya benar.`,
  'sel-tanggal-tampil-angka': ({ nilai, usul }, tulis) =>
    `Sel ini tampil sebagai angka ${tulis.angka(nilai)}, padahal di sini tempat tanggal. ${usul === undefined ? 'Ketik tanggalnya, misalnya 31/01/2026.' : `Bila maksudnya ${tulis.tanggal(usul)}, ubah format selnya menjadi tanggal; bila bukan, ketik tanggalnya.`}`,
  'sel-bukan-ya-tidak': ({ nilai }) => `"${nilai}" bukan jawaban yang dikenal. Ketik Ya atau Tidak.`,
  'sel-bukan-pilihan': ({ nilai, pilihan, saran }) =>
    `"${nilai}" bukan pilihan yang ada.${saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`} Pilih salah satu: ${pilihan.join('; ')}.`,
  'sel-galat-excel': ({ nilai }) =>
    `Sel ini berisi galat Excel ${nilai}. Perbaiki rumusnya atau ketik nilainya.`,
  'sel-aksara-dibuang': ({ aksara }) =>
    `Teks pada sel ini memuat aksara yang tidak dapat disimpan dalam buku kerja (${aksara.join(', ')}). Di tempatnya kini dibaca "\ufffd". Ketik ulang teksnya.`,
  'sel-teks-dilewati': ({ panjang, batas }, tulis) =>
    `Teks pada sel ini tidak diambil: panjangnya ${tulis.angka(panjang)} huruf, sedangkan satu sel memuat paling banyak ${tulis.angka(batas)}. Ringkas teksnya.`,
  'sel-dibersihkan-lain': ({ jumlah }, tulis) =>
    `Masih ada ${tulis.angka(jumlah)} sel lain pada lembar ini dengan aksara yang tidak dapat disimpan atau teks yang terlalu panjang. Perbaiki sel yang sudah disebut, lalu jalankan lagi.`,
  'sel-kode-panjang': ({ panjang, batas }, tulis) =>
    `Kode ini terlalu panjang: ${tulis.angka(panjang)} huruf, paling banyak ${tulis.angka(batas)}. Ketik kode yang lebih pendek.`,
  'sel-kode-berlubang': ({ nilai }) =>
    `Kode "${nilai}" kehilangan aksara (tanda "\ufffd"), sehingga tidak jelas kode mana yang dimaksud. Ketik ulang kodenya.`,
  'kolom-hilang': ({ daftar }) =>
    `Kolom hilang: ${daftar.join(', ')}. Batalkan perubahannya (Ctrl+Z), atau ambil dari salinan berkas sebelumnya; program mengenali kolom dari kode tersembunyi di atas kepala kolom.`,
  'id-baris-ganda': ({ id }) =>
    `Baris ini salinan baris lain (ID ${id}). Hapus salinannya; untuk menambah baris, ketik pada baris kosong di bawah tabel.`,
  'id-baris-panjang': ({ panjang, batas }, tulis) =>
    `ID baris ini (kolom tersembunyi paling kiri) terlalu panjang: ${tulis.angka(panjang)} huruf, paling banyak ${tulis.angka(batas)}. Kosongkan selnya; program memberi ID yang baru.`,
  'isi-panjang-melebihi-batas': ({ isi, panjang, batas }, tulis) =>
    `Salinan "${isi}" tidak disimpan karena terlalu panjang: ${tulis.angka(panjang)} huruf, paling banyak ${tulis.angka(batas)}. Pekerjaan lainnya tetap selesai; simpan salinan berkas ini bila isinya kelak diperlukan.`,
  'isi-panjang-tidak-lengkap': ({ isi, bagian, dari }) =>
    `Salinan "${isi}" tidak lengkap: bagian ${bagian} dari ${dari} tidak ada. ${tidakDipakai}`,
  'isi-panjang-ganda': ({ isi }) =>
    `Salinan "${isi}" mempunyai bagian yang tertulis dua kali, sehingga tidak jelas mana yang benar. ${tidakDipakai}`,
  'isi-panjang-sel-salah': ({ isi }) =>
    `Salinan "${isi}" mempunyai sel yang kosong, salah ketik, atau tidak terbaca. ${tidakDipakai}`,
  'isi-panjang-berubah': ({ isi }) =>
    `Salinan "${isi}" sudah diubah sejak disimpan: kode periksanya tidak cocok. ${tidakDipakai}`,
  'isi-panjang-bukan-json': ({ isi }) => `Salinan "${isi}" bukan tulisan program ini. ${tidakDipakai}`,
  'isi-panjang-format-baru': ({ isi, format, didukung }) =>
    `Salinan "${isi}" ditulis oleh program yang lebih baru (format ${format}; program ini mengenal sampai ${didukung}). Perbarui program untuk membacanya.`,
};
