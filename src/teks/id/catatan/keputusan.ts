import type { BagianKeputusan, ParamsCatatanKeputusan } from '../../../domain/keputusan/catatan';
import { labelKeputusan } from '../../../domain/keputusan/keputusan';
import type { PesanDari } from '../../../domain/umum/catatan';

const bagian: Readonly<Record<BagianKeputusan, string>> = {
  oleh: 'siapa yang memutuskan',
  dicatat: 'siapa yang mencatat',
  nomor: 'nomor notula',
  catatan: 'catatan',
  batal: 'alasan pembatalan',
};

export const pesanKeputusan: PesanDari<ParamsCatatanKeputusan> = {
  'keputusan-periode-belum-terkunci': ({ periode }, tulis) =>
    `Angka ${tulis.periode(periode)} belum dikunci. Keputusan bertumpu pada angka yang disajikan: kunci dahulu (Kunci Angka), lalu catat hasil rapatnya.`,
  'keputusan-angka-rusak': ({ periode }, tulis) =>
    `Angka ${tulis.periode(periode)} yang dikunci tidak terbaca lagi, jadi tidak diketahui atas angka mana diputuskan. Pakai salinan berkas sebelumnya, atau buka kuncinya, hitung ulang, lalu kunci lagi.`,
  'keputusan-indikator-tidak-dikenal': ({ indikator, saran }) =>
    `Tidak ada indikator "${indikator}" pada rencana.${saran === undefined ? '' : ` Mungkin maksudnya ${saran}.`}`,
  'keputusan-indikator-bukan-periode': ({ indikator, periode }, tulis) =>
    `${indikator} tidak diukur pada ${tulis.periode(periode)} menurut frekuensinya. Putuskan pada periode yang menyebutnya.`,
  'keputusan-indikator-wajib': () => 'Sebut kode indikator yang diputuskan, misalnya IK01.',
  'keputusan-cabang-wajib': () =>
    'Sebut keputusannya: a (rekomendasi disetujui), b (lanjut tanpa perbaikan), atau c (ditutup).',
  'keputusan-cabang-tidak-dikenal': ({ cabang }) =>
    `"${cabang}" bukan keputusan langkah 18. Pilih a (rekomendasi disetujui), b (lanjut tanpa perbaikan), atau c (ditutup).`,
  'keputusan-status-wajib': ({ indikator }) =>
    `${indikator === undefined ? 'Keputusan c' : `${indikator}: keputusan c`} memerlukan status akhir. Pilih tercapai atau waktu-terlampaui; keduanya tidak sama.`,
  'keputusan-status-tidak-dikenal': ({ status }) =>
    `"${status}" bukan status akhir. Pilih tercapai atau waktu-terlampaui.`,
  'keputusan-status-bukan-c': () =>
    'Status akhir hanya untuk keputusan c. Hapus statusnya, atau pilih keputusan c.',
  'keputusan-belum-lengkap': ({ daftar }) =>
    `Keputusan belum dapat dicatat. Isi dahulu: ${daftar.map((satu) => bagian[satu]).join(', ')}.`,
  'keputusan-teks-panjang': ({ bagian: apa, panjang, batas }, tulis) =>
    `Isi ${bagian[apa]} ${tulis.angka(panjang)} huruf, sedangkan satu sel memuat ${tulis.angka(batas)}. Pendekkan, dan simpan selebihnya pada notula.`,
  'keputusan-tanggal-salah': ({ tanggal }) => `"${tanggal}" bukan tanggal. Tulis seperti 31 Januari 2026.`,
  'keputusan-tanggal-di-depan': ({ tanggal, hariIni }, tulis) =>
    `${tulis.tanggal(tanggal)} belum terjadi; hari ini ${tulis.tanggal(hariIni)}. Isi hari rapatnya.`,
  'keputusan-tanggal-terlalu-awal': ({ tanggal, batas, periode, sebab }, tulis) =>
    sebab === 'dikunci'
      ? `${tulis.tanggal(tanggal)} mendahului angkanya: ${tulis.periode(periode)} dikunci ${tulis.tanggal(batas)}. Isi hari rapatnya, pada atau sesudah hari itu.`
      : `${tulis.tanggal(tanggal)} mendahului akhir ${tulis.periode(periode)}, ${tulis.tanggal(batas)}. Isi hari rapatnya, pada atau sesudah hari itu.`,
  'keputusan-bersama': ({ cabang, indikator }) =>
    `${labelKeputusan[cabang]} diputuskan satu per satu, tidak sekaligus untuk ${indikator.join(', ')}. Sekaligus hanya untuk ${labelKeputusan.lanjutkan}, atau untuk menutup sisanya pada akhir tahun.`,
  'keputusan-bersama-belum-memadai': ({ indikator }) =>
    `Data ${indikator.join(', ')} belum memadai: putuskan satu per satu, dengan catatan.`,
  'keputusan-catatan-wajib': ({ indikator }) =>
    `Data ${indikator} belum memadai. Isi catatan: mengapa tetap diputuskan.`,
  'keputusan-tercapai-tanpa-nilai': ({ indikator }) =>
    `${indikator} tidak mempunyai nilai pada periode ini, jadi tidak dapat ditetapkan tercapai. Pilih a (memperbaiki datanya adalah rekomendasi), b, atau Waktu terlampaui.`,
  'keputusan-tanpa-rekomendasi': ({ indikator, pilihan }) =>
    pilihan.length === 0
      ? `${indikator} belum mempunyai rekomendasi pada periode ini yang dapat disetujui. Catat rekomendasinya dahulu (langkah 15), lalu putuskan.`
      : `Sebut rekomendasi ${indikator} yang disetujui: ${pilihan.join(', ')}.`,
  'keputusan-rekomendasi-tidak-dikenal': ({ indikator, rekomendasi, pilihan }) =>
    `${rekomendasi} bukan rekomendasi ${indikator} pada periode ini yang menunggu keputusan. ${pilihan.length === 0 ? 'Tidak ada yang menunggu.' : `Yang menunggu: ${pilihan.join(', ')}.`}`,
  'keputusan-rekomendasi-tenggat': ({ rekomendasi, tenggat, tanggal }, tulis) =>
    tenggat === undefined
      ? `${rekomendasi} belum bertenggat. Isi tenggatnya pada lembar Rekomendasi: rekomendasi yang disetujui menjadi rencana aksi.`
      : `Tenggat ${rekomendasi}, ${tulis.tanggal(tenggat)}, mendahului rapat ${tulis.tanggal(tanggal)}. Perbaiki tenggatnya pada lembar Rekomendasi.`,
  'keputusan-aksi-tetap': ({ aksi }) =>
    `${aksi.join(', ')} tetap ada pada rencana yang disetujui. Bila tidak jadi dikerjakan, ubah statusnya atau hapus barisnya, lalu catat persetujuan rencananya.`,
  'keputusan-aksi-hilang': ({ rekomendasi, aksi, keputusan }) =>
    `Aksi ${aksi} dari ${rekomendasi}, yang disetujui dengan ${keputusan}, tidak ada lagi pada lembar Rencana Aksi. Kembalikan barisnya dari salinan, atau batalkan keputusannya dengan alasan.`,
  'keputusan-tercapai-di-bawah-target': ({ indikator }) =>
    `${indikator} ditetapkan tercapai, sedangkan nilainya belum memenuhi target periode ini. Periksa apakah itu yang diputuskan; dasarnya ditulis pada notula.`,
  'keputusan-sudah-ada': ({ indikator, periode, kode, cabang }, tulis) =>
    `${indikator} pada ${tulis.periode(periode)} sudah diputuskan: ${labelKeputusan[cabang]} (${kode}). Bila keliru, batalkan dahulu dengan alasan, lalu catat yang benar.`,
  'keputusan-sudah-final': ({ indikator, periode, kode, cabang }, tulis) =>
    `${indikator} sudah ditutup pada ${tulis.periode(periode)}: ${labelKeputusan[cabang]} (${kode}), jadi tinggal dipantau. Bila harus diputuskan lagi, batalkan dahulu keputusan itu dengan alasan.`,
  'keputusan-sesudahnya-ada': ({ indikator, periode }, tulis) =>
    `${indikator} sudah diputuskan lagi pada ${periode.map((satu) => tulis.periode(satu)).join(', ')}, jadi tidak dapat ditutup sebelumnya. Batalkan dahulu keputusan itu dengan alasan.`,
  'keputusan-tidak-ada': ({ indikator, periode }, tulis) =>
    `Tidak ada keputusan ${indikator} yang berlaku pada ${tulis.periode(periode)}. Periksa kode dan periodenya.`,
  'keputusan-siklus-selesai': ({ tanggal }, tulis) =>
    `Langkah 19 sudah ditandai ${tulis.tanggal(tanggal)}: siklusnya ditutup. Batalkan dahulu tanda langkah 19.`,
  'sisanya-tidak-ada': ({ periode }, tulis) =>
    `Tidak ada indikator yang masih terbuka pada ${tulis.periode(periode)}: semuanya sudah berstatus akhir.`,
  'sisanya-belum-akhir': ({ periode }, tulis) =>
    `${tulis.periode(periode)} bukan periode yang berakhir bersama tahunnya. Menutup sisanya dilakukan pada periode terakhir; sebelumnya putuskan satu per satu.`,
  'sisanya-satu-per-satu': ({ indikator }) =>
    `Tidak ikut ditutup bersama: ${indikator.join(', ')}, karena datanya belum memadai atau keputusannya bertentangan. Putuskan satu per satu, dengan catatan.`,
  'keputusan-langkah-ditandai': ({ periode }, tulis) =>
    `Langkah 18 ${tulis.periode(periode)} sudah ditandai dengan keputusan yang lama. Catat keputusan penggantinya, dan periksa apakah tandanya masih benar.`,
  'keputusan-angka-berubah': ({ kode, indikator, periode, dibuka }, tulis) =>
    dibuka
      ? `${kode} (${indikator}) diputuskan atas angka ${tulis.periode(periode)} yang kuncinya sekarang terbuka. Periksa lagi sesudah dikunci; bila lain, batalkan lalu catat yang baru.`
      : `${kode} (${indikator}) diputuskan atas angka ${tulis.periode(periode)} sebelum diperbaiki. Periksa apakah keputusannya masih sesuai; bila tidak, batalkan lalu catat yang baru.`,
  'keputusan-bertentangan': ({ indikator, periode, kode }, tulis) =>
    `Keputusan ${kode.join(', ')} atas ${indikator} pada ${tulis.periode(periode)} bertentangan, jadi tidak ada yang berlaku. Batalkan keputusan indikator itu, lalu catat yang sesuai notula.`,
  'keputusan-diubah': ({ kode }) =>
    `Isi sel ini pada ${kode} bukan lagi seperti saat dicatat. Cocokkan dengan notulanya: tulis kembali isinya, atau batalkan keputusan itu dengan alasan lalu catat yang benar.`,
  'keputusan-asing': ({ indikator, periode }, tulis) =>
    `Baris ${indikator}, ${tulis.periode(periode)}, pada lembar Keputusan tidak dicatat oleh program, jadi tidak memutuskan apa pun. Hapus barisnya, lalu catat lewat Catat Hasil Rapat.`,
  'keputusan-hilang': ({ kode }) =>
    `${kode.join(', ')} tidak ada lagi pada lembar Keputusan: barisnya dihapus, dan keputusan itu tidak berlaku. Pakai salinan berkas sebelum dihapus, atau catat lagi.`,
};
