import { angka } from './angka';
import type { pita as sumber } from '../id/pita';

export const pita: typeof sumber = {
  gagal: (tombol) => `${tombol} did not succeed`,
  rusak: 'The program made an error. Save the workbook, close and reopen it, then try again.',
  catatanLagi: (banyak) => `… and ${angka(banyak)} more. Open the Kinerja PBJ pane to see all of them.`,
  hitungUlang: {
    nama: 'Recalculate',
    terhenti: (galat) => `Recalculation stopped: ${angka(galat)} errors must be corrected`,
    selesai: 'The achievement was calculated again',
    sama: 'The achievement is up to date; nothing changed',
    periode: (label, tanggalData) => `${label}, data as of ${tanggalData}`,
    catatan: (banyak) => `${angka(banyak)} findings:`,
  },
  dasbor: {
    nama: 'Dashboard',
    tanpaLembar:
      'This workbook has no Capaian sheet of Kinerja PBJ. Open the right workspace, or make a new one from the Kinerja PBJ pane.',
    tanpaCapaian: 'The sheet Capaian is empty. Compile data first.',
  },
};
