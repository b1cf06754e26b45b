/** Why there is no figure by the approved plan. */
export type SebabTanpaDisetujui =
  | 'belum-pernah-disetujui'
  /** Approved by a program that kept no versions, or too long to be kept. */
  | 'versi-tidak-tersimpan'
  /** Kept, and no longer what was approved. */
  | 'versi-rusak'
  /** The approved plan has no such indicator, or not in this scope. */
  | 'belum-ada-pada-versi';

/** What stands beside the figure of a draft: the figure by the approved plan, from the same data; or why there is none. */
export type AngkaDisetujui<Angka> =
  | { readonly jenis: 'ada'; readonly versi: number; readonly angka: Angka }
  | { readonly jenis: 'tidak-ada'; readonly versi: number | null; readonly sebab: SebabTanpaDisetujui };
