/**
 * Version of the sheets of a workspace. A change that an older program would read wrongly or damage gets a number and a
 * migration; a table that an older program does not look at needs none, and is added when first written (ADR 0026).
 */
export const SKEMA_RUANG_KERJA = 1;

/** Keys of the meta table (very hidden sheet), in workspaces and templates. */
export const kunciMeta = {
  jenis: 'jenis',
  skema: 'skema',
  ruangKerja: 'ruangKerja',
  instansi: 'instansi',
  tahun: 'tahun',
  revisi: 'revisi',
  versiPustaka: 'versiPustaka',
  dibuat: 'dibuat',
} as const;

export const JENIS_RUANG_KERJA = 'ruang-kerja';
export const JENIS_TEMPLATE = 'template';
