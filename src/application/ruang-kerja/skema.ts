import { terbesar } from '../../domain/umum/banyak';
import { daftarMigrasi } from './migrasi/daftar';

/**
 * Version of the sheets of a workspace: what the last migration leads to. Sheets and columns that are added need none, an
 * older program leaves them alone (ADR 0031).
 */
export const SKEMA_RUANG_KERJA = terbesar(
  daftarMigrasi.map(({ ke }) => ke),
  1,
);

export const JENIS_RUANG_KERJA = 'ruang-kerja';
export const JENIS_TEMPLATE = 'template';
