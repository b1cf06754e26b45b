import type { Tingkat } from '../domain/umum/catatan';
import type { KodeBahasa } from '../pesan/bahasa';
import { hasilEn } from './teks-hasil-en';
import { hasilId, type TeksHasil } from './teks-hasil-id';

interface Perintah {
  readonly ringkas: string;
}

/** Texts of the command line itself; findings and failures are in `src/pesan`. */
export interface TeksCli extends TeksHasil {
  readonly tingkat: Record<Tingkat, string>;
  readonly perintah: Record<
    | 'siapkan'
    | 'imporRencana'
    | 'imporData'
    | 'setujui'
    | 'distribusi'
    | 'kompilasi'
    | 'hitung'
    | 'capaian'
    | 'rincian'
    | 'langkah'
    | 'contoh'
    | 'skema',
    Perintah
  >;
  readonly opsi: Record<
    | 'bahasa'
    | 'json'
    | 'instansi'
    | 'tahun'
    | 'contoh'
    | 'oleh'
    | 'nomor'
    | 'periode'
    | 'keluar'
    | 'lembar'
    | 'lembarIsian'
    | 'unit'
    | 'tanggalData'
    | 'diterima'
    | 'pratinjau'
    | 'sebagian'
    | 'opd'
    | 'batas'
    | 'berkas'
    | 'rencana'
    | 'data'
    | 'kembali'
    | 'indikator'
    | 'folder'
    | 'selesai'
    | 'batal'
    | 'centang'
    | 'hapusCentang'
    | 'mulai'
    | 'olehLangkah'
    | 'tanggalSelesai'
    | 'catatan'
    | 'butir'
    | 'cabang'
    | 'ke'
    | 'alasan',
    string
  >;
  readonly perluPerintah: string;
  readonly lihatBantuan: string;
  readonly tanggalSalah: (teks: string) => string;
  readonly keluarAtauLembar: string;
  readonly tanpaPengembalian: string;
  readonly tahunSalah: (teks: string) => string;
  readonly ditulis: (berkas: string) => string;
  readonly catatanLain: (jumlah: number, tingkat: string) => string;
  readonly terhenti: (jumlah: number) => string;
}

const id: TeksCli = {
  ...hasilId,
  tingkat: { galat: 'HARUS DIPERBAIKI', peringatan: 'PERLU DIPERIKSA', info: 'KETERANGAN' },
  perintah: {
    siapkan: { ringkas: 'Buat ruang kerja baru dengan delapan indikator siap pakai' },
    imporRencana: { ringkas: 'Masukkan rencana kinerja dari berkas JSON' },
    imporData: { ringkas: 'Impor data paket dan transaksi (CSV SiRUP, INAPROC, SPSE)' },
    setujui: { ringkas: 'Catat persetujuan rencana (langkah 7 SOP)' },
    distribusi: { ringkas: 'Buat template data kinerja untuk setiap unit' },
    kompilasi: { ringkas: 'Baca template yang dikembalikan, periksa, dan hitung capaian' },
    hitung: { ringkas: 'Hitung ulang lembar Capaian dari data dan rencana sekarang' },
    capaian: { ringkas: 'Tampilkan capaian indikator' },
    rincian: { ringkas: 'Rincian Perhitungan satu indikator sampai ke baris asalnya' },
    langkah: { ringkas: 'Tampilkan ke-19 langkah SOP, atau tandai satu langkah' },
    contoh: { ringkas: 'Jalankan satu putaran lengkap pada data contoh' },
    skema: { ringkas: 'Cetak JSON Schema berkas rencana' },
  },
  opsi: {
    bahasa: 'Bahasa pesan',
    json: 'Cetak hasil sebagai JSON',
    instansi: 'Nama instansi, misalnya "Pemerintah Kota Salatiga"',
    tahun: 'Tahun rencana kinerja',
    contoh: 'Isi dengan OPD dan rencana contoh',
    oleh: 'Nama pejabat yang menyetujui',
    nomor: 'Nomor dokumen persetujuan',
    periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01',
    keluar: 'Folder tujuan template',
    lembar: 'Buat sebagai lembar isian di ruang kerja, bukan berkas',
    lembarIsian: 'Ikutkan lembar isian periode ini, misalnya 2026-TW1',
    unit: 'Kode unit; tanpa ini semua unit',
    tanggalData: 'Tanggal data, misalnya 2026-03-31; bawaannya akhir periode',
    diterima: 'Tanggal berkas diterima, untuk Tepat waktu atau Terlambat; bawaannya hari ini',
    pratinjau: 'Hanya tampilkan yang akan berubah',
    sebagian: 'Impor baris yang dapat dipakai walaupun ada baris lain yang salah',
    opd: 'Kode unit; tanpa ini seluruh OPD',
    batas: 'Banyaknya baris yang ditampilkan untuk setiap bagian rumus',
    berkas: 'Berkas ruang kerja (.xlsx)',
    rencana: 'Berkas rencana (.json)',
    data: 'Berkas data (.csv)',
    kembali: 'Berkas template yang dikembalikan (.xlsx)',
    indikator: 'Kode indikator, misalnya IK01',
    folder: 'Folder hasil',
    selesai: 'Tandai langkah ini selesai (1–19)',
    batal: 'Batalkan tanda selesai langkah ini; perlu --alasan',
    centang: 'Centang butir persyaratan atau keluaran, misalnya 2-p1',
    hapusCentang: 'Hapus centang butir',
    mulai: 'Mulai siklus (langkah 1), misalnya 2026-01-05; tenggat dihitung dari sini',
    olehLangkah: 'Nama yang mengerjakan atau membatalkan',
    tanggalSelesai: 'Hari langkah selesai, misalnya 2026-01-12; bawaannya hari ini',
    catatan: 'Catatan; alasan bila terlambat',
    butir: 'Butir yang sekaligus dicentang',
    cabang: 'Keputusan langkah 7 atau 18, misalnya kembalikan atau "Setujui Rencana"',
    ke: 'Langkah tujuan keputusan, misalnya 4 pada kembalikan',
    alasan: 'Alasan pembatalan',
  },
  perluPerintah: 'Sebutkan perintahnya.',
  lihatBantuan: 'Lihat: kinerja --help',
  tanggalSalah: (teks) => `"${teks}" bukan tanggal. Tulis misalnya 2026-03-31.`,
  keluarAtauLembar: 'Sebutkan --keluar FOLDER untuk berkas, atau --lembar untuk lembar di ruang kerja.',
  tanpaPengembalian:
    'Sebutkan berkas yang dikembalikan, atau --lembar-isian PERIODE untuk lembar di ruang kerja.',
  tahunSalah: (teks) => `"${teks}" bukan tahun. Tulis empat angka, misalnya 2026.`,
  ditulis: (berkas) => `Ditulis: ${berkas}`,
  catatanLain: (jumlah, tingkat) => `${tingkat} … dan ${jumlah} lagi. Pakai --json untuk melihat semuanya.`,
  terhenti: (jumlah) => `Terhenti: ${jumlah} hal harus diperbaiki dahulu. Tidak ada yang ditulis.`,
};

const en: TeksCli = {
  ...hasilEn,
  tingkat: { galat: 'TO CORRECT', peringatan: 'TO CHECK', info: 'NOTE' },
  perintah: {
    siapkan: { ringkas: 'Make a new workspace with eight ready indicators' },
    imporRencana: { ringkas: 'Take a performance plan from a JSON file' },
    imporData: { ringkas: 'Import packages and transactions (CSV of SiRUP, INAPROC, SPSE)' },
    setujui: { ringkas: 'Record the approval of the plan (SOP step 7)' },
    distribusi: { ringkas: 'Make a data template for every unit' },
    kompilasi: { ringkas: 'Read returned templates, check them and calculate' },
    hitung: { ringkas: 'Calculate the sheet Capaian again from data and plan as they are now' },
    capaian: { ringkas: 'Show the achievement of indicators' },
    rincian: { ringkas: 'Explain one figure down to the rows it came from' },
    langkah: { ringkas: 'Show the 19 steps of the SOP, or mark one' },
    contoh: { ringkas: 'Run a whole cycle on sample data' },
    skema: { ringkas: 'Print the JSON Schema of plan files' },
  },
  opsi: {
    bahasa: 'Language of messages',
    json: 'Print the result as JSON',
    instansi: 'Name of the institution, e.g. "Pemerintah Kota Salatiga"',
    tahun: 'Year of the plan',
    contoh: 'Fill it with the sample offices and plan',
    oleh: 'Name of the official who approves',
    nomor: 'Number of the approval document',
    periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01',
    keluar: 'Folder for the templates',
    lembar: 'Make entry sheets in the workspace instead of files',
    lembarIsian: 'Take along the entry sheets of this period, e.g. 2026-TW1',
    unit: 'Unit code; all units without it',
    tanggalData: 'Data date, e.g. 2026-03-31; by default the end of the period',
    diterima: 'Day the files came in, for on time or late; today by default',
    pratinjau: 'Only show what would change',
    sebagian: 'Import the usable rows although others are wrong',
    opd: 'Unit code; all units without it',
    batas: 'Rows shown for each part of the formula',
    berkas: 'Workspace file (.xlsx)',
    rencana: 'Plan file (.json)',
    data: 'Data file (.csv)',
    kembali: 'Returned template (.xlsx)',
    indikator: 'Indicator code, e.g. IK01',
    folder: 'Folder for the results',
    selesai: 'Mark this step done (1–19)',
    batal: 'Undo the mark of this step; needs --alasan',
    centang: 'Tick a requirement or output, e.g. 2-p1',
    hapusCentang: 'Untick an item',
    mulai: 'Start of the cycle (step 1), e.g. 2026-01-05; due dates count from it',
    olehLangkah: 'Who did it, or undoes it',
    tanggalSelesai: 'Day on which the step was done, e.g. 2026-01-12; today by default',
    catatan: 'Note; the reason where it is late',
    butir: 'Items to tick at the same time',
    cabang: 'Decision of step 7 or 18, e.g. kembalikan or "Setujui Rencana"',
    ke: 'Step that the decision leads to, e.g. 4 with kembalikan',
    alasan: 'Reason for undoing',
  },
  perluPerintah: 'Name a command.',
  lihatBantuan: 'See: kinerja --help',
  tanggalSalah: (teks) => `"${teks}" is not a date. Write e.g. 2026-03-31.`,
  keluarAtauLembar: 'Give --keluar FOLDER for files, or --lembar for sheets in the workspace.',
  tanpaPengembalian: 'Name the returned files, or give --lembar-isian PERIOD for sheets in the workspace.',
  tahunSalah: (teks) => `"${teks}" is not a year. Write four digits, e.g. 2026.`,
  ditulis: (berkas) => `Written: ${berkas}`,
  catatanLain: (jumlah, tingkat) => `${tingkat} … and ${jumlah} more. Use --json to see them all.`,
  terhenti: (jumlah) => `Stopped: ${jumlah} things must be corrected first. Nothing was written.`,
};

export const teksCli: Record<KodeBahasa, TeksCli> = { id, en };
