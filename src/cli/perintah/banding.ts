import type { Perintah } from './tipe';

/** Rows of each kind that are named of a table. */
const BATAS_BAWAAN = '10';

export const banding: Perintah = {
  nama: 'banding',
  ruangKerja: true,
  posisi: '<lain>',
  ringkas: (teks) => teks.perintah.banding.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('lain', { type: 'string', describe: teks.opsi.lain, demandOption: true })
      .option('batas', { type: 'string', describe: teks.opsi.batasBanding, default: BATAS_BAWAAN }),
  muat: async () => (await import('../kerja/banding')).banding,
};
