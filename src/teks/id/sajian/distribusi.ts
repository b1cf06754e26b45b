/** Templates that were made, as every surface tells them. */
export const distribusi = {
  berkas: (periode: string, jumlah: string, tempat: string) =>
    `Template ${periode}: ${jumlah} berkas sudah dibuat di ${tempat}.`,
  tanpaKirimanBaru: (periode: string) =>
    `Template ${periode}: semua unit yang diminta sudah punya berkasnya.`,
  lembar: (periode: string, jumlah: string) =>
    `Template ${periode}: lembar isian ${jumlah} unit sudah dibuat di Buku Kerja Kinerja.`,
  pilihanPeriode: (label: string, dibuat: string, unit: string) => `${label} (dibuat ${dibuat}/${unit})`,
  sudahDibuat: (jumlah: string, dari: string, periode: string, dikirim: string) =>
    `Sudah dibuat: ${jumlah} dari ${dari} unit (${periode}); sudah dikirim: ${dikirim}`,
  sudahDikirim: 'Sudah dikirim',
  ditandaiDikirim: (periode: string, jumlah: string, tanggal: string) =>
    `Template ${periode}: ${jumlah} ditandai sudah dikirim ${tanggal}.`,
  dikirimDihapus: (periode: string, jumlah: string) =>
    `Template ${periode}: tanda sudah dikirim dihapus pada ${jumlah} unit.`,
  dikirimTetap: (periode: string) => `Template ${periode}: tidak ada yang berubah; tandanya sudah begitu.`,
  belumDibuat: (periode: string) => `Belum ada template ${periode} yang dibuat.`,
  tenggat: (tanggalData: string, tenggat: string) =>
    `Data per ${tanggalData}. Dikembalikan paling lambat ${tenggat}.`,
  tingkat: { rup: 'Paket RUP', transaksi: 'Transaksi', opd: 'Data OPD', aksi: 'Rencana aksi' },
  baris: {
    rup: (jumlah: string) => `${jumlah} paket`,
    transaksi: (jumlah: string) => `${jumlah} transaksi`,
    aksi: (jumlah: string) => `${jumlah} rencana aksi`,
  },
  lanjutan: (jumlah: string) => `${jumlah} baris berisi data dari pengembalian terakhir`,
  kiriman: (serial: number) => `kiriman ke-${serial}`,
  dibuat: (waktu: string) => `dibuat ${waktu}`,
  dikirim: (tanggal: string) => `dikirim ${tanggal}`,
  palingLambat: (tanggal: string) => `paling lambat ${tanggal}`,
  kolom: (kolom: string) => `Kolom yang diisi atau diperiksa unit: ${kolom}.`,
};
