import { pembuatCatatan, type CatatanDari } from '../umum/catatan';

/** Findings about one value as a person typed it. The caller adds the place (`diTempat`). */
export interface ParamsCatatanKetikan {
  /** `1.234`: one thousand two hundred and thirty-four, or a little more than one? */
  'angka-ambigu': { teks: string; ribuan: number; desimal: number };
  'angka-tidak-terbaca': { teks: string };
  /** `1,23E+11`: a spreadsheet has already thrown digits away. */
  'angka-ilmiah': { teks: string };
  'angka-terlalu-panjang': { teks: string };
  'angka-harus-bulat': { teks: string };
  'angka-di-luar-batas': { nilai: number; min?: number; maks?: number };
  /** `nihil`, `nol`: zero or no data? */
  'angka-nihil': { teks: string };
  'satuan-tidak-dikenal': { teks: string; satuan: string; diharapkan?: string };
  /** Excel has turned what was typed (`1-5`) into a date. */
  'angka-menjadi-tanggal': { tanggal: number };
  /** The cell's format leaves out or hides digits. */
  'angka-tampil-lain': { nilai: number };
  /** Sen; read as the nearest whole Rupiah. */
  'rupiah-berdesimal': { teks: string; dibulatkan: number };
  /** A fraction of Rupiah that no amount has: thousands separators were probably lost. */
  'rupiah-meragukan': { teks: string };
  'tb-tidak-boleh': { teks: string };
  'strip-tidak-boleh': { teks: string };
  'galat-excel': { teks: string };
  'teks-terlalu-panjang': { panjang: number; batas: number };
  'tanggal-tidak-terbaca': { teks: string };
  /** 30 February, or month 14. */
  'tanggal-tidak-ada': { teks: string };
  'tahun-dua-angka': { teks: string; usul?: number };
  /** `01/31/2026`: the month stands first. */
  'tanggal-bulan-di-depan': { teks: string; usul: number };
  'tanggal-angka-seri': { teks: string; usul?: number };
  'tanggal-di-luar-rentang': { tanggal: number; awal?: number; akhir?: number };
  /** A time stamp claims a zone by which it would be another day in Indonesia; the day as written is taken. */
  'tanggal-berzona': { teks: string; tanggal: number };
  'ya-tidak-tidak-terbaca': { teks: string };
  'pilihan-tidak-dikenal': { teks: string; pilihan: readonly string[]; terdekat?: string };
  'kode-rusak': { teks: string };
  /** A character of it was lost, here or before. */
  'kode-berlubang': { teks: string };
  /** `5003,5004`, `61.706`, `6E7`: a code as it is, a number that was changed, or several codes? */
  'kode-meragukan': { teks: string };
  /** `61706511.0`: what a spreadsheet had made of it was undone. */
  'kode-dipulihkan': { teks: string; kode: string };
}

export type CatatanKetikan = CatatanDari<ParamsCatatanKetikan>;

export const catatKetikan = pembuatCatatan<ParamsCatatanKetikan>({
  'angka-ambigu': { tingkat: 'galat', akibat: 'menahan-baris' },
  'angka-tidak-terbaca': { tingkat: 'galat', akibat: 'menahan-baris' },
  'angka-ilmiah': { tingkat: 'galat', akibat: 'menahan-baris' },
  'angka-terlalu-panjang': { tingkat: 'galat', akibat: 'menahan-baris' },
  'angka-harus-bulat': { tingkat: 'galat', akibat: 'menahan-baris' },
  'angka-di-luar-batas': { tingkat: 'galat', akibat: 'menahan-baris' },
  'angka-nihil': { tingkat: 'galat', akibat: 'menahan-baris' },
  'satuan-tidak-dikenal': { tingkat: 'galat', akibat: 'menahan-baris' },
  'angka-menjadi-tanggal': { tingkat: 'galat', akibat: 'menahan-baris' },
  'angka-tampil-lain': { tingkat: 'galat', akibat: 'menahan-baris' },
  'rupiah-berdesimal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'rupiah-meragukan': { tingkat: 'galat', akibat: 'menahan-baris' },
  'tb-tidak-boleh': { tingkat: 'galat', akibat: 'menahan-baris' },
  'strip-tidak-boleh': { tingkat: 'galat', akibat: 'menahan-baris' },
  'galat-excel': { tingkat: 'galat', akibat: 'menahan-baris' },
  'teks-terlalu-panjang': { tingkat: 'galat', akibat: 'menahan-baris' },
  'tanggal-tidak-terbaca': { tingkat: 'galat', akibat: 'menahan-baris' },
  'tanggal-tidak-ada': { tingkat: 'galat', akibat: 'menahan-baris' },
  'tahun-dua-angka': { tingkat: 'galat', akibat: 'menahan-baris' },
  'tanggal-bulan-di-depan': { tingkat: 'galat', akibat: 'menahan-baris' },
  'tanggal-angka-seri': { tingkat: 'galat', akibat: 'menahan-baris' },
  'tanggal-di-luar-rentang': { tingkat: 'galat', akibat: 'menahan-baris' },
  'tanggal-berzona': { tingkat: 'info', akibat: 'memberi-tahu' },
  'ya-tidak-tidak-terbaca': { tingkat: 'galat', akibat: 'menahan-baris' },
  'pilihan-tidak-dikenal': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kode-rusak': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kode-berlubang': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kode-meragukan': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kode-dipulihkan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
