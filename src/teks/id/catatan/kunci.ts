import type { ParamsCatatanKunci } from '../../../application/kunci/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

/** `Angka tetap`, or `Perbaikan ke-2`. */
const versi = (nomor: number): string => (nomor === 0 ? 'angka tetap' : `perbaikan ke-${nomor}`);

/** What a damaged snapshot means, and both ways out; the second one as it has to be walked. */
const kembalikan =
  'Angkanya tidak dapat ditampilkan seperti saat dikunci; yang ditampilkan dihitung dari data dan rencana sekarang. Pakai salinan berkas sebelum lembar itu diubah. Bila salinannya tidak ada, buka kuncinya, hitung ulang, lalu kunci lagi.';

/** Not where it is stored with figures that are locked. */
const boleh = (tercatat: boolean | undefined): string =>
  tercatat === true ? '' : ' Angkanya boleh dikunci; hal ini ikut dicatat.';

export const pesanKunci: PesanDari<ParamsCatatanKunci> = {
  'periode-terkunci': ({ periode, versi: nomor }, tulis) =>
    `Angka ${tulis.periode(periode)} sudah dikunci (${versi(nomor)}) dan tidak dihitung kembali. Bila memang harus diperbaiki, tetapkan perbaikan dengan alasannya: angka yang lama tetap tersimpan di sampingnya.`,
  'periode-terkunci-dilewati': ({ periode, versi: nomor }, tulis) =>
    `Angka ${tulis.periode(periode)} sudah dikunci (${versi(nomor)}): tidak dihitung kembali.`,
  'kompilasi-periode-terkunci': ({ periode, versi: nomor }, tulis) =>
    `Angka ${tulis.periode(periode)} sudah dikunci (${versi(nomor)}). Data dari berkas ini disimpan, angkanya tidak berubah; bila harus ikut berubah, tetapkan perbaikan dengan alasannya.`,
  'periode-belum-terkunci': ({ periode }, tulis) => `Angka ${tulis.periode(periode)} tidak sedang dikunci.`,
  'kunci-tanpa-nama': () => 'Isi siapa yang menetapkan: nama atau jabatannya.',
  'perbaikan-tanpa-alasan': () => 'Isi alasan perbaikannya: angka yang sudah disajikan akan berubah.',
  'buka-kunci-tanpa-alasan': () => 'Isi alasan kuncinya dibuka.',
  'kunci-perlu-dihitung': ({ periode }, tulis) =>
    `Angka ${tulis.periode(periode)} pada lembar Capaian bukan lagi hasil dari data dan rencana sekarang. Hitung ulang dahulu, periksa hasilnya, lalu kunci.`,
  'kunci-unit-belum-melapor': ({ periode, jumlah, dari, unit, tercatat }, tulis) =>
    `${tulis.angka(jumlah)} dari ${tulis.angka(dari)} unit belum melapor untuk ${tulis.periode(periode)}: ${unit.join(', ')}${jumlah > unit.length ? `, dan ${tulis.angka(jumlah - unit.length)} lainnya` : ''}.${boleh(tercatat)}`,
  'kunci-kelengkapan-rendah': ({ periode, indikator, tercatat }, tulis) =>
    `Data ${indikator.join(', ')} pada ${tulis.periode(periode)} belum memadai untuk dinilai.${boleh(tercatat)}`,
  'kunci-ditumpu': ({ periode, langkah, tren, terkunci, keputusan }, tulis) =>
    [
      `Yang bertumpu pada angka ${tulis.periode(periode)}:`,
      [
        ...(langkah.length === 0 ? [] : [`langkah ${langkah.join(', ')} sudah ditandai selesai`]),
        ...(keputusan.length === 0 ? [] : [`keputusan ${keputusan.join(', ')}`]),
        ...(tren.length === 0
          ? []
          : [`perbandingan pada ${tren.map((satu) => tulis.periode(satu)).join(', ')}`]),
        ...(terkunci.length === 0
          ? []
          : [
              `${terkunci.map((satu) => tulis.periode(satu)).join(', ')} sudah dikunci dan angkanya tidak ikut berubah`,
            ]),
      ].join('; ') + '.',
      'Periksa apakah laporan dan keputusannya masih sesuai.',
    ].join(' '),
  'versi-kunci-tidak-ada': ({ periode, versi: diminta, ada }, tulis) =>
    ada.length === 0
      ? `Angka ${tulis.periode(periode)} belum pernah dikunci, jadi tidak ada versi ${diminta}.`
      : `Tidak ada versi ${diminta} dari angka ${tulis.periode(periode)}. Yang ada: ${ada.join(', ')}.`,
  'versi-kunci-tidak-terbaca': ({ periode, versi: nomor }, tulis) =>
    `Angka ${tulis.periode(periode)} (${versi(nomor)}) pada lembar tersembunyi _isi bukan lagi yang dikunci, jadi tidak dapat ditampilkan. Pakai salinan berkas sebelum lembar itu diubah.`,
  'potret-lama-rusak': ({ periode, versi: nomor }, tulis) =>
    `Angka ${tulis.periode(periode)} yang dikunci dahulu (${versi(nomor)}) pada lembar tersembunyi _isi bukan lagi yang dikunci: tidak dapat ditampilkan, dan bedanya dengan versi lain tidak dapat disebut. Bila masih diperlukan, ambil dari salinan berkas sebelumnya.`,
  'potret-hilang': ({ periode, versi: nomor }, tulis) =>
    `Angka ${tulis.periode(periode)} yang dikunci (${versi(nomor)}) tidak ada lagi pada lembar tersembunyi _isi. ${kembalikan}`,
  'potret-diganti': ({ periode, versi: nomor }, tulis) =>
    `Angka ${tulis.periode(periode)} (${versi(nomor)}) pada lembar tersembunyi _isi bukan lagi yang dikunci: isinya diubah sesudah dikunci. ${kembalikan}`,
  'potret-tidak-terbaca': ({ periode, versi: nomor }, tulis) =>
    `Angka ${tulis.periode(periode)} yang dikunci (${versi(nomor)}) pada lembar tersembunyi _isi tidak dapat dibaca. ${kembalikan}`,
  'potret-terlalu-besar': ({ periode, huruf, batas }, tulis) =>
    `Angka ${tulis.periode(periode)} terlalu banyak untuk disimpan (${tulis.angka(huruf)} huruf, batasnya ${tulis.angka(batas)}): periodenya tidak dikunci. Kurangi lingkup evaluasi indikator yang tidak dilaporkan per unit.`,
  'sidik-baris-ringkas': ({ periode, baris }, tulis) =>
    `Data ${tulis.periode(periode)} ${tulis.angka(baris)} baris, terlalu banyak untuk dicatat satu per satu. Bila berubah sesudah dikunci, Rincian Perhitungan menyebut unitnya, bukan barisnya.`,
  'baris-kunci-berbeda': ({ periode, versi: nomor, kolom }, tulis) =>
    `Baris ${versi(nomor)} ${tulis.periode(periode)} pada lembar Kunci Angka diubah dengan tangan (${kolom.join(', ')}). Yang berlaku adalah yang tersimpan saat dikunci; kembalikan isinya.`,
  'baris-kunci-hilang': ({ periode, versi: nomor }, tulis) =>
    `Baris ${versi(nomor)} ${tulis.periode(periode)} dihapus dari lembar Kunci Angka. Kuncinya tetap berlaku; untuk membukanya pakai Buka Kunci.`,
  'baris-kunci-asing': ({ periode, versi: nomor }, tulis) =>
    `Baris ${versi(nomor)} ${tulis.periode(periode)} pada lembar Kunci Angka tidak berasal dari Kunci Angka, jadi tidak mengunci apa pun. Hapus baris ini, lalu kunci dari panel atau baris perintah.`,
  'lembar-capaian-berbeda': ({ periode, versi: nomor, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} baris ${tulis.periode(periode)} pada lembar Capaian tidak lagi seperti yang dikunci (${versi(nomor)}). Yang berlaku yang tersimpan saat dikunci, dan itu yang ditampilkan; hitung ulang untuk menuliskannya kembali ke lembar.`,
  'lembar-capaian-dipulihkan': ({ periode, versi: nomor, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} baris ${tulis.periode(periode)} pada lembar Capaian tidak seperti yang dikunci (${versi(nomor)}) dan ditulis kembali seperti saat dikunci. Periksa apakah angka yang salah sudah terlanjur dipakai.`,
};
