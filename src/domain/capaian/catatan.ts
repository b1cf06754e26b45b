import type { Polarisasi } from '../rencana/atribut-indikator';
import type { JenisAturanCapaian } from '../rencana/aturan-capaian';
import { pembuatCatatan, type CatatanDari } from '../umum/catatan';

/** Findings about the achievement rule and the targets of one indicator (`lokasi.kode`). Periods are codes. */
export interface ParamsCatatanCapaian {
  'aturan-capaian-tidak-sesuai-polarisasi': {
    readonly aturan: JenisAturanCapaian;
    readonly polarisasi: Polarisasi;
    readonly pilihan: readonly JenisAturanCapaian[];
  };
  'batas-skor-terbalik': { readonly bawah: number; readonly atas: number };
  'pita-tanpa-poin': Record<string, never>;
  'pita-tidak-urut': { readonly mulai: number; readonly sebelum: number };
  'jenjang-status-tidak-urut': { readonly mulai: number; readonly sebelum: number };
  'target-negatif': { readonly periode: string; readonly nilai: number };
  'target-nol': { readonly periode: string };
  'rentang-target-terbalik': { readonly periode: string; readonly bawah: number; readonly atas: number };
  'target-harus-satu-nilai': { readonly periode: string };
  'target-kumulatif-menurun': {
    readonly periode: string;
    readonly nilai: number;
    readonly periodeSebelum: string;
    readonly nilaiSebelum: number;
  };
  'target-akhir-beda-dari-tahun': {
    readonly periode: string;
    readonly nilai: number;
    readonly tahun: number;
  };
}

export type CatatanCapaian = CatatanDari<ParamsCatatanCapaian>;

export const catatanCapaian = pembuatCatatan<ParamsCatatanCapaian>({
  'aturan-capaian-tidak-sesuai-polarisasi': 'galat',
  'batas-skor-terbalik': 'galat',
  'pita-tanpa-poin': 'galat',
  'pita-tidak-urut': 'galat',
  'jenjang-status-tidak-urut': 'galat',
  'target-negatif': 'galat',
  'target-nol': 'peringatan',
  'rentang-target-terbalik': 'galat',
  'target-harus-satu-nilai': 'galat',
  'target-kumulatif-menurun': 'galat',
  'target-akhir-beda-dari-tahun': 'galat',
});
