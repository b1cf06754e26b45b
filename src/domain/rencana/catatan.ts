import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';

/** Findings about the plan as a whole (SOP steps 2–7). */
export interface ParamsCatatanRencana {
  'kode-ganda': { kode: string; bagian: string };
  'kode-bukan-nama': { kode: string };
  'kode-bentrok-variabel': { kode: string };
  'rujukan-tidak-ada': { bagian: string; kode: string; saran?: string };
  'tujuan-kosong': TanpaParams;
  'area-kosong': TanpaParams;
  'indikator-kosong': TanpaParams;
  'area-tanpa-indikator': { area: string };
  'area-pengukuran-kurang': { daftar: readonly string[] };
  'kolom-tanggal-wajib': { indikator: string };
  'kolom-tanggal-tidak-dikenal': { nama: string; saran?: string };
  'nilai-tahunan-rasio': { indikator: string };
  'baseline-tidak-ada': { indikator: string };
  'baseline-tanpa-isi': { indikator: string };
  'target-tidak-ada': { indikator: string; periode: string };
  'target-ganda': { indikator: string; periode: string };
  'target-tanpa-nilai': { indikator: string; periode: string };
  'target-periode-salah': { periode: string; tahun: number };
  'target-di-luar-frekuensi': { indikator: string; periode: string; frekuensi: string };
  'aksi-tidak-ada': { indikator: string };
  'aksi-tanggal-terbalik': { aksi: string };
  'bobot-negatif': { indikator: string };
  'pita-salah': { teks: string };
  'lingkup-salah': { teks: string; pilihan: readonly string[] };
}

export type CatatanRencana = CatatanDari<ParamsCatatanRencana>;

export const catatRencana = pembuatCatatan<ParamsCatatanRencana>({
  'kode-ganda': 'galat',
  'kode-bukan-nama': 'galat',
  'kode-bentrok-variabel': 'galat',
  'rujukan-tidak-ada': 'galat',
  'tujuan-kosong': 'galat',
  'area-kosong': 'galat',
  'indikator-kosong': 'galat',
  'area-tanpa-indikator': 'galat',
  'area-pengukuran-kurang': 'peringatan',
  'kolom-tanggal-wajib': 'galat',
  'kolom-tanggal-tidak-dikenal': 'galat',
  'nilai-tahunan-rasio': 'galat',
  'baseline-tidak-ada': 'galat',
  'baseline-tanpa-isi': 'galat',
  'target-tidak-ada': 'galat',
  'target-ganda': 'galat',
  'target-tanpa-nilai': 'galat',
  'target-periode-salah': 'galat',
  'target-di-luar-frekuensi': 'galat',
  'aksi-tidak-ada': 'galat',
  'aksi-tanggal-terbalik': 'galat',
  'bobot-negatif': 'galat',
  'pita-salah': 'galat',
  'lingkup-salah': 'galat',
});

/** A place in the plan: table, row and column ids of `src/lembar`. */
export const diRencana = (tabel: string, id: string, kolom?: string) => ({
  rujuk: { tabel, id, ...(kolom === undefined ? {} : { kolom }) },
});
