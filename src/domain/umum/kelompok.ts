/** What has one key in common: never nothing. */
export type Kelompok<T> = [pertama: T, ...lain: T[]];

/** Groups in the order in which their keys first appear. */
export function kelompokkan<T, K>(daftar: Iterable<T>, kunciDari: (isi: T) => K): Map<K, Kelompok<T>> {
  const kelompok = new Map<K, Kelompok<T>>();
  for (const isi of daftar) {
    const kunci = kunciDari(isi);
    const milik = kelompok.get(kunci);
    if (milik === undefined) kelompok.set(kunci, [isi]);
    else milik.push(isi);
  }
  return kelompok;
}
