import type { Perintah } from './tipe';

export const skema: Perintah = {
  nama: 'skema',
  ruangKerja: false,
  ringkas: (teks) => teks.perintah.skema.ringkas,
  opsi: (argv) => argv,
  muat: async () => (await import('../kerja/skema')).skema,
};
