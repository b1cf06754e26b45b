export const cadangan = {
  judul: 'Cadangan buku kerja',
  simpan: 'Simpan Cadangan',
  menyimpan: 'Menyiapkan cadangan …',
  diunduh: (nama: string) => `Cadangan diunduh: ${nama}. Simpan di tempat lain daripada buku kerja ini.`,
  dibuka: (nama: string) =>
    `Excel membuka salinannya di jendela lain. Simpan di sana (File > Save As) dengan nama "${nama}", tutup jendela itu, lalu tekan Sudah Disimpan.`,
  tangan: (nama: string) =>
    `Excel ini tidak memberikan salinan buku kerja kepada program. Simpan sendiri salinannya (File > Save a Copy) dengan nama "${nama}", lalu tekan Sudah Disimpan.`,
  sudah: 'Sudah Disimpan',
  tutup: 'Tutup',
};
