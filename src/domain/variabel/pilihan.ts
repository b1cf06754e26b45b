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

/**
 * Kinds of contract of all kinds of procurement: Perpres 16/2018 pasal 27 as changed by Perpres 12/2021; Berbasis Kinerja
 * came with Perpres 46/2025 (read in public summaries of it, not in the decree).
 */
export const pilihanJenisKontrak = [
  'Lumsum',
  'Harga Satuan',
  'Gabungan Lumsum dan Harga Satuan',
  'Kontrak Payung',
  'Putar Kunci',
  'Biaya Plus Imbalan',
  'Waktu Penugasan',
  'Berbasis Kinerja',
] as const;
