/** Which units a template is made for. */
export type PilihanUnit = 'semua' | 'belum' | 'pilih';
