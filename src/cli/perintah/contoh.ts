import type { Perintah } from './tipe';

/** A whole year's first period on generated data: the same commands that a user types, shown before each runs. */
export const contoh: Perintah = {
  nama: 'contoh',
  ruangKerja: false,
  posisi: '<folder>',
  ringkas: (teks) => teks.perintah.contoh.ringkas,
  opsi: (argv, teks) =>
    argv.positional('folder', { type: 'string', describe: teks.opsi.folder, demandOption: true }),
  muat: async () => (await import('../kerja/contoh')).contoh,
};
