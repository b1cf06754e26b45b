import type { Perintah } from './tipe';

export const setujui: Perintah = {
  nama: 'setujui',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.setujui.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('oleh', { type: 'string', describe: teks.opsi.oleh, demandOption: true })
      .option('nomor', { type: 'string', describe: teks.opsi.nomor, demandOption: true })
      .option('tanggal', { type: 'string', describe: teks.opsi.tanggalPersetujuan })
      .option('alasan', { type: 'string', describe: teks.opsi.alasanPersetujuan }),
  muat: async () => (await import('../kerja/setujui')).setujui,
};
