/** A score in percent, or why there is none. Never Infinity or NaN. */
export type HasilSkor =
  | { readonly jenis: 'skor'; readonly skor: number }
  | { readonly jenis: 'tidak-dapat-dinilai'; readonly sebab: SebabTanpaSkor };

/** Why there is no score, with the words for it. */
export const labelSebabTanpaSkor = {
  'realisasi-kosong': 'realisasi belum ada',
  'target-kosong': 'target belum ada',
  'target-nol': 'target nol, tidak dapat menjadi pembagi',
  'target-negatif': 'target negatif',
  'rentang-terbalik': 'batas bawah rentang target lebih besar daripada batas atas',
  'target-tidak-sesuai-aturan': 'target berupa rentang, sedangkan aturan capaian meminta satu nilai',
  'pita-tidak-sah': 'tabel pita tidak mempunyai poin di atas nol',
  'bukan-angka': 'nilai bukan angka yang terhingga',
  'bobot-nol': 'jumlah bobot indikator yang mempunyai skor adalah nol',
  'tidak-ada-skor': 'tidak ada indikator yang mempunyai skor',
} as const;
export type SebabTanpaSkor = keyof typeof labelSebabTanpaSkor;

export const adaSkor = (skor: number): HasilSkor => ({ jenis: 'skor', skor });
export const tanpaSkor = (sebab: SebabTanpaSkor): HasilSkor => ({ jenis: 'tidak-dapat-dinilai', sebab });
