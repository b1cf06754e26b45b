import type { TindakanLangkah } from './tipe';

/** What does the work of each step; the first is the one to offer. */
export const tindakanLangkah: Readonly<Record<number, readonly TindakanLangkah[]>> = {
  1: ['atur-mulai'],
  2: ['buka-lembar:tujuan', 'buka-lembar:area', 'impor-data'],
  3: ['buka-rencana', 'buka-lembar:indikator'],
  4: ['buka-lembar:target', 'buka-lembar:baseline'],
  5: ['buka-lembar:aksi'],
  6: ['buka-rencana'],
  7: ['setujui', 'buka-lembar:persetujuan'],
  8: ['buka-lembar:opd'],
  9: ['buka-lembar:opd'],
  10: ['distribusi'],
  11: ['buka-lembar:paket', 'impor-data'],
  12: ['distribusi', 'buka-lembar:aksi', 'tindak-lanjut'],
  13: ['kompilasi', 'buka-lembar:register'],
  14: ['kompilasi', 'buka-lembar:catatan'],
  15: ['analisis', 'buka-lembar:capaian', 'buka-lembar:analisis', 'buka-lembar:rekomendasi'],
  16: ['capaian', 'buka-lembar:capaian', 'buka-lembar:kunci-angka'],
  17: ['capaian', 'buka-lembar:capaian'],
  18: ['keputusan', 'capaian', 'buka-lembar:keputusan', 'buka-lembar:pelaksanaan', 'buka-lembar:kunci-angka'],
  19: ['keputusan', 'buka-lembar:keputusan', 'tahun-baru'],
};
