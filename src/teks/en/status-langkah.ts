import type { statusLangkah as sumber } from '../id/status-langkah';

export const statusLangkah: typeof sumber = {
  'belum-dimulai': 'Not begun',
  'sedang-berjalan': 'Under way',
  selesai: 'Done',
  terlambat: 'Late',
  'lewat-waktu': 'Done, late',
  'belum-lengkap': 'Done, incomplete',
  'mendahului-langkah': 'Done, ahead of another step',
};
