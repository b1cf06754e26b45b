import type { pita as sumber } from '../id/pita';

export const pita: typeof sumber = {
  gagal: (tombol) => `${tombol} did not succeed`,
  kode: (kode) => `Code for developers: ${kode}`,
  tutup: 'Close',
  catatanLain: 'Open the Kinerja PBJ pane to see more of them.',
  panel: { nama: 'Kinerja PBJ' },
  kompilasi: { nama: 'Compile Data' },
  dasbor: {
    nama: 'Dashboard',
    tanpaLembar:
      'This workbook has no Capaian sheet of Kinerja PBJ. Open the right performance workbook, or make a new one from the Kinerja PBJ pane.',
    tanpaCapaian: 'The sheet Capaian is empty. Compile data first.',
  },
};
