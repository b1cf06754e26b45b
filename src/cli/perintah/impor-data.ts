import type { Perintah } from './tipe';

export const imporData: Perintah = {
  nama: 'impor-data',
  ruangKerja: true,
  posisi: '<data..>',
  ringkas: (teks) => teks.perintah.imporData.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('data', { type: 'string', array: true, describe: teks.opsi.data, demandOption: true })
      .option('sebagian', { type: 'boolean', describe: teks.opsi.sebagian })
      .option('pratinjau', { type: 'boolean', describe: teks.opsi.pratinjau })
      .option('kosongkan', { type: 'boolean', describe: teks.opsi.kosongkan })
      .option('mulai', { type: 'string', describe: teks.opsi.mulaiPaket })
      .option('daftar-lengkap', { type: 'boolean', describe: teks.opsi.daftarLengkap }),
  muat: async () => (await import('../kerja/impor-data')).imporData,
};
