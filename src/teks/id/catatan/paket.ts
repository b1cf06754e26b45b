import type { ParamsCatatanPaket } from '../../../domain/paket/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

const mungkin = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`;

export const pesanPaket: PesanDari<ParamsCatatanPaket> = {
  'perubahan-paket-kode': ({ kode, saran }) =>
    `Tidak ada paket berkode RUP "${kode}" pada lembar Paket, jadi baris ini tidak mengubah apa pun.${mungkin(saran)} Betulkan kodenya, atau impor paketnya.`,
  'perubahan-paket-unit': ({ unit, saran }) =>
    `Tidak ada unit berkode "${unit}", jadi paketnya belum dipindahkan.${mungkin(saran)} Tulis kode unit seperti pada lembar OPD.`,
  'perubahan-paket-unit-belum-ada': ({ kode, unit, tanggal, mulai, sampai }, tulis) =>
    `Unit ${unit} tidak ada pada ${tulis.tanggal(tanggal)}${mulai === undefined ? '' : ` (berlaku mulai ${tulis.tanggal(mulai)})`}${sampai === undefined ? '' : ` (berlaku sampai ${tulis.tanggal(sampai)})`}, jadi paket ${kode} belum dipindahkan. Tulis tanggal saat unit itu ada, atau unit yang ada pada tanggal itu.`,
  'perubahan-paket-pengganti': ({ pengganti, saran }) =>
    `Paket pengganti "${pengganti}" tidak ada pada lembar Paket, jadi paket lama masih dihitung.${mungkin(saran)} Impor paket penggantinya, atau betulkan kodenya.`,
  'perubahan-paket-pengganti-ditarik': ({ kode, pengganti, tanggal }, tulis) =>
    `Paket pengganti ${pengganti} sudah ditarik mulai ${tulis.tanggal(tanggal)}, jadi penggantian paket ${kode} tidak berlaku. Tulis kode RUP pengganti yang masih ada, atau catat dahulu bahwa ${pengganti} ada lagi.`,
  'perubahan-paket-pagu': ({ teks }) =>
    `"${teks}" bukan nilai pagu, jadi perubahan ini belum berlaku. Tulis rupiah tanpa desimal, misalnya 1.500.000.000.`,
  'perubahan-paket-berputar': ({ jalur }) =>
    `Penggantian paket berputar: ${jalur.join(' → ')}. Tidak satu pun darinya berlaku sampai salah satu barisnya dibetulkan atau dihapus.`,
  'perubahan-paket-ganda': ({ kode, pengganti }) =>
    `Paket ${kode} sudah diganti ${pengganti}, jadi penggantian ini tidak berlaku. Bila ${pengganti} yang diganti lagi, tulis kode itu pada kolom Kode RUP.`,
  'perubahan-paket-tidak-bersambung': ({ kode, lama, sebelum, tanggal }, tulis) =>
    `Semula paket ${kode} pada baris ini ${lama}, padahal perubahan ${tulis.tanggal(tanggal)} menjadikannya ${sebelum}. Periksa tanggal dan urutannya; angka di antara keduanya memakai yang tertulis di sini.`,
  'perubahan-paket-beda-lembar': ({ kode, jurnal, lembar }) =>
    `Menurut perubahan terakhir paket ${kode} menjadi ${jurnal}, padahal lembar Paket memuat ${lembar === '' ? 'sel kosong' : lembar}. Yang di lembar Paket yang dipakai sejak tanggal perubahan itu; catat perubahannya, atau kembalikan isi lembar Paket.`,
  'perubahan-paket-tanpa-semula': ({ kode }) =>
    `Kolom Semula paket ${kode} kosong, jadi periode sebelum tanggal ini memakai keadaan sekarang. Isi kode unit semula.`,
  'perubahan-paket-tanpa-nama': () =>
    'Ada tanggal konfirmasi tanpa nama, jadi baris ini masih usulan. Isi Dikonfirmasi oleh.',
  'perubahan-paket-tanggal': ({ nilai, tahun }) =>
    `"${nilai}" bukan tanggal pada tahun ${tahun}. Tulis hari pertama perubahannya, misalnya "${tahun}-05-01".`,
  'perubahan-paket-luar-tahun': ({ tanggal, tahun, sebelum }, tulis) =>
    `${tulis.tanggal(tanggal)} di luar tahun ${tahun}, jadi perubahan ini ${sebelum ? 'berlaku untuk semua periode' : 'belum berlaku pada periode mana pun'}. Betulkan tahunnya bila salah ketik.`,
  'perubahan-paket-mendahului': ({ kode, tanggal, mulai }, tulis) =>
    `Perubahan sejenis paket ${kode} sudah tercatat mulai ${tulis.tanggal(tanggal)}, sesudah ${tulis.tanggal(mulai)}. Pakai tanggal yang tidak mendahuluinya, atau betulkan dahulu lembar Perubahan Paket.`,
  'perubahan-paket-permintaan': () =>
    'Sebutkan tepat satu perubahan: ditarik, diganti, pindah unit, pagu, ada lagi, atau konfirmasi sebuah usulan.',
  'perubahan-paket-tanpa-oleh': () => 'Perubahan paket perlu nama yang menetapkannya. Isi namanya.',
  'perubahan-paket-tanpa-usulan': ({ kode }) =>
    `Tidak ada usulan perubahan paket "${kode}" yang dapat dikonfirmasi. Lihat lembar Perubahan Paket.`,
  'perubahan-paket-terhapus': ({ jumlah, nomor }, tulis) =>
    `${tulis.angka(jumlah)} baris yang pernah ditulis program sudah tidak ada di lembar ini (nomor ${nomor.join(', ')}${jumlah > nomor.length ? ', …' : ''}), sehingga periode sebelum tanggalnya dibaca seolah perubahan itu tidak pernah ada. Kembalikan dari cadangan, atau tulis lagi perubahannya.`,
  'perubahan-paket-usulan': ({ jumlah, kode, ditarik, diganti }, tulis) =>
    `${tulis.angka(jumlah)} perubahan paket masih usulan (${tulis.angka(ditarik)} ditarik, ${tulis.angka(diganti)} diganti): ${kode.join(', ')}${jumlah > kode.length ? ', …' : ''}. Paketnya dihitung seperti semula sampai dikonfirmasi: di halaman Data, atau isi Dikonfirmasi oleh pada lembar Perubahan Paket.`,
  'pengganti-tanpa-area': ({ kode, pengganti, area, kontrak, nilai, dikonfirmasi }, tulis) =>
    `Paket ${pengganti}, pengganti ${kode}, belum diberi area ${area.join(', ')}: ${tulis.angka(kontrak)} kontrak senilai ${tulis.rupiah(nilai)} ${dikonfirmasi ? 'keluar' : 'keluar atau akan keluar'} dari paket terpilih area itu. ${dikonfirmasi ? 'Isi Kode area strategis paket pengganti pada lembar Paket; bila memang bukan paket area itu, tulis - pada kolom Area diteruskan.' : 'Konfirmasikan penggantiannya supaya areanya diteruskan.'}`,
  'paket-ditarik-berkontrak': ({ kode, kontrak, nilai }, tulis) =>
    `Paket ${kode} ditarik tanpa pengganti, padahal masih mempunyai ${tulis.angka(kontrak)} kontrak senilai ${tulis.rupiah(nilai)}. Kontraknya tetap dihitung pada area paket itu. Bila paketnya diganti, catat kode RUP penggantinya.`,
  'paket-pindah-tanpa-tanggal': ({ jumlah, kode, dari, ke }, tulis) =>
    `${tulis.angka(jumlah)} paket pada lembar Paket bukan lagi milik unit yang terakhir mengembalikannya (misalnya ${kode}: ${dari} menjadi ${ke}), tanpa tanggal perpindahan. Catat tanggalnya (Perubahan Paket di halaman Data, atau lembar Perubahan Paket), supaya periode sebelum itu tetap milik unit lama.`,
  'baris-belum-diminta': ({ jumlah, id, unit, dari, periode, berkas, lembar, baris }, tulis) =>
    `${tulis.angka(jumlah)} baris berpindah unit di antara dua pengembalian, sehingga tidak dikembalikan siapa pun: misalnya ${id}, kini milik ${unit}, terakhir dari ${dari} (${tulis.periode(periode)}, ${berkas} lembar ${lembar} baris ${tulis.angka(baris)}). Posisi terakhirnya yang dihitung. Buat template baru untuk ${unit}, dan minta isinya.`,
};
