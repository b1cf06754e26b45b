/** Titles of charts, names of their series, and what they say in words. */
export const bagan = {
  capaian: {
    judul: (periode: string) => `Capaian per indikator, ${periode} (%)`,
    target: 'Target = 100',
    ringkas: (semua: string, tercapai: string) =>
      `Diagram kolom: ${tercapai} dari ${semua} indikator mencapai target.`,
    terendah: (kode: string, capaian: string) => `Terendah ${kode}, ${capaian}.`,
    tanpaCapaian: (kode: string) => `Tanpa capaian: ${kode}.`,
  },
  tren: {
    judul: (kode: string, tahun: string, satuan: string) =>
      `${kode} sepanjang ${tahun}${satuan === '' ? '' : ` (${satuan})`}`,
    realisasi: 'Realisasi',
    target: 'Target',
    batasBawah: 'Batas bawah target',
    batasAtas: 'Batas atas target',
    nilai: (nilai: string) => `Diagram garis: ${nilai}.`,
    tanpaNilai: (periode: string) => `Belum ada nilai: ${periode}.`,
  },
};
