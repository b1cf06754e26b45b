import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../domain/umum/catatan';

/** Findings about cells of our own sheets; places name sheet, cell and column label. */
export interface ParamsCatatanLembar {
  'sel-wajib-kosong': TanpaParams;
  'sel-bukan-angka': { nilai: string };
  'sel-bukan-tanggal': { nilai: string };
  /** 2206, 1900: it is read as it stands, and is hardly what was meant. */
  'sel-tanggal-jauh': { tanggal: number };
  /** What the eye sees of a number is not the number: `6%` where the unit is another, a date, thousands that are left out. */
  'sel-angka-tampil-persen': { persen: number };
  'sel-angka-tampil-tanggal': { tanggal: number };
  'sel-angka-tampil-lain': { nilai: number };
  /** A number where a date belongs; `usul` is the day that Excel would show for it. */
  'sel-tanggal-tampil-angka': { nilai: number; usul?: number };
  'sel-bukan-ya-tidak': { nilai: string };
  'sel-bukan-pilihan': { nilai: string; pilihan: readonly string[]; saran?: string };
  'sel-galat-excel': { nilai: string };
  /** Characters (`U+0001`) that no workbook can hold were replaced by a mark. */
  'sel-aksara-dibuang': { aksara: readonly string[] };
  /** A text longer than a cell holds was not taken. */
  'sel-teks-dilewati': { panjang: number; batas: number };
  /** Further cells of the sheet with one or the other. */
  'sel-dibersihkan-lain': { jumlah: number };
  'sel-kode-panjang': { panjang: number; batas: number };
  /** A code of which a character was lost, here or before. */
  'sel-kode-berlubang': { nilai: string };
  'kolom-hilang': { daftar: readonly string[] };
  'id-baris-ganda': { id: string };
  'id-baris-panjang': { panjang: number; batas: number };
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
  'sel-wajib-kosong': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-bukan-angka': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-bukan-tanggal': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-tanggal-jauh': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'sel-angka-tampil-persen': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-angka-tampil-tanggal': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-angka-tampil-lain': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-tanggal-tampil-angka': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-bukan-ya-tidak': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-bukan-pilihan': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-galat-excel': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-aksara-dibuang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'sel-teks-dilewati': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'sel-dibersihkan-lain': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'sel-kode-panjang': { tingkat: 'galat', akibat: 'menghentikan' },
  'sel-kode-berlubang': { tingkat: 'galat', akibat: 'menghentikan' },
  'kolom-hilang': { tingkat: 'galat', akibat: 'menghentikan' },
  'id-baris-ganda': { tingkat: 'galat', akibat: 'menghentikan' },
  'id-baris-panjang': { tingkat: 'galat', akibat: 'menghentikan' },
  'isi-panjang-melebihi-batas': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'isi-panjang-tidak-lengkap': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'isi-panjang-ganda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'isi-panjang-sel-salah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'isi-panjang-berubah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'isi-panjang-bukan-json': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'isi-panjang-format-baru': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
