/** Dates that every formula may use; inputs of an evaluation, never the clock. */
export const daftarNamaTanggal = ['tanggal_data', 'awal_periode', 'akhir_periode'] as const;
export type NamaTanggal = (typeof daftarNamaTanggal)[number];

export const isNamaTanggal = (nama: string): nama is NamaTanggal =>
  (daftarNamaTanggal as readonly string[]).includes(nama);
