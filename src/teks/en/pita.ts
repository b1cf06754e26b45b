import type { pita as sumber } from '../id/pita';

export const pita: typeof sumber = {
  gagal: (tombol) => `${tombol} did not succeed`,
  kode: (kode) => `Code for developers: ${kode}`,
  tutup: 'Close',
  catatanLain: 'Open the Kinerja PBJ pane to see more of them.',
  panel: { nama: 'Kinerja PBJ' },
  kompilasi: { nama: 'Compile Data' },
};
