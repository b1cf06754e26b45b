import { statusLangkah } from './status-langkah';

const pada = (periode: string | undefined): string => (periode === undefined ? '' : ` ${periode}`);

export const langkah = {
  judul: (tahun: number, tanggal: string) => `Alur SOP ${tahun}, keadaan per ${tanggal}`,
  mulai: (tanggal: string) => `Siklus mulai ${tanggal}.`,
  periode: (label: string) => `Langkah 12–18 ditampilkan untuk ${label}.`,
  kepala: ['No.', 'Kegiatan', 'Tenggat', 'Status', 'Selesai', 'Oleh', 'Yang terlihat di buku kerja'],
  status: statusLangkah,
  penyimpanganWaktu: (nomor: number, hari: string, tenggat: string) =>
    `Penyimpangan langkah ${nomor}: selesai ${hari} hari sesudah tenggat ${tenggat}.`,
  penyimpanganUrutan: (nomor: number, mendahului: string) =>
    `Penyimpangan langkah ${nomor}: selesai sebelum langkah ${mendahului}.`,
  alasan: (alasan: string | undefined) =>
    alasan === undefined ? ' Alasan belum diisi.' : ` Alasan: ${alasan}`,
  berikutnya: (nomor: number, nama: string) => `Berikutnya: langkah ${nomor}, ${nama}`,
  tuntas: 'Semua langkah selesai; siklus ditutup.',
  ditandai: (nomor: number, periode: string | undefined, tanggal: string, oleh: string) =>
    `Langkah ${nomor}${pada(periode)} selesai ${tanggal}, oleh ${oleh}.`,
  menuju: (keputusan: string, ke: number) => `Keputusan: ${keputusan}, menuju langkah ${ke}.`,
  dibatalkan: (nomor: number, periode: string | undefined) =>
    `Tanda selesai langkah ${nomor}${pada(periode)} dibatalkan.`,
  dicentang: (butir: string) => `Butir ${butir} dicentang.`,
  centangDihapus: (butir: string) => `Centang butir ${butir} dihapus.`,
  mulaiDiatur: (tanggal: string) => `Siklus mulai ${tanggal}; tenggat dihitung ulang.`,
  nomorSalah: (teks: string) => `"${teks}" bukan nomor langkah. Tulis angka 1 sampai 19.`,
  satuSaja: 'Pakai satu saja dari --selesai, --batal, --centang, --hapus-centang, dan --mulai.',
};
