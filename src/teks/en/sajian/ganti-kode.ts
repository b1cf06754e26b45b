/** A unit that gets another code. */
export const gantiKode = {
  sejakAwal: 'from the beginning',
  sejak: (tanggal: string): string => `from ${tanggal}`,
  akan: (lama: string, baru: string, nama: string, sejak: string): string =>
    `The code ${lama} (${nama}) will be ${baru} ${sejak}. Nothing has been changed yet.`,
  diganti: (lama: string, baru: string, nama: string, sejak: string): string =>
    `The code ${lama} (${nama}) is now ${baru} ${sejak}.`,
  akanBernama: (kode: string, nama: string, sejak: string): string =>
    `Unit ${kode} will be called ${nama} ${sejak}. Nothing was changed yet.`,
  bernama: (kode: string, nama: string, sejak: string): string => `Unit ${kode} is called ${nama} ${sejak}.`,
  sudah: (kode: string, nama: string): string => `${nama} has the code ${kode} already.`,
  baris: (target: string, aksi: string, paket: string, transaksi: string): string =>
    `With the new code: ${target} targets, ${aksi} actions, ${paket} packages, ${transaksi} transactions.`,
  tetap: (data: string, register: string): string =>
    `Keep the code of their time and still count: ${data} data rows, ${register} rows of the register.`,
  menunjuk: (lama: string, data: string, register: string): string =>
    `The code ${lama} now leads to this unit: ${data} data rows and ${register} rows of the register still count.`,
};
