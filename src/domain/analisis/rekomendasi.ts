/** Where a recommendation came from: computed and taken over by a person, or the team's own. */
export const labelAsalRekomendasi = {
  program: 'Usulan program',
  tim: 'Tim',
} as const;

/** How far a decided recommendation was followed up, as cells name it. */
export const labelStatusTindakLanjut = {
  belum: 'Belum ditindaklanjuti',
  'belum-sesuai': 'Belum sesuai rekomendasi',
  sesuai: 'Sesuai rekomendasi',
  'tidak-dapat': 'Tidak dapat ditindaklanjuti dengan alasan yang sah',
} as const;

export type StatusTindakLanjut = keyof typeof labelStatusTindakLanjut;

/** Nothing is left to do: done, or not to be done for a reason that counts. */
export const isSelesaiDitindaklanjuti = (status: StatusTindakLanjut | null): boolean =>
  status === 'sesuai' || status === 'tidak-dapat';
