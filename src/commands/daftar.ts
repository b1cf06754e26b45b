import { namaLayanan } from '../layanan/daftar';
import { tombolLayanan } from './perintah/layanan';
import type { Tombol } from './perintah/tipe';

/** The buttons without a pane: a new one is an entry here and its file. */
export const daftarTombol: readonly Tombol[] = [
  ...namaLayanan.flatMap(tombolLayanan),
  {
    nama: 'dasbor',
    label: (teks) => teks.dasbor.nama,
    muat: async () => (await import('./perintah/dasbor')).dasbor,
  },
];
