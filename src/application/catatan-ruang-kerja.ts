import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../domain/umum/catatan';

/** Findings about the workspace as a whole and about the order of the work (SOP steps 7–14). */
export interface ParamsCatatanRuangKerja {
  'lembar-hilang': { lembar: string };
  'pengaturan-salah': { nama: string };
  'rencana-belum-disetujui': TanpaParams;
  /** `lembar`: the sheets that differ, where the approved version was kept. */
  'rencana-berubah': { versi: number; tanggal: number; lembar?: readonly string[] };
  'periode-salah': { periode: string; tahun: number };
  'periode-tanpa-indikator': { periode: string };
  'periode-belum-dikompilasi': { periode?: string };
  'data-impor-kosong': TanpaParams;
  'unit-tidak-dikenal': { kode: string; saran?: string };
  'tidak-ada-unit': TanpaParams;
  'lembar-isian-sudah-ada': { opd: string; periode: string };
  'lembar-isian-tidak-ada': { periode: string };
  'indikator-tidak-dikenal': { kode: string; saran?: string };
  'tahun-rencana-berbeda': { ruangKerja: number; rencana: number };
  'pustaka-tidak-dikenal': { id: string; saran?: string };
  'atribut-kurang': { daftar: readonly string[] };
  /** Library ids that a composite refers to and the plan does not have. */
  'rujukan-pustaka-kurang': { daftar: readonly string[] };
  'indikator-rujukan-tidak-ada': { kode: string; saran?: string };
  'rencana-disetujui-diubah': { versi: number };
}

export type CatatanRuangKerja = CatatanDari<ParamsCatatanRuangKerja>;

export const catatRuangKerja = pembuatCatatan<ParamsCatatanRuangKerja>({
  'lembar-hilang': 'galat',
  'pengaturan-salah': 'peringatan',
  'rencana-belum-disetujui': 'galat',
  'rencana-berubah': 'galat',
  'periode-salah': 'galat',
  'periode-tanpa-indikator': 'galat',
  'periode-belum-dikompilasi': 'galat',
  'data-impor-kosong': 'galat',
  'unit-tidak-dikenal': 'galat',
  'tidak-ada-unit': 'galat',
  'lembar-isian-sudah-ada': 'peringatan',
  'lembar-isian-tidak-ada': 'galat',
  'indikator-tidak-dikenal': 'galat',
  'tahun-rencana-berbeda': 'galat',
  'pustaka-tidak-dikenal': 'galat',
  'atribut-kurang': 'galat',
  'rujukan-pustaka-kurang': 'galat',
  'indikator-rujukan-tidak-ada': 'galat',
  'rencana-disetujui-diubah': 'peringatan',
});
