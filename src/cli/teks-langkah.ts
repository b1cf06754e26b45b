import type { SebutanLangkah } from '../domain/sop/sebutan-langkah';
import type { KodeBahasa } from '../pesan/bahasa';
import { teksStatusLangkah } from '../pesan/label-langkah';

/** What `kinerja langkah` says. Names of steps and decisions are the SOP's own, in every language. */
interface TeksLangkah {
  readonly judul: (tahun: number, tanggal: string) => string;
  readonly mulai: (tanggal: string) => string;
  readonly periode: (label: string) => string;
  readonly kepala: readonly [string, string, string, string, string, string, string];
  readonly status: Readonly<Record<SebutanLangkah, string>>;
  readonly penyimpanganWaktu: (nomor: number, hari: string, tenggat: string) => string;
  readonly penyimpanganUrutan: (nomor: number, mendahului: string) => string;
  readonly alasan: (alasan: string | undefined) => string;
  readonly berikutnya: (nomor: number, nama: string) => string;
  readonly tuntas: string;
  readonly ditandai: (nomor: number, periode: string | undefined, tanggal: string, oleh: string) => string;
  readonly menuju: (keputusan: string, ke: number) => string;
  readonly dibatalkan: (nomor: number, periode: string | undefined) => string;
  readonly dicentang: (butir: string) => string;
  readonly centangDihapus: (butir: string) => string;
  readonly mulaiDiatur: (tanggal: string) => string;
  readonly nomorSalah: (teks: string) => string;
  readonly satuSaja: string;
}

const pada = (periode: string | undefined): string => (periode === undefined ? '' : ` ${periode}`);

export const teksLangkah: Record<KodeBahasa, TeksLangkah> = {
  id: {
    judul: (tahun, tanggal) => `Alur SOP ${tahun}, keadaan per ${tanggal}`,
    mulai: (tanggal) => `Siklus mulai ${tanggal}.`,
    periode: (label) => `Langkah 12–18 ditampilkan untuk ${label}.`,
    kepala: ['No.', 'Kegiatan', 'Tenggat', 'Status', 'Selesai', 'Oleh', 'Yang terlihat di buku kerja'],
    status: teksStatusLangkah.id,
    penyimpanganWaktu: (nomor, hari, tenggat) =>
      `Penyimpangan langkah ${nomor}: selesai ${hari} hari sesudah tenggat ${tenggat}.`,
    penyimpanganUrutan: (nomor, mendahului) =>
      `Penyimpangan langkah ${nomor}: selesai sebelum langkah ${mendahului}.`,
    alasan: (alasan) => (alasan === undefined ? ' Alasan belum diisi.' : ` Alasan: ${alasan}`),
    berikutnya: (nomor, nama) => `Berikutnya: langkah ${nomor}, ${nama}`,
    tuntas: 'Semua langkah selesai; siklus ditutup.',
    ditandai: (nomor, periode, tanggal, oleh) =>
      `Langkah ${nomor}${pada(periode)} selesai ${tanggal}, oleh ${oleh}.`,
    menuju: (keputusan, ke) => `Keputusan: ${keputusan}, menuju langkah ${ke}.`,
    dibatalkan: (nomor, periode) => `Tanda selesai langkah ${nomor}${pada(periode)} dibatalkan.`,
    dicentang: (butir) => `Butir ${butir} dicentang.`,
    centangDihapus: (butir) => `Centang butir ${butir} dihapus.`,
    mulaiDiatur: (tanggal) => `Siklus mulai ${tanggal}; tenggat dihitung ulang.`,
    nomorSalah: (teks) => `"${teks}" bukan nomor langkah. Tulis angka 1 sampai 19.`,
    satuSaja: 'Pakai satu saja dari --selesai, --batal, --centang, --hapus-centang, dan --mulai.',
  },
  en: {
    judul: (tahun, tanggal) => `SOP steps ${tahun}, as of ${tanggal}`,
    mulai: (tanggal) => `The cycle began ${tanggal}.`,
    periode: (label) => `Steps 12–18 are shown for ${label}.`,
    kepala: ['No.', 'Step', 'Due', 'State', 'Done', 'By', 'Seen in the workbook'],
    status: teksStatusLangkah.en,
    penyimpanganWaktu: (nomor, hari, tenggat) =>
      `Deviation at step ${nomor}: done ${hari} days after its due date ${tenggat}.`,
    penyimpanganUrutan: (nomor, mendahului) => `Deviation at step ${nomor}: done before step ${mendahului}.`,
    alasan: (alasan) => (alasan === undefined ? ' No reason given yet.' : ` Reason: ${alasan}`),
    berikutnya: (nomor, nama) => `Next: step ${nomor}, ${nama}`,
    tuntas: 'All steps are done; the cycle is closed.',
    ditandai: (nomor, periode, tanggal, oleh) =>
      `Step ${nomor}${pada(periode)} done on ${tanggal} by ${oleh}.`,
    menuju: (keputusan, ke) => `Decision: ${keputusan}, on to step ${ke}.`,
    dibatalkan: (nomor, periode) => `The mark of step ${nomor}${pada(periode)} was undone.`,
    dicentang: (butir) => `Item ${butir} ticked.`,
    centangDihapus: (butir) => `Tick of item ${butir} removed.`,
    mulaiDiatur: (tanggal) => `The cycle begins ${tanggal}; due dates were calculated anew.`,
    nomorSalah: (teks) => `"${teks}" is no step number. Write 1 to 19.`,
    satuSaja: 'Use only one of --selesai, --batal, --centang, --hapus-centang and --mulai.',
  },
};
