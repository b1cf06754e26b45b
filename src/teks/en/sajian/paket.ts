import type * as sumber from '../../id/sajian/paket';

export const paket: typeof sumber.paket = {
  jenis: {
    ditambahkan: 'added',
    ditarik: 'withdrawn',
    diganti: 'replaced by',
    'pindah-unit': 'moved to another unit',
    pagu: 'budget ceiling',
  },
  perubahan: (kode, jenis, nilai, tanggal) =>
    `${kode}: ${jenis}${nilai === '' ? '' : ` ${nilai}`}, from ${tanggal} on`,
  area: (area) => `; area ${area} is passed on to its successor`,
  transaksi: (jumlah) => `${jumlah} transactions move along`,
  tercatat: (jumlah) =>
    `${jumlah} changes of packages recorded on the sheet Perubahan Paket; figures of periods before their dates stay.`,
  pratinjau: (jumlah) => `Preview, nothing was written: ${jumlah} changes of packages would be recorded.`,
  sudah: 'It is recorded so already; nothing was written.',
};
