import type { Perintah } from './tipe';

export const capaian: Perintah = {
  nama: 'capaian',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.capaian.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('periode', { type: 'string', describe: teks.opsi.periode })
      .option('versi', { type: 'string', describe: teks.opsi.versiKunci }),
  muat: async () => (await import('../kerja/capaian')).capaian,
};
