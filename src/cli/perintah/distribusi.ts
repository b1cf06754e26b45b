import type { Perintah } from './tipe';

export const distribusi: Perintah = {
  nama: 'distribusi',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.distribusi.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('periode', { type: 'string', describe: teks.opsi.periode, demandOption: true })
      .option('keluar', { type: 'string', describe: teks.opsi.keluar })
      .option('lembar', { type: 'boolean', describe: teks.opsi.lembar })
      .option('sudah-dikirim', { type: 'string', describe: teks.opsi.sudahDikirim })
      .option('unit', { type: 'string', array: true, describe: teks.opsi.unit }),
  muat: async () => (await import('../kerja/distribusi')).distribusi,
};
