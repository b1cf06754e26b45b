import type { ParamsCatatanArsip } from '../../../application/arsip/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

const letakkan =
  'Letakkan berkas arsip yang benar di folder buku kerja ini (dari cadangan atau salinannya), lalu ulangi.';

export const pesanArsip: PesanDari<ParamsCatatanArsip> = {
  'arsip-tanpa-nama': () => 'Isi siapa yang mengarsipkan atau mengembalikan data: nama atau jabatannya.',
  'arsip-periode-belum-dikunci': ({ periode }, tulis) =>
    `Angka ${tulis.periode(periode)} tidak sedang dikunci, atau yang dikunci rusak, jadi datanya masih diperlukan untuk menghitung. Kunci angkanya dahulu, lalu ulangi.`,
  'arsip-sudah-ada': ({ periode, berkas }, tulis) =>
    `Data ${tulis.periode(periode)} sudah diarsipkan ke ${berkas}. Untuk mengambilnya kembali jalankan arsipkan dari baris perintah dengan opsi kembalikan.`,
  'arsip-tidak-ada': ({ periode }, tulis) =>
    `Data ${tulis.periode(periode)} tidak sedang diarsipkan, jadi tidak ada yang dikembalikan. Periksa kode periodenya.`,
  'arsip-tanpa-baris': ({ periode }, tulis) =>
    `Tidak ada baris data ${tulis.periode(periode)} yang dapat diarsipkan. Periksa kode periodenya.`,
  'arsip-semua-dibutuhkan': ({ periode, baris }, tulis) =>
    `Semua ${tulis.angka(baris)} baris data ${tulis.periode(periode)} masih dipakai sebagai posisi terakhir unitnya, jadi belum ada yang dapat diarsipkan. Ulangi setelah unitnya mengembalikan data periode berikutnya.`,
  'arsip-dibutuhkan': ({ periode, oleh }, tulis) =>
    `Data ${tulis.periode(periode)} tidak diarsipkan: angka ${oleh.map((satu) => tulis.periode(satu)).join(', ')} masih dihitung dengannya. Kompilasi data periode itu dari unit yang belum melapor, lalu ulangi.`,
  'arsip-nama-terpakai': ({ berkas }) =>
    `Berkas ${berkas} sudah ada dan bukan arsip periode ini dari buku kerja ini, jadi tidak ditimpa. Pindahkan atau ganti nama berkas itu, lalu ulangi.`,
  'arsip-tidak-terbukti': ({ berkas }) =>
    `Isi ${berkas} setelah ditulis tidak sama dengan data di buku kerja, jadi tidak ada baris yang dipindahkan. Ulangi; bila tetap demikian, laporkan kepada pengelola program.`,
  'arsip-kolom-tidak-dikenal': ({ lembar, kolom }) =>
    `Kolom "${kolom}" pada lembar ${lembar} tidak dikenal program ini dan akan hilang bila barisnya diarsipkan. Perbarui program, lalu ulangi.`,
  'arsip-hilang': ({ periode, berkas }, tulis) =>
    `Data ${tulis.periode(periode)} ada di berkas arsip ${berkas}, tetapi berkas itu tidak ada di samping buku kerja ini. ${letakkan}`,
  'arsip-berubah': ({ periode, berkas }, tulis) =>
    `Berkas arsip ${berkas} bukan lagi seperti saat data ${tulis.periode(periode)} diarsipkan (kode periksanya lain), jadi tidak dipakai. ${letakkan}`,
  'arsip-asing': ({ periode, berkas }, tulis) =>
    `Berkas ${berkas} adalah arsip dari buku kerja atau periode lain, bukan data ${tulis.periode(periode)} ini. ${letakkan}`,
  'arsip-periode': ({ periode, berkas }, tulis) =>
    `Data ${tulis.periode(periode)} ada di berkas arsip ${berkas}, padahal semuanya diperlukan di sini. Kembalikan dahulu dari baris perintah (arsipkan dengan opsi kembalikan), lalu ulangi.`,
  'arsip-di-berkas': ({ periode, berkas }, tulis) =>
    `Baris data ${tulis.periode(periode)} ada di berkas arsip ${berkas}, jadi asal angkanya tidak dirinci di sini. Rincian dari baris perintah membaca arsip itu bila ada di samping buku kerja.`,
  'arsip-dibaca': ({ periode, berkas }, tulis) =>
    `Baris data ${tulis.periode(periode)} dibaca dari berkas arsip ${berkas}.`,
};
