/** Decisions of step 18, as every surface tells them. */
export const keputusan = {
  judul: (periode: string, diputuskan: string, semua: string) =>
    `Keputusan ${periode}: ${diputuskan} dari ${semua} indikator sudah diputuskan.`,
  dasar: (sebutan: string, tanggal: string) => `Atas ${sebutan.toLowerCase()}, data per ${tanggal}.`,
  belumDikunci: 'Angkanya belum dikunci.',
  keputusan: (huruf: string, label: string, kode: string, tanggal: string, nomor: string) =>
    `${huruf}. ${label} (${kode}, ${tanggal}, notula ${nomor})`,
  dicatat: (indikator: string, keputusan: string) => `Dicatat: ${indikator}, ${keputusan}.`,
  dibatalkan: (indikator: string, kode: string, alasan: string) =>
    `Dibatalkan: ${kode} (${indikator}). ${alasan}`,
  aksi: (kode: string, uraian: string) => `Rencana aksi ${kode}: ${uraian}`,
  versiRencana: (versi: string) => `Rencana versi ${versi} disetujui oleh rapat ini.`,
  sama: (indikator: string, keputusan: string) => `Sudah tercatat: ${indikator}, ${keputusan}.`,
  bertentangan: (kode: string) => `Bertentangan: ${kode}`,
  dipantau: (periode: string, keputusan: string) => `Dipantau; ditutup pada ${periode}: ${keputusan}`,
  belum: 'Belum diputuskan',
  tanpaAngka: 'Tidak ada angka yang dikunci',
  banyakLingkup: (jumlah: string) => `${jumlah} angka per unit atau area`,
  disusun: (nama: string) => `Lembar ${nama} disusun; buka lewat Daftar Isi atau panel.`,
  lembar: {
    judul: (periode: string) => `Lembar Keputusan ${periode}`,
    petunjuk:
      'a: rekomendasi disetujui. b: lanjut tanpa perbaikan. c: ditutup, tulis Tercapai atau Waktu terlampaui pada kolom Catatan. Yang memutuskan notula yang ditandatangani.',
    kepala: [
      ...['Kode', 'Indikator', 'Realisasi', 'Target', 'Status', 'Kelengkapan data', 'Rekomendasi'],
      ...['a', 'b', 'c', 'Catatan'],
    ],
    tandaTangan: (pimpinan: string) => [
      'Nomor notula: ……………………………   Tanggal rapat: ……………………………',
      `Diputuskan oleh: ${pimpinan}   Tanda tangan: ……………………………`,
      'Dicatat oleh: ……………………………',
    ],
  },
  dapatDitandai: 'Semua indikator periode ini sudah diputuskan: langkah 18 dapat ditandai.',
  terbuka: (jumlah: string) => `${jumlah} indikator rencana belum berstatus akhir.`,
  semuaDitutup: 'Semua indikator sudah berstatus akhir: langkah 19 dapat ditandai.',
};
