import type { Perintah } from './tipe';

export const siapkan: Perintah = {
  nama: 'siapkan',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.siapkan.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('instansi', { type: 'string', describe: teks.opsi.instansi, demandOption: true })
      .option('tahun', { type: 'string', describe: teks.opsi.tahun, demandOption: true })
      .option('mulai', { type: 'string', describe: teks.opsi.mulaiSiklus })
      .option('opd', { type: 'string', describe: teks.opsi.opd })
      .option('opd-tukar', { type: 'boolean', describe: teks.opsi.opdTukar })
      .option('pratinjau', { type: 'boolean', describe: teks.opsi.pratinjauSiapkan })
      .option('contoh', { type: 'boolean', describe: teks.opsi.contoh }),
  muat: async () => (await import('../kerja/siapkan')).siapkan,
};
