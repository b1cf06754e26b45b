import type { KodeKegagalanProgram } from '../../application/luaran';

/** What happened and what to do where the program itself could not go on. Imports nothing: the pane shows these without the core. */
export const gagalProgram: Readonly<Record<KodeKegagalanProgram, string>> = {
  'out-of-memory':
    'Memori komputer tidak cukup untuk pekerjaan ini. Tutup program dan buku kerja lain, lalu ulangi; bagi berkas yang besar menjadi beberapa.',
  'storage-full': 'Ruang penyimpanan untuk panel ini penuh. Kosongkan ruang pada komputer, lalu ulangi.',
  'part-not-loaded':
    'Sebagian program tidak dapat diambil: jaringan terputus, atau ada versi baru. Periksa jaringan, lalu muat ulang: tutup panel Kinerja PBJ dan buka lagi.',
  'not-transferable':
    'Isi yang dipilih tidak dapat diserahkan kepada program. Pilih lagi berkasnya, lalu ulangi; bila tetap gagal, laporkan kepada pengembang.',
  'thread-not-started':
    'Bagian program yang menghitung tidak dapat dijalankan. Tutup panel Kinerja PBJ dan buka lagi; bila tetap gagal, tutup Excel dan buka lagi.',
  'thread-lost':
    'Bagian program yang menghitung terhenti, biasanya karena memori tidak cukup. Perubahan yang belum selesai dibatalkan. Tutup program lain, lalu ulangi.',
  'program-fault':
    'Ada kesalahan pada program. Perubahan yang belum selesai dibatalkan. Ulangi; bila terjadi lagi, simpan buku kerja, tutup dan buka lagi, dan laporkan kepada pengembang.',
};
