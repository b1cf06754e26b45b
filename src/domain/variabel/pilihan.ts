/**
 * The values of the standard choices, as SPSE, SiRUP and the catalogue call them today; other spellings in files come to
 * these through `padanan`. Formulas quote them: `metode == "E-Purchasing"`.
 */
export const pilihanMetode = [
  'Tender',
  'Tender Cepat',
  'Seleksi',
  'Pengadaan Langsung',
  'Penunjukan Langsung',
  'E-Purchasing',
  'Dikecualikan',
  'Pengadaan Darurat',
  'Kontes',
  'Sayembara',
] as const;

export const pilihanJenis = [
  'Barang',
  'Pekerjaan Konstruksi',
  'Jasa Konsultansi',
  'Jasa Lainnya',
  'Pekerjaan Terintegrasi',
] as const;

export const pilihanStatus = ['Berjalan', 'Selesai', 'Gagal/Batal'] as const;

/** In which system a transaction was made, or only recorded afterwards (Pencatatan). */
export const pilihanSumberTransaksi = [
  'Tender',
  'Non Tender',
  'E-Katalog',
  'Toko Daring',
  'Pencatatan',
  'Swakelola',
] as const;

export const pilihanCaraPengadaan = ['Penyedia', 'Swakelola'] as const;
