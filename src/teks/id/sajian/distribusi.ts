/** Templates that were made, as every surface tells them. */
export const distribusi = {
  berkas: (periode: string, jumlah: string, tempat: string) =>
    `Template ${periode}: ${jumlah} berkas sudah dibuat di ${tempat}.`,
  lembar: (periode: string, jumlah: string) =>
    `Template ${periode}: lembar isian ${jumlah} unit sudah dibuat di Buku Kerja Kinerja.`,
  kolom: (kolom: string) => `Kolom yang diisi atau diperiksa unit: ${kolom}.`,
};
