/**
 * Lists of any length, as files from outside make them. What is spread into a call lies on the stack: some hundred thousand
 * elements end the program with a `RangeError`, however much memory there is. Lint refuses it where these can stand instead.
 */

/** Adds all of them at the end of a list. */
export function tambahSemua<T>(sasaran: T[], isi: Iterable<T>): void {
  for (const satu of isi) sasaran.push(satu);
}

/** The largest number, `dasar` where none is larger. */
export function terbesar(angka: Iterable<number>, dasar = -Infinity): number {
  let hasil = dasar;
  for (const satu of angka) hasil = Math.max(hasil, satu);
  return hasil;
}

/** The smallest number, `dasar` where none is smaller. */
export function terkecil(angka: Iterable<number>, dasar = Infinity): number {
  let hasil = dasar;
  for (const satu of angka) hasil = Math.min(hasil, satu);
  return hasil;
}
