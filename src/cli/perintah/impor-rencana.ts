import type { Perintah } from './tipe';

export const imporRencana: Perintah = {
  nama: 'impor-rencana',
  ruangKerja: true,
  posisi: '<rencana>',
  ringkas: (teks) => teks.perintah.imporRencana.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('rencana', { type: 'string', describe: teks.opsi.rencana, demandOption: true })
      .option('alihkan-tahun', { type: 'boolean', describe: teks.opsi.alihkanTahun }),
  muat: async () => (await import('../kerja/impor-rencana')).imporRencana,
};
