import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../domain/umum/catatan';

/** Findings about a plan document, each at its JSON path. */
export interface ParamsCatatanJson {
  'json-rusak': { sebab: string };
  'json-kunci-tidak-dikenal': { kunci: string; saran?: string };
  'json-wajib': TanpaParams;
  'json-bukan-pilihan': { pilihan: readonly string[] };
  'json-jenis-salah': { diharapkan: string };
  'json-format-salah': { contoh: string };
  'json-di-luar-batas': { batas: string };
  'json-tanggal-salah': { nilai: string };
}

export type CatatanJson = CatatanDari<ParamsCatatanJson>;

export const catatJson = pembuatCatatan<ParamsCatatanJson>({
  'json-rusak': 'galat',
  'json-kunci-tidak-dikenal': 'galat',
  'json-wajib': 'galat',
  'json-bukan-pilihan': 'galat',
  'json-jenis-salah': 'galat',
  'json-format-salah': 'galat',
  'json-di-luar-batas': 'galat',
  'json-tanggal-salah': 'galat',
});
