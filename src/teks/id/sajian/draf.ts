/** A plan that is not the approved one, beside what was approved. */
export const draf = {
  /** `Indikator (IK01, IK03)` */
  lembar: (lembar: string, kode: string) => `${lembar} (${kode})`,
  berbeda: (lembar: string) => `Yang berbeda: lembar ${lembar}.`,
  target: (target: string) => `target ${target}`,
  capaian: (skor: string) => `capaian ${skor}`,
  disetujui: (versi: string, angka: string) => `Menurut rencana yang disetujui (versi ${versi}): ${angka}.`,
  tanpa: {
    'belum-pernah-disetujui': (_versi: string) =>
      'Belum ada rencana yang disetujui, jadi belum ada angka untuk dibandingkan.',
    'versi-tidak-tersimpan': (versi: string) =>
      `Isi rencana versi ${versi} yang disetujui tidak tersimpan pada buku kerja ini, jadi angkanya tidak dapat dihitung.`,
    'versi-rusak': (versi: string) =>
      `Salinan rencana versi ${versi} yang disetujui tidak lagi utuh, jadi angkanya tidak dapat dihitung. Ambil dari cadangan, atau catat persetujuan baru.`,
    'belum-ada-pada-versi': (versi: string) =>
      `Indikator ini belum ada pada rencana versi ${versi} yang disetujui.`,
  },
  gabungan: (versi: string, skor: string, dinilai: string) =>
    `Menurut rencana yang disetujui (versi ${versi}), capaian gabungan: ${skor} (${dinilai} indikator).`,
  hanyaDisetujui: (kode: string, angka: string) => `${kode} masih ada pada rencana yang disetujui: ${angka}.`,
};
