import type { ParamsCatatanBerkas } from '../../application/catatan-berkas';
import type { Gagal } from '../../application/luaran';
import type { FormatBerkas } from '../../application/ports/pembaca-buku';
import type { Penulis, PesanDari } from '../../domain/umum/catatan';
import { tanggalDariIso } from '../../domain/umum/tanggal';
import { kodeHost } from '../kode-host';
import { isLembarData } from '../lembar-data';
import { menurut } from '../menurut';
import { isUkuranByte } from '../ukuran-byte';
import { sebutKolom, sebutLembar } from '../sebutan';
import { gagalProgram } from './gagal-program';
import { sebabSistem } from './sebab-sistem';

const namaFormat: Record<FormatBerkas, string> = {
  xlsx: 'buku kerja Excel (.xlsx)',
  xls: 'buku kerja Excel lama (.xls)',
  xlsb: 'buku kerja biner (.xlsb)',
  ods: 'lembar sebar OpenDocument (.ods)',
  docx: 'dokumen Word',
  numbers: 'berkas Apple Numbers',
  html: 'halaman web',
  xml: 'berkas XML',
  pdf: 'PDF',
  rtf: 'dokumen RTF',
  json: 'berkas JSON',
  csv: 'berkas teks (CSV)',
  zip: 'berkas zip',
  arsip: 'arsip yang dikemas (.gz, .rar, atau .7z)',
  gambar: 'gambar',
  lain: 'berkas jenis lain',
};

const simpanCsv = 'Buka di Excel, lalu simpan sebagai "CSV UTF-8 (dipisahkan koma)".';
const ekstrak = 'Ekstrak dahulu, lalu impor berkas CSV di dalamnya.';
const unduhUlang = 'Unduh ulang datanya dari sumber sebagai CSV.';

/** How a file of another kind becomes CSV, where opening it helps. */
const caraCsv: Partial<Record<FormatBerkas, string>> = {
  xlsx: simpanCsv,
  xls: simpanCsv,
  xlsb: simpanCsv,
  ods: simpanCsv,
  numbers: 'Ekspor dari Numbers sebagai CSV.',
  html: `Bila berisi tabel, buka di Excel lalu simpan sebagai "CSV UTF-8 (dipisahkan koma)"; bila halaman masuk atau pesan galat, masuk dahulu ke situsnya, lalu unduh ulang.`,
  zip: ekstrak,
  arsip: ekstrak,
};

const simpanXlsx = 'Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.';
const ekstrakXlsx = 'Ekstrak dahulu, lalu pakai berkas .xlsx di dalamnya.';

/** How a file of another kind becomes a workbook, where there is a way. */
const caraXlsx: Partial<Record<FormatBerkas, string>> = {
  xls: simpanXlsx,
  xlsb: simpanXlsx,
  ods: simpanXlsx,
  html: simpanXlsx,
  xml: simpanXlsx,
  csv: simpanXlsx,
  numbers: 'Ekspor dari Numbers sebagai Excel (.xlsx).',
  zip: ekstrakXlsx,
  arsip: ekstrakXlsx,
};

const sebabJson = {
  rusak: 'terpotong atau tidak sesuai tata tulis JSON. Unduh ulang sampai selesai, atau unduh sebagai CSV.',
  kosong: 'tanpa satu pun baris data. Periksa tahun dan instansi saat mengunduh, lalu unduh ulang.',
  'bukan-tabel':
    'tanpa daftar baris data yang dapat dikenali (mungkin pesan galat dari situsnya). Unduh ulang, atau unduh sebagai CSV.',
  rencana:
    'dokumen rencana kinerja, bukan data pengadaan. Impor lewat perintah impor-rencana atau halaman Rencana.',
};

const namaBatas: Readonly<Record<string, string>> = {
  'ukuran-berkas': 'ukuran berkas',
  'ukuran-bagian': 'ukuran satu lembar',
  'ukuran-isi': 'ukuran seluruh isi',
  'jumlah-bagian': 'banyaknya bagian di dalam berkas',
  'jumlah-lembar': 'banyaknya lembar',
  'jumlah-baris': 'banyaknya baris',
  'jumlah-kolom': 'banyaknya kolom',
  'jumlah-sel': 'banyaknya sel terisi',
  'teks-bersama': 'ukuran seluruh teks',
  'jumlah-teks': 'banyaknya teks',
  'sel-gabungan': 'banyaknya sel gabungan',
  relasi: 'banyaknya tautan antarbagian',
  'muatan-sekaligus': 'isi seluruh berkas yang dibaca sekaligus',
  memori: 'pemakaian memori',
};

const MB = 1024 * 1024;

const takTersimpan: Readonly<Record<string, string>> = {
  'number-not-finite': 'bilangannya terlalu besar',
  'text-too-long': 'teksnya lebih dari 32.767 huruf',
  'text-has-control-characters': 'teksnya memuat huruf yang tidak dapat disimpan di buku kerja',
  'error-not-writable': 'nilai galatnya tidak dikenal Excel',
  'row-id-empty-or-padded': 'ID barisnya kosong atau diapit spasi',
};

/** Why a file is no workbook that can be read; names of our own for what is inside it stay in brackets. */
function sebabBukanBuku(sebab: string): string {
  const format = /^wrong-format: (.+)$/.exec(sebab)?.[1];
  if (format !== undefined) return `isinya ${menurut(namaFormat, format) ?? format}`;
  return menurut(bukanBuku, sebab) ?? `isinya rusak (keterangan teknis: ${sebab})`;
}

const bukanBuku = {
  empty: 'berkasnya kosong',
  encrypted: 'berkasnya dikunci dengan sandi',
  'timed-out': 'terlalu lama dibaca',
};

/** Who holds a lock, as far as it says. */
const pemegangKunci = (
  { pid, komputer, sejak }: Pick<Extract<Gagal, { kode: 'file-locked' }>, 'pid' | 'komputer' | 'sejak'>,
  tulis: Penulis,
): string =>
  [
    `${pid === null ? 'proses yang tidak dikenal' : `proses ${pid}`}${komputer === null ? '' : ` di komputer ${komputer}`}`,
    `sejak ${hariDari(sejak, tulis)} pukul ${sejak.slice(11).replace(':', '.')}`,
  ].join(', ');

/** A file system can give a file any date. */
function hariDari(saat: string, tulis: Penulis): string {
  const hari = tanggalDariIso(saat.slice(0, 10));
  return hari === undefined ? saat.slice(0, 10) : tulis.tanggal(hari);
}

/** What happened and what to do, for a failure of any kind. */
export const pesanGagal: {
  readonly [K in Gagal['kode']]: (gagal: Extract<Gagal, { kode: K }>, tulis: Penulis) => string;
} = {
  'file-not-found': ({ berkas }) => `Berkas ${berkas} tidak ada. Periksa nama dan foldernya.`,
  'file-exists': ({ berkas }) =>
    `Berkas ${berkas} sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan berkas itu.`,
  'file-not-writable': ({ berkas, sebab }) =>
    `Berkas ${berkas} tidak dapat ditulis: ${menurut(sebabSistem.menulis, sebab)?.(sebab) ?? sebabSistem.menulisLain(sebab)}`,
  'files-not-placed': ({ berkas, sebab, belum }, tulis) =>
    `Template sudah dicatat pada register, tetapi ${tulis.angka(belum)} berkasnya belum dapat diletakkan; yang pertama ${berkas}: ${sebab === 'EEXIST' ? 'berkas lain dengan nama itu ada di situ dan tidak ditimpa. Pindahkan berkas itu.' : (menurut(sebabSistem.menulis, sebab)?.(sebab) ?? sebabSistem.menulisLain(sebab))} Sesudah itu jalankan perintah yang sama lagi: berkasnya diletakkan seperti yang tercatat, tanpa kiriman baru.`,
  'file-locked': ({ berkas, kunci, ...pemegang }, tulis) =>
    `Berkas ${berkas} sedang ditulis perintah lain (${pemegangKunci(pemegang, tulis)}). Tunggu sampai selesai, lalu ulangi. Bila perintah itu sudah tidak berjalan, hapus ${kunci}, lalu ulangi.`,
  interrupted: ({ berkas }) => `Dihentikan sebelum ${berkas} ditulis; berkas itu tidak berubah.`,
  'file-open-elsewhere': ({ berkas }) =>
    `Berkas ${berkas} sedang terbuka di program lain. Tutup dahulu, lalu ulangi.`,
  'not-a-workbook': ({ berkas, sebab }) =>
    `Berkas ${berkas} tidak dapat dibaca sebagai buku kerja Excel: ${sebabBukanBuku(sebab)}. Pakai berkas .xlsx yang utuh.`,
  'sheet-not-readable': ({ berkas, lembar }) =>
    `Lembar "${lembar}" pada berkas ${berkas} rusak dan tidak dapat dibaca, sehingga tidak ada yang dibuka atau ditulis. Buka berkas itu di Excel, biarkan Excel memperbaikinya, lalu simpan; atau pakai salinan sebelumnya.`,
  'too-large': ({ berkas, batas }) =>
    `Berkas ${berkas} terlalu besar (melewati batas ${namaBatas[batas] ?? batas}). Hapus isi yang tidak perlu, atau bagi menjadi beberapa berkas.`,
  'write-too-large': ({ tempat, batas, jumlah, maksimum }, tulis) => {
    const [akan, paling] = isUkuranByte(batas)
      ? [`${tulis.angka(Math.ceil(jumlah / MB))} MB`, `${tulis.angka(Math.floor(maksimum / MB))} MB`]
      : [tulis.angka(jumlah), tulis.angka(maksimum)];
    return `Tidak ada yang ditulis: ${namaBatas[batas] ?? batas} pada ${tempat} akan menjadi ${akan}, padahal yang masih dapat dibaca kembali paling banyak ${paling}. ${isLembarData(tempat) ? 'Pindahkan data periode yang sudah dikunci ke berkas arsip (perintah arsipkan), ' : 'Kurangi isinya (misalnya hapus baris yang tidak dihitung lagi), '}atau bagi unit ke beberapa buku kerja, lalu ulangi. Yang sudah tersimpan tidak berubah.`;
  },
  'table-not-found': ({ tabelId }) =>
    `Lembar "${sebutLembar(tabelId)}" tidak ada pada buku kerja. Kembalikan dari salinan sebelumnya.`,
  'duplicate-table': ({ tabelId, lembar }) =>
    `Tabel lembar "${sebutLembar(tabelId)}" ada pada lebih dari satu lembar (${lembar.join(', ')}). Hapus lembar salinannya.`,
  'table-blocked': ({ lembar, baris }) =>
    `Tabel pada lembar "${lembar}" tidak dapat diperpanjang atau diurutkan ulang karena ada isi milik Anda pada baris ${baris}. Pindahkan isi itu menjauh dari tabel, lalu ulangi.`,
  'column-not-found': ({ tabelId, kolom }) =>
    `Kolom "${sebutKolom(tabelId, kolom)}" pada lembar "${sebutLembar(tabelId)}" hilang. Kembalikan dari salinan sebelumnya.`,
  'columns-shifted': ({ lembar, sel, kepala, kolom }) =>
    `Kolom tabel pada lembar "${lembar}" bergeser: kepala di sel ${sel} ${kepala === '' ? 'kosong' : `berbunyi "${kepala}"`}, padahal itu tempat kolom "${kolom}". Batalkan penghapusan atau penyisipan kolomnya (Ctrl+Z), kembalikan lembar dari salinan sebelumnya, atau ketik kembali judul "${kolom}" bila hanya judulnya yang berubah.`,
  'duplicate-column': ({ lembar, kolom, huruf }) =>
    `Kolom "${kolom}" pada lembar "${lembar}" ada di ${huruf.length} tempat (kolom ${huruf.join(' dan ')}), sehingga tidak dapat dipastikan mana yang dipakai. Hapus kolom salinannya, atau hapus kode tersembunyi di atas kepalanya bila kolom itu catatan Anda sendiri.`,
  'table-marker-lost': ({ tabelId, lembar }) =>
    `Lembar "${lembar}" memuat tabel "${sebutLembar(tabelId)}", tetapi baris kode tersembunyi di atas kepala kolomnya terhapus, sehingga isinya tidak dapat dikenali dan tidak ada yang ditulis. Batalkan penghapusannya (Ctrl+Z), atau ambil kembali lembar itu dari salinan sebelumnya.`,
  'duplicate-row-id': ({ tabelId, id }) =>
    `Lembar "${sebutLembar(tabelId)}" memuat dua baris dengan ID ${id}. Hapus baris salinannya.`,
  'value-not-storable': ({ tabelId, kolom, baris, sebab }) =>
    `Nilai untuk kolom "${sebutKolom(tabelId, kolom)}"${baris === undefined ? '' : ` pada baris dengan ID "${baris}"`} di lembar "${sebutLembar(tabelId)}" tidak dapat disimpan: ${takTersimpan[sebab] ?? sebab}. Ubah nilainya, lalu ulangi.`,
  'sheet-not-makeable': ({ lembar, sel, sebab }) =>
    `Lembar "${lembar}" tidak dapat disusun karena isi untuk sel ${sel} tidak dapat ditaruh di situ (keterangan teknis: ${sebab}). Laporkan kepada pengelola program; lembar itu tidak berubah.`,
  conflict: () => 'Buku kerja berubah sejak dibaca, sehingga tidak ada yang ditulis. Ulangi perintahnya.',
  'written-over': () =>
    'Orang lain menulis ke buku kerja ini pada saat yang sama, sehingga tulisan Anda dan tulisannya dapat bercampur. Lihat dua baris terakhir Riwayat Perubahan, periksa hasilnya bersama, lalu ulangi yang kurang.',
  'cell-edit-mode': () => 'Sebuah sel sedang diketik. Tekan Enter atau Esc di Excel, lalu ulangi.',
  'read-only': () =>
    'Buku kerja terbuka hanya untuk dibaca. Simpan salinannya atau minta hak mengubah, lalu ulangi.',
  protected: () =>
    'Excel menolak perubahan karena ada lembar yang dikunci dengan kata sandi. Buka kuncinya (Review > Unprotect Sheet), lalu ulangi.',
  'structure-protected': () =>
    'Susunan lembar buku kerja dikunci. Buka kuncinya (Review > Protect Workbook), lalu ulangi.',
  'request-too-large': () =>
    'Isi yang dikirim ke Excel terlalu besar. Pendekkan teks yang amat panjang, atau kerjakan bagian demi bagian.',
  'api-too-old': () =>
    'Excel ini terlalu lama. Perbarui ke Excel 2019, Microsoft 365, atau pakai Excel di web.',
  'connection-lost': () =>
    'Excel tidak menjawab. Periksa sambungan, lalu ulangi; perubahan yang belum selesai dibatalkan lebih dahulu.',
  'host-refused': ({ sebab }) =>
    `Excel menolak permintaan (kode ${kodeHost(sebab)}). Buku kerja tidak berubah. Simpan, buka kembali, lalu ulangi.`,
  empty: ({ berkas }) => `Berkas ${berkas} kosong. Minta berkas yang utuh.`,
  encrypted: ({ berkas }) =>
    `Berkas ${berkas} berkata sandi. Hapus kata sandinya di Excel (File > Info > Protect Workbook), simpan, lalu kirim kembali.`,
  'wrong-format': ({ berkas, format, diminta }) =>
    diminta === 'csv'
      ? `Berkas ${berkas} adalah ${namaFormat[format]}, bukan CSV. ${caraCsv[format] ?? unduhUlang}`
      : `Berkas ${berkas} adalah ${namaFormat[format]}. ${caraXlsx[format] ?? 'Minta berkas .xlsx aslinya.'}`,
  'json-not-table': ({ berkas, sebab }) => `Berkas ${berkas} adalah JSON, ${sebabJson[sebab]}`,
  damaged: ({ berkas, sebab }) =>
    `Berkas ${berkas} rusak (keterangan teknis: ${sebab}). Buka dan simpan ulang di Excel, atau minta dikirim ulang.`,
  'timed-out': ({ berkas, detik }, tulis) =>
    `Berkas ${berkas} belum selesai dibaca dalam ${tulis.angka(detik)} detik, sehingga dihentikan. Hapus isi yang tidak perlu, lalu simpan ulang.`,
  unreadable: ({ berkas, sebab }) =>
    `Berkas ${berkas} tidak dapat dibaca: ${menurut(sebabSistem.membaca, sebab)?.(sebab) ?? sebabSistem.membacaLain(sebab)}`,
  'not-a-workspace': () => 'Buku kerja ini bukan Buku Kerja Kinerja. Pilih yang benar, atau buat yang baru.',
  'is-a-template': ({ opd, periode }, tulis) =>
    `Buku kerja ini template data kinerja ${opd} untuk ${tulis.periode(periode)}, bukan Buku Kerja Kinerja. Pilih Buku Kerja Kinerja UKPBJ.`,
  'schema-unreadable': ({ nilai }) =>
    `Nomor versi Buku Kerja Kinerja tidak terbaca (tertulis "${nilai}" pada lembar tersembunyi _kinerja), jadi isinya tidak dapat dipastikan. Pakai salinan terakhir yang belum berubah.`,
  'newer-workspace': ({ skema, didukung }) =>
    `Buku Kerja Kinerja ini dibuat oleh program yang lebih baru (versi ${skema}; program ini mengenal sampai ${didukung}). Perbarui program.`,
  cancelled: () => 'Dibatalkan. Buku kerja tidak berubah.',
  'out-of-memory': () => gagalProgram['out-of-memory'],
  'storage-full': () => gagalProgram['storage-full'],
  'part-not-loaded': () => gagalProgram['part-not-loaded'],
  'not-transferable': () => gagalProgram['not-transferable'],
  'thread-not-started': () => gagalProgram['thread-not-started'],
  'thread-lost': () => gagalProgram['thread-lost'],
  'program-fault': () => gagalProgram['program-fault'],
};

export const pesanBerkas: PesanDari<ParamsCatatanBerkas> = {
  'kunci-diambil-alih': (pemegang, tulis) =>
    `Kunci tulisnya (${pemegangKunci(pemegang, tulis)}) tertinggal lebih lama daripada satu tulisan, jadi diambil alih. Bila komputer itu sebenarnya masih menulis, periksa bersama dua baris terakhir Riwayat Perubahan.`,
  'kunci-tertinggal': ({ sisa, sebab }) =>
    `Berkasnya sudah ditulis, tetapi kuncinya tidak dapat dihapus (${sebab}). Perintah berikutnya mengambil alih kunci itu; bila tidak bisa, hapus ${sisa}.`,
  'tautan-keras-terputus': () =>
    'Berkasnya mempunyai nama lain (tautan keras). Isi yang baru hanya ada di bawah nama ini; nama lain itu tetap memuat isi sebelumnya. Bila keduanya harus sama, pakai tautan simbolis.',
  'berkas-tidak-terbaca': ({ gagal }, tulis) => {
    const pesan = pesanGagal[gagal.kode] as (gagal: object, tulis: Penulis) => string;
    return pesan({ ...gagal, berkas: 'ini' }, tulis);
  },
};
