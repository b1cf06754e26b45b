import type { ParamsCatatanSalinan } from '../../../application/salinan/catatan';
import type { Penulis, PesanDari } from '../../../domain/umum/catatan';
import { menurut } from '../../menurut';
import { sebabSistem } from '../sebab-sistem';

/** `revisi 3, 4, dan 9 lainnya`, of the lines that are named and how many there are. */
const sebut = ({ jumlah, revisi }: ParamsCatatanSalinan['riwayat-diubah'], tulis: Penulis): string =>
  `revisi ${revisi.join(', ')}${jumlah > revisi.length ? `, dan ${tulis.angka(jumlah - revisi.length)} lainnya` : ''}`;

export const pesanSalinan: PesanDari<ParamsCatatanSalinan> = {
  'salinan-buku-lain': ({ a, b }) =>
    `Kedua berkas bukan salinan Buku Kerja Kinerja yang sama: ${a.berkas} milik ${a.instansi} tahun ${a.tahun}, ${b.berkas} milik ${b.instansi} tahun ${b.tahun}. Pilih dua salinan dari buku kerja yang sama.`,
  'cadangan-gagal': ({ sebab }) =>
    `Berkasnya sudah ditulis, tetapi isi sebelumnya tidak dapat disimpan di sampingnya: ${menurut(sebabSistem.menulis, sebab)?.(sebab) ?? sebabSistem.menulisLain(sebab)} Buat salinan sendiri bila perlu.`,
  'riwayat-diubah': (params, tulis) =>
    `${tulis.angka(params.jumlah)} baris Riwayat Perubahan tidak lagi seperti ditulis program (${sebut(params, tulis)}): diubah dengan tangan. Isinya tidak dapat dijadikan pegangan.`,
  'riwayat-terputus': (params, tulis) =>
    `Sebelum ${sebut(params, tulis)} ada baris Riwayat Perubahan yang dihapus. Tulisan yang hilang itu tidak dapat disebut.`,
  'riwayat-akhir-hilang': ({ revisi }) =>
    `Baris terakhir Riwayat Perubahan dihapus: buku kerja ini sampai revisi ${revisi}, tetapi tulisan itu tidak ada pada lembarnya.`,
  'riwayat-bercabang': (params, tulis) =>
    `${tulis.angka(params.jumlah)} baris Riwayat Perubahan berasal dari tulisan yang sama (${sebut(params, tulis)}): dua orang menulis pada saat yang sama dan Excel menggabungkannya. Periksa isinya bersama.`,
  'riwayat-program-lama': (params, tulis) =>
    `${tulis.angka(params.jumlah)} tulisan dibuat program versi lama (${sebut(params, tulis)}), tanpa kode periksa. Pakai versi program yang sama di semua komputer.`,
  'riwayat-diurutkan': () => 'Baris Riwayat Perubahan sudah diurutkan ulang; isinya tetap terbaca.',
};
