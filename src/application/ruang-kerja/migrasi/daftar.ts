import type { Migrasi } from './migrasi';
import { perubahanLabel } from './label';

/** What was more than adding, in order. Adding a sheet or a column is no migration: the declaration does it. */
export const daftarMigrasi: readonly Migrasi[] = [
  { nama: 'Sebutan lembar, kolom, dan status yang baru.', ke: 2, label: true, perubahan: perubahanLabel },
];
