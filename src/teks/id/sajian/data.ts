interface JumlahBaris {
  readonly dibaca: string;
  readonly baru: string;
  readonly diperbarui: string;
  readonly ditahan: string;
}

/** Imported data, as every surface tells it. */
export const data = {
  ikhtisar: {
    tanpaPaket: (jumlah: string) => `${jumlah} tanpa paket`,
    sementara: (jumlah: string) => `${jumlah} unit memakai kode sementara.`,
  },
  impor: {
    selesai: (berkas: string, tataLetak: string, { dibaca, baru, diperbarui, ditahan }: JumlahBaris) =>
      `${berkas} diimpor (${tataLetak}): ${dibaca} baris dibaca, ${baru} baru, ${diperbarui} diperbarui, ${ditahan} ditahan.`,
    dibiarkan: (jumlah: string) =>
      `${jumlah} baris yang sudah ada tidak tercantum pada berkas ini; baris itu tetap disimpan.`,
    unitBaru: (jumlah: string, sementara: boolean) =>
      `${jumlah} unit baru pada lembar OPD${sementara ? ', sebagian berkode sementara' : ''}.`,
  },
};
