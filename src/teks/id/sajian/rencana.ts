/** The plan and its approval, as every surface tells them. */
export const rencana = {
  impor: {
    jumlah: (baru: string, diperbarui: string, dihapus: string) =>
      `${baru} baru, ${diperbarui} diperbarui, ${dihapus} dihapus`,
    siap: 'Rencana lengkap dan siap dimintakan persetujuan.',
    belumSiap: 'Rencana belum dapat disetujui: perbaiki dahulu semua yang harus diperbaiki.',
  },
  persetujuan: {
    versi: (versi: number, tanggal: string) => `Versi ${versi}, disetujui ${tanggal}`,
    oleh: (oleh: string, nomor: string) => `Oleh ${oleh}, nomor ${nomor}.`,
    berlaku: 'Rencana masih sama dengan yang disetujui.',
    berubah:
      'Rencana sudah berubah sejak disetujui. Distribusi dan Kompilasi Data menunggu persetujuan baru.',
    dicatat: (versi: number, indikator: string) =>
      `Persetujuan dicatat: rencana versi ${versi}, dengan ${indikator} indikator.`,
    sudahBerlaku: (versi: number) =>
      `Rencana versi ${versi} sudah disetujui dan tidak berubah; tidak ada yang ditulis.`,
  },
};
