import type { Perintah } from './tipe';

export const langkah: Perintah = {
  nama: 'langkah',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.langkah.ringkas,
  opsi: (argv, { opsi }) =>
    argv
      .option('selesai', { type: 'string', describe: opsi.selesai })
      .option('usulan', { type: 'boolean', describe: opsi.usulanLangkah })
      .option('jelaskan', { type: 'string', describe: opsi.jelaskan })
      .option('batal', { type: 'string', describe: opsi.batal })
      .option('centang', { type: 'string', describe: opsi.centang })
      .option('hapus-centang', { type: 'string', describe: opsi.hapusCentang })
      .option('mulai', { type: 'string', describe: opsi.mulai })
      .option('periode', { type: 'string', describe: opsi.periode })
      .option('oleh', { type: 'string', describe: opsi.olehLangkah })
      .option('tanggal', { type: 'string', describe: opsi.tanggalSelesai })
      .option('catatan', { type: 'string', describe: opsi.catatan })
      .option('butir', { type: 'string', array: true, describe: opsi.butir })
      .option('cabang', { type: 'string', describe: opsi.cabang })
      .option('ke', { type: 'string', describe: opsi.ke })
      .option('alasan', { type: 'string', describe: opsi.alasan }),
  muat: async () => (await import('../kerja/langkah')).langkah,
};
