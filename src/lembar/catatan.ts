import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../domain/umum/catatan';

/** Findings about cells of our own sheets; places name sheet, cell and column label. */
export interface ParamsCatatanLembar {
  'sel-wajib-kosong': TanpaParams;
  'sel-bukan-angka': { nilai: string };
  'sel-bukan-tanggal': { nilai: string };
  'sel-bukan-ya-tidak': { nilai: string };
  'sel-bukan-pilihan': { nilai: string; pilihan: readonly string[]; saran?: string };
  'sel-galat-excel': { nilai: string };
  'kolom-hilang': { daftar: readonly string[] };
  'id-baris-ganda': { id: string };
  /** About content kept in parts (`isi-panjang.ts`); `isi` is its id. */
  'isi-panjang-melebihi-batas': { isi: string; panjang: number; batas: number };
  'isi-panjang-tidak-lengkap': { isi: string; bagian: number; dari: number };
  'isi-panjang-ganda': { isi: string };
  'isi-panjang-sel-salah': { isi: string };
  'isi-panjang-berubah': { isi: string };
  'isi-panjang-bukan-json': { isi: string };
  'isi-panjang-format-baru': { isi: string; format: number; didukung: number };
}

export type CatatanLembar = CatatanDari<ParamsCatatanLembar>;

export const catatLembar = pembuatCatatan<ParamsCatatanLembar>({
  'sel-wajib-kosong': 'galat',
  'sel-bukan-angka': 'galat',
  'sel-bukan-tanggal': 'galat',
  'sel-bukan-ya-tidak': 'galat',
  'sel-bukan-pilihan': 'galat',
  'sel-galat-excel': 'galat',
  'kolom-hilang': 'galat',
  'id-baris-ganda': 'galat',
  'isi-panjang-melebihi-batas': 'peringatan',
  'isi-panjang-tidak-lengkap': 'peringatan',
  'isi-panjang-ganda': 'peringatan',
  'isi-panjang-sel-salah': 'peringatan',
  'isi-panjang-berubah': 'peringatan',
  'isi-panjang-bukan-json': 'peringatan',
  'isi-panjang-format-baru': 'peringatan',
});
