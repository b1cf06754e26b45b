import type { JumlahSelKolom } from '../../../application/impor-data/sel-kolom';

/** Cells of all columns together. */
export const jumlahSel = (daftar: readonly JumlahSelKolom[]): number =>
  daftar.reduce((n, { jumlah }) => n + jumlah, 0);
