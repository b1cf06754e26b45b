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
    usulan: (jumlah: string) =>
      `${jumlah} usulan perubahan paket menunggu konfirmasi; angka belum berubah karenanya.`,
  },
  impor: {
    selesai: (berkas: string, tataLetak: string, { dibaca, baru, diperbarui, ditahan }: JumlahBaris) =>
      `${berkas} diimpor (${tataLetak}): ${dibaca} baris dibaca, ${baru} baru, ${diperbarui} diperbarui, ${ditahan} ditahan.`,
    dibiarkan: (jumlah: string, contoh: string) =>
      `${jumlah} baris yang sudah ada tidak tercantum pada berkas ini (misalnya ${contoh}); baris itu tetap disimpan dan tetap dihitung. Bila paketnya ditarik, jangan hapus barisnya: catat dengan Perubahan Paket di halaman Data, atau pada lembar Perubahan Paket.`,
    kosong: (jumlah: string, kolom: string) =>
      `${jumlah} sel kosong pada berkas ini sudah berisi di buku kerja; isi lamanya dibiarkan: ${kolom}.`,
    dikosongkan: (jumlah: string, kolom: string) =>
      `${jumlah} sel dikosongkan karena kosong pada berkas ini: ${kolom}.`,
    diganti: (jumlah: string, kolom: string) => `${jumlah} sel berganti isi: ${kolom}.`,
    selKolom: (kolom: string, jumlah: string, baris: string, kode: string) =>
      `${kolom} ${jumlah} (misalnya baris ${baris}, ${kode})`,
    pratinjau: 'Pratinjau, tidak ada yang ditulis. Bila dijalankan tanpa --pratinjau:',
    caraKosongkan: 'Untuk ikut mengosongkannya, impor lagi dengan --kosongkan.',
    perubahanPaket: (mulai: string, bagian: readonly string[]) =>
      `Perubahan paket mulai ${mulai}: ${bagian.join('; ')}. Angka periode sebelumnya tetap. Rinciannya pada lembar Perubahan Paket.`,
    bagianPaket: {
      ditambahkan: (jumlah: string, contoh: string) => `${jumlah} ditambahkan (${contoh})`,
      'pindah-unit': (jumlah: string, contoh: string) => `${jumlah} pindah unit (${contoh})`,
      pagu: (jumlah: string, contoh: string) => `${jumlah} berubah pagu (${contoh})`,
      ditarik: (jumlah: string, contoh: string) => `${jumlah} ditarik (${contoh})`,
      diganti: (jumlah: string, contoh: string) => `${jumlah} diganti (${contoh})`,
    },
    usulanPaket: (jumlah: string) =>
      `${jumlah} di antaranya usulan dan belum mengubah angka apa pun; konfirmasikan di halaman Data, atau isi Dikonfirmasi oleh pada lembar itu.`,
    unitBaru: (jumlah: string, sementara: boolean) =>
      `${jumlah} unit baru pada lembar OPD${sementara ? ', sebagian berkode sementara' : ''}.`,
  },
};
