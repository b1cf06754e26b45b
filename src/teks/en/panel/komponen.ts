import { angka } from '../angka';
import type { komponen as sumber } from '../../id/panel/komponen';

export const komponen: typeof sumber = {
  catatan: 'Check findings',
  tingkat: { galat: 'To correct', peringatan: 'To check', info: 'Note' },
  bukaTempat: 'Open its place in the sheet',
  tampilkanLagi: (sisa) => `Show more (${angka(sisa)} left)`,
  kosongkan: 'Clear the search',
  batal: 'Cancel',
  membatalkan: 'Cancelling …',
  terhenti: (jumlah) => `${angka(jumlah)} things must be corrected first. Nothing was written.`,
  seretKeSini: 'or drop files here',
  folderDitolak: 'A folder cannot be dropped here. Open it, select its files, and drop those here.',
};
