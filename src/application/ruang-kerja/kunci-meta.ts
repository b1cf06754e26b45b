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
  /** The workspace of the next year that was begun from this one. */
  tahunBerikut: 'tahunBerikut',
  /** The workspace of the year before that this one was begun from. */
  asal: 'asal',
  versiPustaka: 'versiPustaka',
  dibuat: 'dibuat',
  /** Of a template: the columns that it asks for, with what they mean. */
  permintaan: 'permintaan',
} as const;
