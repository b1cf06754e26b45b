import type { catatan as sumber } from '../../id/sajian/catatan';

export const catatan: typeof sumber = {
  tingkat: { galat: 'To correct', peringatan: 'To check', info: 'Note' },
  cacah: {
    galat: (n) => `${n} to correct`,
    peringatan: (n) => `${n} to check`,
    info: (n) => `${n} ${n === '1' ? 'note' : 'notes'}`,
  },
  tanpaCatatan: 'No findings',
  lagi: (n) => `… and ${n} more`,
  terhenti: (n) => `${n} ${n === '1' ? 'thing' : 'things'} must be corrected first. Nothing was written.`,
};
