import type { Perintah } from './tipe';

export const kompilasi: Perintah = {
  nama: 'kompilasi',
  ruangKerja: true,
  posisi: '[kembali..]',
  membacaBuku: true,
  ringkas: (teks) => teks.perintah.kompilasi.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('kembali', { type: 'string', array: true, describe: teks.opsi.kembali })
      .option('lembar-isian', { type: 'string', describe: teks.opsi.lembarIsian })
      .option('tanggal-data', { type: 'string', describe: teks.opsi.tanggalData })
      .option('diterima', { type: 'string', describe: teks.opsi.diterima })
      .option('ambil-alih', { type: 'string', array: true, describe: teks.opsi.ambilAlih })
      .option('pratinjau', { type: 'boolean', describe: teks.opsi.pratinjau }),
  muat: async () => (await import('../kerja/kompilasi')).kompilasi,
};
