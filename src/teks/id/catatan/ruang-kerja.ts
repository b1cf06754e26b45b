import type { ParamsCatatanRuangKerja } from '../../../application/catatan-ruang-kerja';
import type { PesanDari } from '../../../domain/umum/catatan';
import { baris, isiBaris, kutip, satuKalimat } from './sebab';

const mungkin = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`;

export const pesanRuangKerja: PesanDari<ParamsCatatanRuangKerja> = {
  'lembar-hilang': ({ lembar }) =>
    `Lembar "${lembar}" tidak ada. Kembalikan dari salinan berkas sebelumnya; nama dan letak lembar boleh berubah, isinya tidak boleh dihapus.`,
  'padanan-kelompok-tidak-dikenal': ({ kelompok, pilihan }) =>
    `Baris ini belum berlaku karena tidak ada kelompok "${kelompok}". Ketik salah satu: ${pilihan.join('; ')}.`,
  'padanan-nilai-tidak-dikenal': ({ nilai, kelompok, pilihan }) =>
    `Baris ini belum berlaku karena "${nilai}" bukan nilai baku kelompok ${kelompok}. Ketik salah satu: ${pilihan.join('; ')}.`,
  'padanan-ganda': ({ ejaan, dipakai, diabaikan }) =>
    `Ejaan "${ejaan}" mempunyai dua nilai baku; "${dipakai}" yang dipakai, "${diabaikan}" diabaikan. Hapus salah satu barisnya.`,
  'pengaturan-salah': ({ nama }) =>
    `Isi pengaturan "${nama}" tidak dapat dipakai, sehingga nilai bawaan yang berlaku. Perbaiki pada lembar Pengaturan.`,
  'rencana-belum-disetujui': () =>
    'Rencana kinerja belum disetujui. Mintakan persetujuan Kepala UKPBJ (langkah 7), lalu pakai Catat Persetujuan.',
  'rencana-berubah': ({ versi, tanggal, lembar }, tulis) =>
    `Rencana tidak lagi sama dengan versi ${versi} yang disetujui ${tulis.tanggal(tanggal)}${lembar === undefined ? '' : `; yang berbeda: lembar ${lembar.join(', ')}`}. Mintakan persetujuan lagi, atau kembalikan isinya.`,
  'distribusi-ditahan': ({ oleh, tanggal, alasan, ke }, tulis) =>
    `Distribusi ditahan: rencana dikembalikan untuk perbaikan ${tulis.tanggal(tanggal)}${oleh === '' ? '' : ` oleh ${oleh}`}${ke === null ? '' : `, mulai langkah ${ke}`}${alasan === null ? '' : `. Alasannya: ${alasan}`}. Perbaiki rencananya, lalu catat persetujuan yang baru; template yang sudah beredar tetap diterima.`,
  'periode-salah': ({ periode, tahun }) =>
    `"${periode}" bukan periode tahun ${tahun}. Tulis misalnya ${tahun}-TW1, ${tahun}-S1, ${tahun}-B01, atau ${tahun}.`,
  'periode-tanpa-indikator': ({ periode }, tulis) =>
    `Tidak ada indikator yang dilaporkan pada ${tulis.periode(periode)}. Pilih periode sesuai frekuensi indikator.`,
  'periode-belum-dikompilasi': ({ periode, contoh }, tulis) =>
    periode === undefined
      ? 'Belum ada periode yang dikompilasi. Jalankan Kompilasi Data dahulu.'
      : contoh !== undefined
        ? `Belum ada periode yang dikompilasi di dalam ${tulis.periode(periode)}. Jalankan Kompilasi Data dahulu untuk salah satunya, misalnya ${tulis.periode(contoh)}, atau pilih periode lain.`
        : `${tulis.periode(periode)} belum dikompilasi. Jalankan Kompilasi Data dahulu, atau pilih periode lain.`,
  'periode-disusun': ({ periode, dalam }, tulis) =>
    `Angka ${tulis.periode(periode)} disusun dari periode di dalamnya setiap kali ditampilkan, jadi tidak dihitung ulang, dikunci, atau diarsipkan sendiri. Pilih periodenya: ${dalam.map((satu) => tulis.periode(satu)).join(', ')}.`,
  'indikator-belum-dikumpulkan': ({ indikator, periode }, tulis) =>
    `${indikator.join(', ')} belum mempunyai data di dalam ${tulis.periode(periode)}, jadi tidak ditampilkan. Jalankan Kompilasi Data untuk periode menurut frekuensinya.`,
  'dasbor-tertinggal': () =>
    'Angkanya sudah ditulis, tetapi lembar Dasbor belum diperbarui dan masih menunjukkan keadaan sebelumnya. Buat lagi Dasbor.',
  'data-impor-kosong': () =>
    'Lembar Paket dan Transaksi masih kosong. Impor data pengadaan dahulu (halaman Data), atau pilih periode yang sudah dikompilasi.',
  'paket-belum-dipetakan': ({ terpetakan, paket, area, indikator, dari }, tulis) =>
    paket === 0
      ? `${tulis.angka(indikator.length)} dari ${tulis.angka(dari)} indikator memakai paket yang dipetakan ke area (${area.join(', ')}), tetapi belum ada paket: ${indikator.join(', ')} tidak akan dapat dihitung. Impor paket RUP di halaman Data, lalu isi kolom Kode area strategis pada lembar Paket (langkah 11 SOP).`
      : `Belum ada paket yang dipetakan ke area ${area.join(', ')} (${tulis.angka(terpetakan)} dari ${tulis.angka(paket)} paket sudah dipetakan), sedangkan ${tulis.angka(indikator.length)} dari ${tulis.angka(dari)} indikator memakainya: ${indikator.join(', ')} tidak akan dapat dihitung. Isi kolom Kode area strategis pada lembar Paket (langkah 11 SOP).`,
  'tingkat-tanpa-baris': ({ periode, tingkat, indikator }, tulis) =>
    `Tidak satu pun template ${tulis.periode(periode)} berisi baris ${baris[tingkat]}, sedangkan ${indikator.join(', ')} memerlukannya, sehingga tidak akan dapat dihitung. ${isiBaris[tingkat]}.`,
  'kolom-tim-kosong': ({ tingkat, baris: n, kolom, indikator }, tulis) =>
    `Semua ${tulis.angka(n)} baris ${baris[tingkat]} belum mempunyai isi pada kolom ${kutip(kolom)}, yang dipakai ${indikator.join(', ')}. Bila UKPBJ mempunyai datanya, impor di halaman Data lalu buat lagi templatenya; bila tidak, pastikan unit mengisinya, karena kolom itu terbuka pada template.`,
  'angka-tanpa-nilai': ({ periode, indikator, sebab }, tulis) =>
    `${indikator.join(', ')} tidak dapat dihitung untuk ${tulis.periode(periode)}. ${satuKalimat(sebab, tulis)}`,
  'kolom-unit-kosong': ({ periode, kolom, indikator, unit, lain }, tulis) =>
    `${unit.join(', ')}${lain > 0 ? `, dan ${tulis.angka(lain)} unit lain` : ''} tidak mengisi kolom ${kutip(kolom)} pada satu baris pun, sehingga ${indikator.join(', ')} tidak dapat dihitung baginya untuk ${tulis.periode(periode)}. Minta unit itu mengisinya pada template, lalu kompilasi lagi.`,
  'unit-tidak-dikenal': ({ kode, saran }) =>
    `Tidak ada unit berkode "${kode}".${mungkin(saran)} Lihat lembar OPD.`,
  'unit-tidak-ada-pada-periode': ({ kode, periode }, tulis) =>
    `Unit ${kode} tidak ada pada ${tulis.periode(periode)}. Lihat Berlaku mulai dan Berlaku sampai pada lembar OPD.`,
  'unit-baris-tidak-dikenal': ({ kode, jumlah, saran }, tulis) =>
    `${tulis.angka(jumlah)} baris berkode unit "${kode}", yang tidak ada pada lembar OPD, sehingga tidak masuk template unit mana pun dan tidak dihitung.${mungkin(saran)} Betulkan kodenya pada baris itu, impor lagi berkasnya, atau tambahkan unitnya pada lembar OPD.`,
  'tidak-ada-unit': () =>
    'Belum ada unit pengisi. Isi lembar OPD, atau impor data pengadaan yang menyebut unitnya.',
  'template-belum-dibuat': ({ periode, unit }, tulis) =>
    `${unit.length === 0 ? `Belum ada template ${tulis.periode(periode)}` : `Template ${tulis.periode(periode)} belum dibuat untuk ${unit.join(', ')}`}, jadi belum ada yang dikirim. Buat dahulu dengan Distribusi Template.`,
  'distribusi-dilanjutkan': ({ berkas }, tulis) =>
    `Distribusi sebelumnya terputus setelah dicatat. ${tulis.angka(berkas)} berkasnya sekarang diletakkan, persis seperti yang tercatat; unitnya tidak mendapat kiriman baru.`,
  'dikirim-di-depan': ({ tanggal, hariIni }, tulis) =>
    `${tulis.tanggal(tanggal)} belum terjadi; hari ini ${tulis.tanggal(hariIni)}. Isi hari template itu benar-benar dikirim.`,
  'dikirim-sebelum-dibuat': ({ tanggal, dibuat, unit, lain }, tulis) =>
    `Template dibuat ${tulis.tanggal(dibuat)}, sesudah tanggal kirim yang ditulis (${tulis.tanggal(tanggal)}): ${unit.join('; ')}${lain === 0 ? '' : `, dan ${tulis.angka(lain)} unit lain`}. Isi hari template itu dikirim, atau pilih unitnya sendiri-sendiri.`,
  'template-belum-menanyakan': ({ periode, kolom, unit }, tulis) =>
    `Template ${tulis.periode(periode)} yang dipegang ${unit.join(', ')} belum menanyakan ${kolom.join(', ')}. Buat kiriman baru untuk unit itu; berkas yang sudah diisi tetap diterima, tanpa kolom itu.`,
  'template-belum-memuat-aksi': ({ periode, aksi, unit }, tulis) =>
    `Template ${tulis.periode(periode)} yang dipegang ${unit.join(', ')} belum memuat rencana aksi ${aksi.join(', ')}. Buat kiriman baru untuk unit itu; berkas yang sudah diisi tetap diterima, tanpa aksi itu.`,
  'template-versi-tidak-tersimpan': ({ periode, versi, unit }, tulis) =>
    `Template ${tulis.periode(periode)} yang dipegang ${unit.join(', ')} dibuat dari rencana versi ${versi}, yang isinya tidak tersimpan. Bila yang dikembalikan tidak memuat semua kolom yang kini diminta, buat kiriman baru.`,
  'lembar-isian-sudah-ada': ({ opd, periode }, tulis) =>
    `Lembar isian ${opd} untuk ${tulis.periode(periode)} sudah ada di buku kerja ini, jadi tidak dibuat lagi. Untuk membuat yang baru, hapus dahulu lembar-lembarnya; yang terisi di situ ikut terhapus.`,
  'lembar-isian-tidak-ada': ({ periode }, tulis) =>
    `Tidak ada lembar isian ${tulis.periode(periode)} di buku kerja ini. Buat dahulu dengan Distribusi Template sebagai lembar, atau pilih berkas yang dikembalikan unit.`,
  'indikator-tidak-dikenal': ({ kode, saran }) =>
    `Tidak ada indikator berkode "${kode}".${mungkin(saran)} Lihat lembar Indikator.`,
  'tahun-rencana-berbeda': ({ ruangKerja, rencana }) =>
    `Rencana ini untuk tahun ${rencana}, sedangkan Buku Kerja Kinerja ini untuk ${ruangKerja}. Masukkan ke Buku Kerja Kinerja ${rencana}; atau, bila memang akan menjadi rencana ${ruangKerja}, masukkan dengan pilihan mengalihkan tahun: periode target dan tanggal rencana aksi digeser.`,
  'rencana-dialihkan': ({ dari, ke }) =>
    `Rencana ${dari} dimasukkan sebagai rencana ${ke}: periode target dan tanggal rencana aksi digeser, baseline tetap pada tahunnya. Periksa target dan tanggalnya sebelum dimintakan persetujuan.`,
  'pustaka-tidak-dikenal': ({ id, saran }) =>
    `Tidak ada indikator "${id}" di pustaka.${mungkin(saran)} Perbaiki namanya, atau tulis seluruh atributnya tanpa "pustaka".`,
  'atribut-kurang': ({ daftar }) =>
    `Atribut belum lengkap: ${daftar.join(', ')}. Lengkapi, atau ambil indikatornya dari pustaka.`,
  'rujukan-pustaka-kurang': ({ daftar }) =>
    `Indikator gabungan ini memerlukan ${daftar.join(', ')} dari pustaka. Tambahkan indikator itu ke dalam rencana.`,
  'indikator-rujukan-tidak-ada': ({ kode, saran }) =>
    `Tidak ada indikator berkode "${kode}" pada rencana ini.${mungkin(saran)} Perbaiki kodenya.`,
  'kontrak-tak-terbagi': ({ jumlah, kodePaket, paket, selebihnya }, tulis) =>
    `${tulis.angka(jumlah)} kontrak melayani beberapa paket (yang pertama ${kodePaket}), tetapi pagu paket ${paket.join(', ')}${selebihnya > 0 ? ` dan ${tulis.angka(selebihnya)} lagi` : ''} tidak diketahui, sehingga nilainya tidak dapat dibagi. Paket-paket itu keluar dari perhitungan nilai kontrak paket. Impor paket yang kurang dari SiRUP, atau betulkan kode RUP-nya.`,
  'rencana-disetujui-diubah': ({ versi }) =>
    `Rencana versi ${versi} sudah disetujui. Perubahan ini berlaku setelah disetujui lagi, dan template lama tidak dapat dipakai.`,
};
