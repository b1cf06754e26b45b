export const tahunBaru = {
  judul: (tahun: number, dari: number): string => `Buku Kerja Kinerja ${tahun}, dilanjutkan dari ${dari}`,
  ringkas: (indikator: string, unit: string): string => `${indikator} indikator dan ${unit} unit dibawa.`,
  baseline: (kode: string, nama: string, nilai: string, sumber: string): string =>
    `${kode} ${nama}: baseline ${nilai} (${sumber})`,
  tanpaBaseline: (kode: string, nama: string, alasan: string): string =>
    `${kode} ${nama}: baseline belum tersedia (${alasan})`,
  akan: (tahun: number, dari: number): string =>
    `Buku Kerja Kinerja ${tahun} akan dilanjutkan dari ${dari}; belum ada yang dibuat`,
  ditinggal: (daftar: string): string => `Tidak dibawa: ${daftar}.`,
  satuDitinggal: (kode: string, status: string | null): string =>
    status === null ? kode : `${kode} (${status})`,
  tindakLanjut: (kode: string): string => `Tindak lanjut yang belum selesai ikut dibawa: ${kode}.`,
  berikutnya:
    'Berikutnya: isi target dan rencana aksi (langkah 4 dan 5), impor daftar paket tahun itu, lalu mintakan persetujuan.',
};
