import type { Migrasi } from './migrasi';

/**
 * What was more than adding, in order. Adding a sheet or a column is no migration: the declaration does it. Empty as long as
 * every workspace ever made reads as it stands.
 */
export const daftarMigrasi: readonly Migrasi[] = [];
