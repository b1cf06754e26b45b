import type { Perintah } from './tipe';

export const tahunBaru: Perintah = {
  nama: 'tahun-baru',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.tahunBaru.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('ke', { type: 'string', describe: teks.opsi.keTahunBaru, demandOption: true })
      .option('tahun', { type: 'string', describe: teks.opsi.tahunBaru })
      .option('mulai', { type: 'string', describe: teks.opsi.mulaiSiklus })
      .option('indikator', { type: 'string', array: true, describe: teks.opsi.indikatorTahunBaru })
      .option('pratinjau', { type: 'boolean', describe: teks.opsi.pratinjau })
      .option('ulang', { type: 'boolean', describe: teks.opsi.ulangTahunBaru }),
  muat: async () => (await import('../kerja/tahun-baru')).tahunBaru,
};
