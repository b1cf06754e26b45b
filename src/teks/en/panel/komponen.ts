import { angka } from '../angka';
import type { komponen as sumber } from '../../id/panel/komponen';
import { catatan } from '../sajian/catatan';

export const komponen: typeof sumber = {
  catatan: 'Check findings',
  bukaTempat: 'Open its place in the sheet',
  tampilkanLagi: (sisa) => `Show more (${angka(sisa)} left)`,
  kosongkan: 'Clear the search',
  batal: 'Cancel',
  membatalkan: 'Cancelling …',
  terhenti: catatan.terhenti,
  isiDahulu: (bidang) => `Fill in first: ${bidang}.`,
  seretKeSini: 'or drop files here',
  folderDitolak: 'A folder cannot be dropped here. Open it, select its files, and drop those here.',
  lihatAkibat: 'Show what comes of it',
  nip: (nip) => `NIP ${nip}`,
  tutup: 'Close',
  menghitung: 'Calculating …',
  menyimpan: 'Storing …',
};
