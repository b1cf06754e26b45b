/** Charts in the pane. */
export const bagan = {
  lihatAngka: 'Lihat angkanya',
  angka: (judul: string) => `Angka: ${judul}`,
  tanpaNilai: '–',
  tanpaIsi: 'Belum ada nilai yang dapat digambar.',
};
