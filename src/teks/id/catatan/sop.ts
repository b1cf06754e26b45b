import type { Bukti } from '../../../application/alur/bukti';
import type { ParamsCatatanSop } from '../../../domain/sop/catatan';
import type { Penulis, PesanDari } from '../../../domain/umum/catatan';

export const pesanSop: PesanDari<ParamsCatatanSop> = {
  'langkah-tidak-dikenal': ({ nomor }) => `"${nomor}" bukan langkah SOP. Langkah bernomor 1 sampai 19.`,
  'langkah-periode-salah': ({ periode, pilihan }) =>
    periode === ''
      ? `Langkah ini dikerjakan setiap periode. Sebutkan periodenya, misalnya ${pilihan.join(', ')}.`
      : `"${periode}" bukan periode pelaporan Buku Kerja Kinerja ini. Tulis salah satu: ${pilihan.join(', ')}.`,
  'langkah-bukan-periodik': ({ nomor }) =>
    `Langkah ${nomor} dikerjakan sekali setahun. Hapus periodenya; periode hanya untuk langkah 12–18.`,
  'langkah-sudah-selesai': ({ nomor, oleh, tanggal }, tulis) =>
    `Langkah ${nomor} sudah ditandai selesai ${tulis.tanggal(tanggal)}${oleh === '' ? '' : ` oleh ${oleh}`}. Batalkan dahulu dengan alasan bila tandanya keliru.`,
  'langkah-belum-selesai': ({ nomor }) =>
    `Langkah ${nomor} belum ditandai selesai. Periksa nomor langkah dan periodenya.`,
  'langkah-mendahului': ({ nomor, mendahului }) =>
    `Langkah ${nomor} ditandai selesai sebelum langkah ${mendahului.join(', ')}. Tercatat sebagai penyimpangan kelengkapan; jelaskan pada catatan, atau tandai langkah yang terlewat.`,
  'langkah-tanggal-di-depan': ({ tanggal, hariIni }, tulis) =>
    `${tulis.tanggal(tanggal)} belum terjadi; hari ini ${tulis.tanggal(hariIni)}. Isi hari langkah itu benar-benar selesai.`,
  'langkah-sebelum-mulai': ({ tanggal, mulai, periode }, tulis) =>
    periode === undefined
      ? `${tulis.tanggal(tanggal)} mendahului mulainya, ${tulis.tanggal(mulai)}. Perbaiki tanggalnya, atau ubah mulai siklus bila memang lebih awal.`
      : `${tulis.tanggal(tanggal)} mendahului periode ${tulis.periode(periode)}, yang mulai ${tulis.tanggal(mulai)}. Perbaiki tanggal atau periodenya.`,
  'langkah-terlambat': ({ nomor, hari, tenggat }, tulis) =>
    `Langkah ${nomor} selesai ${tulis.angka(hari)} hari sesudah tenggat ${tulis.tanggal(tenggat)}. Tercatat sebagai penyimpangan waktu beserta alasannya.`,
  'langkah-terlambat-tanpa-alasan': ({ nomor, hari, tenggat }, tulis) =>
    `Langkah ${nomor} selesai ${tulis.angka(hari)} hari sesudah tenggat ${tulis.tanggal(tenggat)}. Tercatat sebagai penyimpangan waktu; tulis alasannya pada kolom Catatan lembar Alur SOP atau Pelaksanaan Langkah.`,
  'langkah-tanpa-nama': () =>
    'Nama yang menyelesaikan belum disebut. Isi namanya; pelaksana bertanggung jawab atas langkahnya.',
  'penyimpangan-tidak-dikenal': ({ kode }) =>
    `Pada lembar Penyimpangan Mutu Baku tidak ada tepat satu baris berkode ${kode}. Muat ulang, lalu pilih barisnya lagi; bila kodenya ganda, betulkan di lembar itu.`,
  'penyimpangan-tanpa-alasan': ({ nomor }) =>
    `Alasan penyimpangan langkah ${nomor} belum disebut. Tulis mengapa langkah itu terlambat atau mendahului langkah lain.`,
  'langkah-batal-tanpa-alasan': () =>
    'Alasan pembatalan belum disebut. Tulis mengapa tandanya keliru; keduanya tetap tercatat.',
  'cabang-wajib': ({ nomor, pilihan }) =>
    `Langkah ${nomor} berakhir dengan sebuah keputusan. Pilih salah satu: ${pilihan.join(', ')}.`,
  'cabang-tidak-dikenal': ({ cabang, pilihan }) =>
    pilihan.length === 0
      ? `Langkah ini tidak mempunyai keputusan "${cabang}". Hapus keputusannya.`
      : `"${cabang}" bukan keputusan langkah ini. Pilih salah satu: ${pilihan.join(', ')}.`,
  'cabang-tujuan-salah': ({ ke, pilihan }) =>
    `Keputusan ini tidak menuju langkah ${ke}. Pilih langkah ${pilihan.join(', ')}.`,
  'cabang-tujuan-wajib': ({ pilihan }) =>
    `Sebut langkah yang harus diulang: ${pilihan.join(', ')}. Pada lembar Alur SOP tulis di kolom Catatan, misalnya "langkah ${pilihan[0] ?? 2}: …".`,
  'kembalikan-tanpa-alasan': () =>
    'Alasan rencana dikembalikan belum disebut. Tulis apa yang harus diperbaiki; distribusi ditahan sampai rencananya disetujui lagi.',
  'dokumen-perencanaan-kurang': ({ daftar }) =>
    `Permohonan persetujuan belum dapat diajukan; yang belum ada: ${daftar.join('; ')}. Lengkapi, atau centang bila ada di luar buku kerja ini.`,
  'langkah-tanpa-persetujuan': () =>
    'Rencana belum tercatat disetujui, atau berubah sesudahnya. Pakai Catat Persetujuan dahulu, lalu tandai langkah 7.',
  'langkah-tanpa-persetujuan-baru': ({ oleh, tanggal }, tulis) =>
    `Rencana dikembalikan untuk perbaikan ${tulis.tanggal(tanggal)}${oleh === '' ? '' : ` oleh ${oleh}`} dan belum disetujui lagi. Pakai Catat Persetujuan sesudah diperbaiki, lalu tandai langkah 7.`,
  'langkah-sebelum-persetujuan': ({ tanggal, versi, disetujui }, tulis) =>
    `${tulis.tanggal(tanggal)} mendahului persetujuannya: rencana versi ${versi} disetujui ${tulis.tanggal(disetujui)}. Isi tanggal itu atau sesudahnya; bila tanggal persetujuannya keliru, perbaiki kolom Tanggal pada lembar Persetujuan.`,
  'langkah-tanpa-kompilasi': ({ periode }, tulis) =>
    `Data ${tulis.periode(periode)} belum dikompilasi. Jalankan Kompilasi Data dahulu, lalu tandai langkah 14.`,
  'langkah-tanpa-kunci': ({ periode }, tulis) =>
    `Angka ${tulis.periode(periode)} belum dikunci. Keputusan langkah 18 bertumpu pada angka yang disajikan: kunci dahulu (Kunci Angka pada halaman Capaian), lalu tandai langkah 18.`,
  'langkah-tanpa-keputusan': ({ periode, jumlah, indikator }, tulis) =>
    `${tulis.angka(jumlah)} indikator ${tulis.periode(periode)} belum diputuskan: ${indikator.join(', ')}${jumlah > indikator.length ? `, dan ${tulis.angka(jumlah - indikator.length)} lainnya` : ''}. Catat hasil rapatnya per indikator (Catat Hasil Rapat), lalu tandai langkah 18.`,
  'langkah-keputusan-lain': ({ cabang, tercatat }) =>
    `Langkah 18 ditandai "${cabang}", sedangkan menurut keputusan per indikator yang dicatat: ${tercatat}. Kosongkan keputusannya agar mengikuti yang dicatat, atau betulkan keputusan indikatornya dahulu.`,
  'penutupan-belum-ditetapkan': () =>
    'Belum ada rapat langkah 18 yang menetapkan penutupan. Tandai langkah 18 dengan Tetapkan Tercapai atau Tetapkan Waktu Terlampaui dahulu.',
  'indikator-belum-ditutup': ({ indikator, nama, periode, cabang }, tulis) =>
    `${indikator} (${nama}) masih terbuka: ${periode === undefined || cabang === undefined ? 'belum pernah diputuskan' : `keputusan terakhir ${cabang}, ${tulis.periode(periode)}`}. Putuskan Tercapai atau Waktu terlampaui (langkah 18 c) sebelum langkah 19.`,
  'sisanya-dapat-ditutup': ({ jumlah, periode }, tulis) =>
    periode === undefined
      ? `${tulis.angka(jumlah)} indikator masih terbuka. Kunci angka periode terakhir tahun ini; sesudah itu sisanya dapat ditutup sebagai Waktu Terlampaui dengan satu notula.`
      : `${tulis.angka(jumlah)} indikator masih terbuka. Sisanya dapat ditutup sebagai Waktu Terlampaui dengan satu notula pada ${tulis.periode(periode)} (Catat Hasil Rapat, Tutup Sisanya).`,
  'laporan-akhir-disusun': ({ lembar }) =>
    `Laporan akhir status indikator disusun pada lembar ${lembar}. Periksa, lalu cetak untuk arsip.`,
  'butir-tidak-dikenal': ({ butir, nomor, pilihan }) =>
    nomor === undefined || pilihan === undefined
      ? `"${butir}" bukan butir persyaratan atau keluaran SOP. Hapus barisnya; catatan sendiri ditulis di kolom lain.`
      : `"${butir}" bukan butir langkah ${nomor}. ${pilihan.length === 0 ? 'Langkah ini tidak mempunyai butir.' : `Tulis salah satu: ${pilihan.join('; ')}.`}`,
  'butir-belum-lengkap': ({ nomor, jumlah }, tulis) =>
    `Langkah ${nomor}: ${tulis.angka(jumlah)} butir persyaratan atau keluaran belum dicentang. Centang yang sudah ada.`,
  'langkah-sesudahnya-dahulu': ({ langkah }) =>
    `Keputusan ini membuka putaran baru, dan langkah ${langkah.join(', ')} sudah ditandai di dalamnya. Batalkan langkah itu dahulu.`,
  'langkah-sesudahnya-selesai': ({ nomor, langkah }) =>
    `Langkah ${nomor} dibatalkan, sedangkan langkah ${langkah.join(', ')} sesudahnya sudah ditandai selesai. Periksa apakah tanda itu masih benar.`,
  'mulai-belum-diatur': () =>
    'Mulai siklus belum diatur, sehingga langkah 1–11 tidak bertenggat. Isi Mulai siklus kinerja pada lembar Pengaturan.',
  'mulai-di-luar-tahun': ({ tanggal, tahun }, tulis) =>
    `${tulis.tanggal(tanggal)} terlalu jauh dari tahun ${tahun}. Mulai siklus ada di antara 1 Juli ${tahun - 1} dan 31 Desember ${tahun}.`,
  'tanda-tanpa-tanggal': ({ nomor }) =>
    `Baris langkah ${nomor} belum bertanggal, sehingga belum dianggap selesai. Isi tanggal pada kolom Selesai.`,
  'tanda-tanpa-nama': ({ nomor }) =>
    `Langkah ${nomor} bertanggal selesai tanpa nama. Isi kolom Oleh; pelaksana bertanggung jawab atas langkahnya.`,
  'tanda-mendahului-persetujuan': ({ ditandai, versi, disetujui }, tulis) =>
    `Langkah 7 ditandai ${tulis.tanggal(ditandai)}, sedangkan rencana versi ${versi} baru disetujui ${tulis.tanggal(disetujui)}. Batalkan tandanya dengan alasan, lalu tandai lagi dengan tanggal yang benar.`,
  'tanda-berbeda': ({ nomor, tertulis, tercatat }) =>
    `Langkah ${nomor} tertulis "${tertulis}", sedangkan yang tercatat "${tercatat}" dan itu yang berlaku. Kembalikan isinya, atau batalkan dengan alasan lalu tandai lagi.`,
};

type PesanBukti = { readonly [B in Bukti as B['kode']]: (params: B['params'], tulis: Penulis) => string };

const perbaikan = (catatan: number | undefined, tulis: Penulis): string =>
  catatan === undefined || catatan === 0 ? '' : `, ${tulis.angka(catatan)} hal perlu diperbaiki`;

export const pesanBukti: PesanBukti = {
  'siklus-dibuka': ({ instansi, tahun }) => `Buku Kerja Kinerja ${instansi} tahun ${tahun} dibuka`,
  'tujuan-dan-area': ({ tujuan, area, catatan }, tulis) =>
    `${tulis.angka(tujuan)} tujuan, ${tulis.angka(area)} area strategis${perbaikan(catatan, tulis)}`,
  'indikator-tersusun': ({ indikator, catatan }, tulis) =>
    `${tulis.angka(indikator)} indikator${perbaikan(catatan, tulis)}`,
  'baseline-dan-target': ({ baseline, target, catatan }, tulis) =>
    `${tulis.angka(baseline)} baseline, ${tulis.angka(target)} target${perbaikan(catatan, tulis)}`,
  'aksi-tersusun': ({ aksi, catatan }, tulis) =>
    `${tulis.angka(aksi)} rencana aksi${perbaikan(catatan, tulis)}`,
  'rencana-siap': ({ catatan }, tulis) =>
    catatan === 0
      ? 'Rencana lengkap, siap diajukan'
      : `${tulis.angka(catatan)} hal pada rencana perlu diperbaiki`,
  'rencana-disetujui': ({ versi, oleh, tanggal, berlaku }, tulis) =>
    `Rencana versi ${versi} disetujui ${tulis.tanggal(tanggal)} oleh ${oleh}${berlaku ? '' : ', lalu diubah'}`,
  'tanpa-persetujuan': () => 'Rencana belum disetujui',
  'unit-terdaftar': ({ unit }, tulis) => `${tulis.angka(unit)} unit terdaftar`,
  'template-terbit': ({ periode, terkirim, dikirim, unit }, tulis) =>
    `Template ${tulis.periode(periode)} dibuat untuk ${tulis.angka(terkirim)} dari ${tulis.angka(unit)} unit, ${tulis.angka(dikirim)} sudah dikirim`,
  'paket-terpetakan': ({ terpetakan, paket, tanpaPaket }, tulis) =>
    `${tulis.angka(terpetakan)} dari ${tulis.angka(paket)} paket dipetakan${tanpaPaket === 0 ? '' : `; ${tulis.angka(tanpaPaket)} indikator belum mempunyai paket`}`,
  'aksi-berjalan': ({ aksi, selesai }, tulis) =>
    `${tulis.angka(selesai)} dari ${tulis.angka(aksi)} rencana aksi selesai`,
  'template-kembali': ({ periode, kembali, unit }, tulis) =>
    `Template ${tulis.periode(periode)} kembali dari ${tulis.angka(kembali)} dari ${tulis.angka(unit)} unit`,
  'angka-terkunci': ({ periode, versi }, tulis) =>
    `Angka ${tulis.periode(periode)} dikunci (${versi === 0 ? 'angka tetap' : `perbaikan ke-${tulis.angka(versi)}`}).`,
  'angka-belum-terkunci': ({ periode, dibuka }, tulis) =>
    dibuka
      ? `Kunci angka ${tulis.periode(periode)} dibuka, dan belum dikunci lagi.`
      : `Angka ${tulis.periode(periode)} belum dikunci.`,
  'data-dikompilasi': ({ periode, tanggalData }, tulis) =>
    `Data ${tulis.periode(periode)} dikompilasi, per ${tulis.tanggal(tanggalData)}`,
  'data-belum-dikompilasi': ({ periode }, tulis) => `Data ${tulis.periode(periode)} belum dikompilasi`,
  'periode-ditutup': ({ ditutup, periode }, tulis) =>
    `${tulis.angka(ditutup)} dari ${tulis.angka(periode)} periode selesai dirapatkan`,
};
