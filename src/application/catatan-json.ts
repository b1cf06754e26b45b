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

/** A value of another kind than the schema's. */
export interface JenisSalah {
  /** The kind, in the words of JSON Schema. */
  readonly diharapkan: string;
  /** What stands there, as JSON; absent where it is more than one value. */
  readonly tertulis?: string;
  /** It means "no value". */
  readonly kosong?: true;
  /** What to write instead, as JSON: two where it may be read in two ways. */
  readonly usul?: readonly string[];
  /** The unit that the text names, which the proposal is in. */
  readonly satuan?: string;
}

/** Findings about a plan document, each at its JSON path. */
export interface ParamsCatatanJson {
  /** `tertulis` is what stands at the place; empty where nothing does. */
  'json-rusak': { salah: SalahJson; tertulis: string };
  'json-kunci-tidak-dikenal': { kunci: string; saran?: string };
  'json-wajib': TanpaParams;
  'json-bukan-pilihan': { pilihan: readonly string[] };
  'json-jenis-salah': JenisSalah;
  /** `contoh` is empty where the schema has none. */
  'json-format-salah': { contoh: string };
  'json-di-luar-batas': { batas: string };
  /** Characters (`U+0001`) that no workbook can hold: a plan is not changed silently. */
  'json-aksara': { aksara: readonly string[] };
  'json-tanggal-salah': { nilai: string };
  /** 2206, 1900. */
  'json-tanggal-jauh': { tanggal: number };
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
  'json-aksara': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-tanggal-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-tanggal-jauh': { tingkat: 'galat', akibat: 'menghentikan' },
});
