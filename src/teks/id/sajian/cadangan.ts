/** How old the last backup of the workbook is. */
export const cadangan = {
  belumAda: 'Buku kerja ini belum punya cadangan.',
  /** `hari` days ago; of a day to come, by another computer's clock, the day itself. */
  umur: (hari: number, tanggal: string) =>
    hari < 0 ? tanggal : hari === 0 ? 'hari ini' : hari === 1 ? 'kemarin' : `${hari} hari lalu`,
  terakhir: (umur: string, tulisan: number, jumlah: string) =>
    tulisan === 0
      ? `Cadangan terakhir: ${umur}, sesudah penulisan terakhir.`
      : `Cadangan terakhir: ${umur}, sebelum ${jumlah} penulisan.`,
  salinanLain: (umur: string) =>
    `Cadangan terakhir (${umur}) lebih baru daripada buku kerja ini. Periksa apakah yang terbuka berkas yang benar.`,
};
