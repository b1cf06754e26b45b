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

/** Keys of the meta table (very hidden sheet), in workspaces and templates. */
export const kunciMeta = {
  jenis: 'jenis',
  skema: 'skema',
  ruangKerja: 'ruangKerja',
  instansi: 'instansi',
  tahun: 'tahun',
  revisi: 'revisi',
  /** What the workspace had when it was last brought to its declaration. */
  bentuk: 'bentuk',
  /** Random id of the last write. */
  tulisan: 'tulisan',
  /** Code of the last write in the chain of Riwayat Perubahan. */
  rantai: 'rantai',
  /** The last backup that was taken out of Excel. */
  cadangan: 'cadangan',
  versiPustaka: 'versiPustaka',
  dibuat: 'dibuat',
} as const;

export const JENIS_RUANG_KERJA = 'ruang-kerja';
export const JENIS_TEMPLATE = 'template';
