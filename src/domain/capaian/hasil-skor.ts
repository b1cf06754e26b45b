/** A score in percent, or why there is none. Never Infinity or NaN. */
export type HasilSkor =
  | { readonly jenis: 'skor'; readonly skor: number }
  | { readonly jenis: 'tidak-dapat-dinilai'; readonly sebab: SebabTanpaSkor };

/** Why there is no score, with the words for it. */
export type SebabTanpaSkor =
  | 'realisasi-kosong'
  | 'target-kosong'
  /** An amount of one unit or area, which has no target of its own. */
  | 'target-tidak-diturunkan'
  | 'target-nol'
  | 'target-negatif'
  | 'rentang-terbalik'
  | 'target-tidak-sesuai-aturan'
  | 'pita-tidak-sah'
  | 'bukan-angka'
  | 'bobot-nol'
  | 'tidak-ada-skor';

export const adaSkor = (skor: number): HasilSkor => ({ jenis: 'skor', skor });
export const tanpaSkor = (sebab: SebabTanpaSkor): HasilSkor => ({ jenis: 'tidak-dapat-dinilai', sebab });
