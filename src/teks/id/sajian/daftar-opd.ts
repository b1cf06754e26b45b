/** A pasted list of units, as it was understood. */
export const daftarOpd = {
  judul: (unit: string, baris: string) => `${unit} unit terbaca dari ${baris} baris`,
  letak: {
    kode: (kolom: string) => `kode pada kolom ${kolom}`,
    nama: (kolom: string) => `nama pada kolom ${kolom}`,
    singkat: (kolom: string) => `nama singkat pada kolom ${kolom}`,
    nomor: (kolom: string) => `kolom ${kolom} nomor urut`,
  },
  sementara: (jumlah: string) =>
    `${jumlah} unit tanpa kode mendapat kode sementara (S-001 dan seterusnya); ganti kapan saja dengan Ganti kode unit di halaman Data.`,
  dilewati: (jumlah: string) => `${jumlah} baris tidak dipakai; sebabnya di samping barisnya.`,
  kolom: { baris: 'Baris', kode: 'Kode', nama: 'Nama', keterangan: 'Keterangan' },
  keterangan: {
    unit: 'Dipakai',
    sementara: 'Dipakai, kode sementara',
    kepala: 'Judul, tidak dipakai',
    'tanpa-nama': 'Tanpa nama, tidak dipakai',
    berulang: (baris: string) => `Sama dengan baris ${baris}, tidak dipakai`,
    'kode-bentrok': (baris: string) => `Kodenya sudah dipakai baris ${baris} dengan nama lain`,
    'kode-rusak': 'Kodenya diubah oleh Excel, tidak dikenali lagi',
    'terlalu-panjang': 'Kode atau namanya terlalu panjang',
  },
  barisLain: (jumlah: string) => `dan ${jumlah} baris lagi`,
};
