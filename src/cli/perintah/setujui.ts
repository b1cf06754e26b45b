import type { Perintah } from './tipe';

export const setujui: Perintah = {
  nama: 'setujui',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.setujui.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('oleh', { type: 'string', describe: teks.opsi.oleh, demandOption: true })
      .option('nomor', { type: 'string', describe: teks.opsi.nomor, demandOption: true }),
  muat: async () => (await import('../kerja/setujui')).setujui,
};
