/**
 * The closed choices among an indicator's attributes (SOP step 3, manual indikator): an id that is stored, and the label
 * that the workbook shows. Labels are workbook content and therefore Indonesian in every language of the pane.
 */

/** Which direction is better. */
export const labelPolarisasi = {
  'makin-tinggi': 'Makin tinggi makin baik',
  'makin-rendah': 'Makin rendah makin baik',
  'dalam-rentang': 'Dalam rentang makin baik',
} as const;
export type Polarisasi = keyof typeof labelPolarisasi;

/** What a period's value covers. */
export const labelSifat = {
  /** From 1 January to the end of the period. */
  kumulatif: 'Kumulatif',
  /** This period only, by the date column the indicator names. */
  periodik: 'Periodik',
  /** The state at the end of the period. */
  'posisi-akhir': 'Posisi akhir',
} as const;
export type Sifat = keyof typeof labelSifat;

export const labelFrekuensi = {
  bulanan: 'Bulanan',
  triwulan: 'Triwulan',
  semester: 'Semester',
  tahunan: 'Tahunan',
} as const;
export type Frekuensi = keyof typeof labelFrekuensi;

/** The four measurement areas that a plan must cover (LKPP, bimbingan teknis pengelolaan kinerja UKPBJ). */
export const labelAreaPengukuran = {
  'ketepatan-waktu': 'Ketepatan Waktu',
  'penghematan-biaya': 'Penghematan Biaya',
  kualitas: 'Kualitas',
  'tingkat-layanan': 'Tingkat Layanan',
} as const;
export type AreaPengukuran = keyof typeof labelAreaPengukuran;

/** Which data an indicator reads. */
export const labelCakupanData = {
  'paket-terpilih': 'Paket terpilih pada area',
  'semua-paket': 'Semua paket',
  'data-opd': 'Data OPD',
} as const;
export type CakupanData = keyof typeof labelCakupanData;

/** The levels at which an indicator is evaluated. */
export const labelLingkupEvaluasi = {
  seluruh: 'Seluruh OPD',
  opd: 'Per OPD',
  area: 'Per area strategis',
} as const;
export type LingkupEvaluasi = keyof typeof labelLingkupEvaluasi;

/** What a row does that lacks a variable of the formula. */
export const labelAturanKosong = {
  /** It leaves numerator and denominator together (default). */
  'per-rumus': 'Baris dikeluarkan dari seluruh rumus',
  /** It leaves only the aggregates that read the missing variable: where missing itself means something (BAST). */
  'per-agregat': 'Baris dikeluarkan hanya dari agregat yang memakainya',
} as const;
export type AturanKosong = keyof typeof labelAturanKosong;

/** How a unit counts that did not return its data. */
export const labelAturanTidakMelapor = {
  'tidak-dihitung': 'Tidak dihitung',
  'posisi-terakhir': 'Posisi terakhir yang diterima',
  nol: 'Dihitung nol',
} as const;
export type AturanTidakMelapor = keyof typeof labelAturanTidakMelapor;

/** How the year's value comes about: calculated again from the data, or from the values of the periods. */
export const labelNilaiTahunan = {
  'hitung-ulang': 'Hitung ulang dari data',
  jumlah: 'Jumlah nilai periode',
  rata: 'Rata-rata nilai periode',
  terakhir: 'Nilai periode terakhir',
  maksimum: 'Nilai periode tertinggi',
} as const;
export type NilaiTahunan = keyof typeof labelNilaiTahunan;

/** How the value at the end of the year is told before it is there; of most indicators it is not. */
export const labelPerkiraan = {
  /** As much a day as up to now. */
  'garis-lurus': 'Garis lurus',
} as const;
export type Perkiraan = keyof typeof labelPerkiraan;
