import type { Tombol } from './perintah/tipe';

/** The buttons without a pane: a new one is an entry here and its file. */
export const daftarTombol: readonly Tombol[] = [
  {
    nama: 'hitungUlang',
    label: (teks) => teks.hitungUlang.nama,
    muat: async () => (await import('./perintah/hitung-ulang')).hitungUlang,
  },
  {
    nama: 'dasbor',
    label: (teks) => teks.dasbor.nama,
    muat: async () => (await import('./perintah/dasbor')).dasbor,
  },
];
