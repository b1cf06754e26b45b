/** A unit that gets another code. */
export const gantiKode = {
  sejakAwal: 'sejak awal',
  sejak: (tanggal: string): string => `mulai ${tanggal}`,
  akan: (lama: string, baru: string, nama: string, sejak: string): string =>
    `Kode ${lama} (${nama}) akan menjadi ${baru} ${sejak}. Belum ada yang diubah.`,
  diganti: (lama: string, baru: string, nama: string, sejak: string): string =>
    `Kode ${lama} (${nama}) menjadi ${baru} ${sejak}.`,
  akanBernama: (kode: string, nama: string, sejak: string): string =>
    `Unit ${kode} akan bernama ${nama} ${sejak}. Belum ada yang diubah.`,
  bernama: (kode: string, nama: string, sejak: string): string => `Unit ${kode} bernama ${nama} ${sejak}.`,
  sudah: (kode: string, nama: string): string => `${nama} sudah berkode ${kode}.`,
  baris: (target: string, aksi: string, paket: string, transaksi: string): string =>
    `Memakai kode baru: ${target} target, ${aksi} rencana aksi, ${paket} paket, ${transaksi} transaksi.`,
  tetap: (data: string, register: string): string =>
    `Tetap dengan kode masanya dan tetap terhitung: ${data} baris data, ${register} baris register.`,
  menunjuk: (lama: string, data: string, register: string): string =>
    `Kode ${lama} kini menunjuk unit ini: ${data} baris data dan ${register} baris register tetap terhitung.`,
};
