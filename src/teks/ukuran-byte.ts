/** Limits that count bytes, by their names in failures, and are told in MB; the others count things. */
const berukuran: ReadonlySet<string> = new Set([
  'ukuran-berkas',
  'ukuran-bagian',
  'ukuran-isi',
  'teks-bersama',
]);

export const isUkuranByte = (batas: string): boolean => berukuran.has(batas);
