import type { Perintah } from './tipe';

export const periksaSilang: Perintah = {
  nama: 'periksa-silang',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.periksaSilang.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('periode', { type: 'string', describe: teks.opsi.periode })
      .option('keluar', { type: 'string', describe: teks.opsi.keluarSilang, demandOption: true })
      .option('indikator', { type: 'string', describe: teks.opsi.indikatorSilang })
      .option('opd', { type: 'string', describe: teks.opsi.opdSilang }),
  muat: async () => (await import('../kerja/periksa-silang')).periksaSilang,
};
