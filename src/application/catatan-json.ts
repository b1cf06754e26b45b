import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../domain/umum/catatan';

/** What is wrong with a text that is to be JSON. */
export type SalahJson =
  | 'terlalu-besar'
  | 'bukan-utf8'
  | 'kosong'
  /** It ends before its last bracket. */
  | 'terputus'
  | 'terlalu-dalam'
  | 'nilai'
  | 'kunci'
  | 'titik-dua-kurang'
  | 'koma-kurang'
  | 'koma-lebih'
  /** Other quotes than `"`. */
  | 'kutip'
  | 'komentar'
  | 'teks-terbuka'
  /** A control character inside a text. */
  | 'kendali'
  /** A backslash that begins nothing. */
  | 'garis-miring'
  /** Something after the end. */
  | 'sisa';

/** Findings about a plan document, each at its JSON path. */
export interface ParamsCatatanJson {
  /** `tertulis` is what stands at the place; empty where nothing does. */
  'json-rusak': { salah: SalahJson; tertulis: string };
  'json-kunci-tidak-dikenal': { kunci: string; saran?: string };
  'json-wajib': TanpaParams;
  'json-bukan-pilihan': { pilihan: readonly string[] };
  'json-jenis-salah': { diharapkan: string };
  /** `contoh` is empty where the schema has none. */
  'json-format-salah': { contoh: string };
  'json-di-luar-batas': { batas: string };
  'json-tanggal-salah': { nilai: string };
}

export type CatatanJson = CatatanDari<ParamsCatatanJson>;

export const catatJson = pembuatCatatan<ParamsCatatanJson>({
  'json-rusak': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-kunci-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-wajib': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-bukan-pilihan': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-jenis-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-format-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-di-luar-batas': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-tanggal-salah': { tingkat: 'galat', akibat: 'menghentikan' },
});
