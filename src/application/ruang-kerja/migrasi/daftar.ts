import type { Migrasi } from './migrasi';
import { perubahanLabel } from './label';

/** What was more than adding, in order. Adding a sheet or a column is no migration: the declaration does it. */
export const daftarMigrasi: readonly Migrasi[] = [
  { nama: 'Sebutan lembar, kolom, dan status yang baru.', ke: 2, label: true, perubahan: perubahanLabel },
  // Nothing on the sheets is otherwise: an older program would calculate locked periods again, and must refuse (ADR 0059).
  { nama: 'Kunci Angka: periode yang sudah dihitung tetap terbuka.', ke: 3, perubahan: () => [] },
];
