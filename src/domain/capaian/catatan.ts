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
  'aturan-capaian-tidak-sesuai-polarisasi': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'batas-skor-terbalik': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'pita-tanpa-poin': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'pita-tidak-urut': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'jenjang-status-tidak-urut': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-negatif': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-nol': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'rentang-target-terbalik': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-harus-satu-nilai': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-kumulatif-menurun': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-akhir-beda-dari-tahun': { tingkat: 'galat', akibat: 'menahan-rencana' },
});
