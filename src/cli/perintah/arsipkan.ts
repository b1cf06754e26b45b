import type { Perintah } from './tipe';

export const arsipkan: Perintah = {
  nama: 'arsipkan',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.arsipkan.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('periode', { type: 'string', describe: teks.opsi.periode, demandOption: true })
      .option('oleh', { type: 'string', describe: teks.opsi.olehArsip, demandOption: true })
      .option('kembalikan', { type: 'boolean', describe: teks.opsi.kembalikan }),
  muat: async () => (await import('../kerja/arsipkan')).arsipkan,
};
