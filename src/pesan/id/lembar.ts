import type { PesanDari } from '../../domain/umum/catatan';
import type { ParamsCatatanLembar } from '../../lembar/catatan';

export const pesanLembar: PesanDari<ParamsCatatanLembar> = {
  'sel-wajib-kosong': () => 'Sel ini wajib diisi. Isi, atau hapus barisnya bila tidak dipakai.',
  'sel-bukan-angka': ({ nilai }) =>
    `"${nilai}" bukan angka. Ketik angkanya saja, tanpa satuan dan tanpa pemisah ribuan.`,
  'sel-bukan-tanggal': ({ nilai }) => `"${nilai}" bukan tanggal. Ketik tanggal, misalnya 31/01/2026.`,
  'sel-bukan-ya-tidak': ({ nilai }) => `"${nilai}" bukan jawaban yang dikenal. Ketik Ya atau Tidak.`,
  'sel-bukan-pilihan': ({ nilai, pilihan, saran }) =>
    `"${nilai}" bukan pilihan yang ada.${saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`} Pilih salah satu: ${pilihan.join('; ')}.`,
  'sel-galat-excel': ({ nilai }) =>
    `Sel ini berisi galat Excel ${nilai}. Perbaiki rumusnya atau ketik nilainya.`,
  'kolom-hilang': ({ daftar }) =>
    `Kolom hilang: ${daftar.join(', ')}. Kembalikan dengan Undo, atau ambil dari salinan berkas sebelumnya; program mengenali kolom dari kode tersembunyi di atas kepala kolom.`,
  'id-baris-ganda': ({ id }) =>
    `Baris ini salinan baris lain (ID ${id}). Hapus salinannya; untuk menambah baris, ketik pada baris kosong di bawah tabel.`,
};
