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
  banding: {
    judul: (lama: string, baru: string) => `Rencana kinerja: ${lama} dibandingkan dengan ${baru}`,
    versi: (versi: number) => `versi ${versi}`,
    rencanaKini: 'rencana sekarang',
    kini: 'Rencana sekarang',
    kiniBelum: 'Rencana sekarang belum disetujui.',
    kiniVersi: (versi: number) => `Rencana sekarang sama dengan versi ${versi} yang disetujui.`,
    alasan: (alasan: string) => `Alasan perubahan: ${alasan}`,
    sama: 'Tidak ada yang berbeda.',
    berbeda: (jumlah: string) => `${jumlah} baris berbeda:`,
    bagian: (lembar: string, rincian: string) => `Lembar ${lembar}: ${rincian}`,
    jumlah: {
      diubah: (jumlah: string) => `${jumlah} diubah`,
      ditambah: (jumlah: string) => `${jumlah} ditambah`,
      dihapus: (jumlah: string) => `${jumlah} dihapus`,
    },
    baris: {
      ditambah: (baris: string) => `${baris}: ditambah`,
      dihapus: (baris: string) => `${baris}: dihapus`,
    },
    kolomBerubah: (label: string, lama: string, baru: string) => `${label}: ${lama} → ${baru}`,
    kolom: (label: string, isi: string) => `${label}: ${isi}`,
    kosong: '(kosong)',
    lagi: (jumlah: string) => `dan ${jumlah} baris lagi`,
  },
};
