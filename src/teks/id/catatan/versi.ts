import type { ParamsCatatanVersi } from '../../../application/rencana/versi/catatan';
import type { TargetBerubah } from '../../../application/rencana/versi/target-berubah';
import type { Penulis, PesanDari } from '../../../domain/umum/catatan';

const daftarVersi = (ada: readonly number[]): string =>
  ada.length === 0 ? 'Belum ada versi yang disetujui.' : `Versi yang ada: ${ada.join(', ')}.`;

const nilai = (angka: readonly number[], tulis: Penulis): string =>
  angka.length === 0 ? 'tidak ada lagi' : angka.map((satu) => tulis.angka(satu)).join('–');

const target = ({ indikator, periode, opd, lama, baru }: TargetBerubah, tulis: Penulis): string =>
  `${indikator} ${tulis.periode(periode)}${opd === null ? '' : ` (${opd})`} ${nilai(lama, tulis)} → ${nilai(baru, tulis)}`;

export const pesanVersi: PesanDari<ParamsCatatanVersi> = {
  'versi-rencana-salah': ({ tertulis, ada }) =>
    `"${tertulis}" bukan nomor versi rencana. Tulis nomornya, atau kini untuk rencana sekarang. ${daftarVersi(ada)}`,
  'versi-rencana-tidak-ada': ({ versi, ada }) => `Rencana versi ${versi} tidak ada. ${daftarVersi(ada)}`,
  'versi-rencana-sama': ({ versi, ada }) =>
    `${versi === 'kini' ? 'Rencana sekarang' : `Versi ${versi}`} disebut dua kali. Sebut dua versi yang berbeda, atau kini untuk rencana sekarang. ${daftarVersi(ada)}`,
  'versi-rencana-tidak-tersimpan': ({ versi, tanggal }, tulis) =>
    `Isi rencana versi ${versi} (disetujui ${tulis.tanggal(tanggal)}) tidak tersimpan: versi itu disetujui sebelum isi rencana disimpan, atau terlalu panjang. Bandingkan versi lain, atau buka salinan berkas dari masa itu.`,
  'versi-rencana-rusak': ({ versi, tanggal }, tulis) =>
    `Isi rencana versi ${versi} yang tersimpan bukan lagi yang disetujui ${tulis.tanggal(tanggal)}: diubah dengan tangan atau rusak. Pakai salinan berkas sebelum lembar tersembunyi _isi diubah.`,
  'persetujuan-tanpa-alasan': ({ versi, target: daftar, lain }, tulis) =>
    `Target yang sudah disetujui pada versi ${versi} berubah: ${daftar.map((satu) => target(satu, tulis)).join('; ')}${lain === 0 ? '' : `; dan ${tulis.angka(lain)} lainnya`}. Isi alasan perubahannya (nilai lama tetap tersimpan), atau kembalikan targetnya.`,
  'persetujuan-tanpa-alasan-rusak': ({ versi }) =>
    `Isi versi ${versi} tidak terbaca, jadi tidak diketahui apakah target yang sudah disetujui berubah. Isi alasan persetujuan yang baru.`,
  'persetujuan-di-depan': ({ tanggal, hariIni }, tulis) =>
    `Tanggal persetujuan ${tulis.tanggal(tanggal)} belum terjadi; hari ini ${tulis.tanggal(hariIni)}. Isi tanggal dokumen persetujuannya.`,
  'persetujuan-sebelum-versi': ({ tanggal, versi, disetujui }, tulis) =>
    `Tanggal persetujuan ${tulis.tanggal(tanggal)} mendahului versi ${versi} yang disetujui ${tulis.tanggal(disetujui)}. Isi tanggal dokumen persetujuan yang baru.`,
  'persetujuan-sebelum-presentasi': ({ tanggal, presentasi }, tulis) =>
    `Tanggal persetujuan ${tulis.tanggal(tanggal)} mendahului presentasi rencana (langkah 6), ${tulis.tanggal(presentasi)}. Perbaiki tanggalnya, atau batalkan tanda langkah 6 bila tanda itu keliru.`,
  'persetujuan-sebelum-dikembalikan': ({ tanggal, dikembalikan, oleh }, tulis) =>
    `Rencana dikembalikan untuk perbaikan ${tulis.tanggal(dikembalikan)}${oleh === '' ? '' : ` oleh ${oleh}`}, sesudah ${tulis.tanggal(tanggal)}. Isi tanggal persetujuan sesudah perbaikan itu.`,
};
