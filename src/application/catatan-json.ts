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
  'json-rusak': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-kunci-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-wajib': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-bukan-pilihan': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-jenis-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-format-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-di-luar-batas': { tingkat: 'galat', akibat: 'menghentikan' },
  'json-tanggal-salah': { tingkat: 'galat', akibat: 'menghentikan' },
});
