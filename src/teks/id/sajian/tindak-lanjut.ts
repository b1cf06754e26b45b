/** How decided recommendations are followed up. */
export const tindakLanjut = {
  dicatat: (kode: string, dari: string, ke: string): string =>
    dari === ke
      ? `Tindak lanjut ${kode} dicatat; statusnya tetap ${ke}.`
      : `Tindak lanjut ${kode}: ${dari} menjadi ${ke}.`,
  belumAda: 'Belum ada rekomendasi yang disetujui rapat (langkah 18).',
  ringkas: (semua: string, terbuka: string, lewat: string, tanggal: string): string =>
    `${semua} rekomendasi disetujui, ${terbuka} belum selesai ditindaklanjuti, ${lewat} lewat tenggat per ${tanggal}:`,
  tenggat: (tanggal: string): string => `tenggat ${tanggal}`,
  lewat: (tanggal: string, hari: string): string => `tenggat ${tanggal}, lewat ${hari} hari`,
  dilakukan: (tanggal: string): string => `Ditindaklanjuti ${tanggal}`,
  diperiksa: (oleh: string, tanggal: string | null): string =>
    `Diperiksa oleh ${oleh}${tanggal === null ? '' : `, ${tanggal}`}`,
  alasan: (isi: string): string => `Alasan: ${isi}`,
};
