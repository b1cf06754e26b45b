/** What became of packages, as every surface tells it. */
export const paket = {
  jenis: {
    ditambahkan: 'ditambahkan',
    ditarik: 'ditarik',
    diganti: 'diganti',
    'pindah-unit': 'pindah unit',
    pagu: 'pagu',
  },
  perubahan: (kode: string, jenis: string, nilai: string, tanggal: string) =>
    `${kode}: ${jenis}${nilai === '' ? '' : ` ${nilai}`}, mulai ${tanggal}`,
  area: (area: string) => `; area ${area} diteruskan ke penggantinya`,
  transaksi: (jumlah: string) => `${jumlah} transaksi ikut pindah unit`,
  tercatat: (jumlah: string) =>
    `${jumlah} perubahan paket tercatat di lembar Perubahan Paket; angka periode sebelum tanggalnya tetap.`,
  pratinjau: (jumlah: string) =>
    `Pratinjau, tidak ada yang ditulis: ${jumlah} perubahan paket akan tercatat.`,
  sudah: 'Sudah tercatat begitu; tidak ada yang ditulis.',
};
