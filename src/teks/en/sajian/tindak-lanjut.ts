/** How decided recommendations are followed up. */
export const tindakLanjut = {
  dicatat: (kode: string, dari: string, ke: string): string =>
    dari === ke
      ? `Follow-up of ${kode} recorded; its state stays ${ke}.`
      : `Follow-up of ${kode}: from ${dari} to ${ke}.`,
  belumAda: 'No recommendation has been approved by a meeting yet (step 18).',
  ringkas: (semua: string, terbuka: string, lewat: string, tanggal: string): string =>
    `${semua} recommendations approved, ${terbuka} not done with, ${lewat} overdue on ${tanggal}:`,
  tenggat: (tanggal: string): string => `due ${tanggal}`,
  lewat: (tanggal: string, hari: string): string => `due ${tanggal}, ${hari} days ago`,
  dilakukan: (tanggal: string): string => `Followed up ${tanggal}`,
  diperiksa: (oleh: string, tanggal: string | null): string =>
    `Checked by ${oleh}${tanggal === null ? '' : `, ${tanggal}`}`,
  alasan: (isi: string): string => `Reason: ${isi}`,
};
