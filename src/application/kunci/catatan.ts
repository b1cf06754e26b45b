import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../../domain/umum/catatan';

/** Findings about locked figures (Kunci Angka); `versi` 0 as first locked, n the n-th correction. Dates are days since 1970. */
export interface ParamsCatatanKunci {
  /** What was asked for would calculate a locked period again. */
  'periode-terkunci': { periode: string; versi: number };
  /** The period is locked: it was left as it is. */
  'periode-terkunci-dilewati': { periode: string; versi: number };
  /** Returns were taken; the figures stay as they were presented. */
  'kompilasi-periode-terkunci': { periode: string; versi: number };
  'periode-belum-terkunci': { periode: string };
  'kunci-tanpa-nama': TanpaParams;
  'perbaikan-tanpa-alasan': TanpaParams;
  'buka-kunci-tanpa-alasan': TanpaParams;
  /** Plan or data changed after the figures on the sheet Capaian were calculated. */
  'kunci-perlu-dihitung': { periode: string };
  /** Allowed and stored: units whose data are not in the figures; `unit` names the first of `jumlah`. */
  'kunci-unit-belum-melapor': {
    periode: string;
    jumlah: number;
    dari: number;
    unit: readonly string[];
    /** It is stored with figures that were locked. */
    tercatat?: boolean;
  };
  /** Allowed and stored: indicators of the whole whose data do not suffice to judge them. */
  'kunci-kelengkapan-rendah': { periode: string; indikator: readonly string[]; tercatat?: boolean };
  /** What rests on the figures that are unlocked or corrected. */
  'kunci-ditumpu': {
    periode: string;
    langkah: readonly number[];
    /** Later periods that compare themselves with it. */
    tren: readonly string[];
    /** Later periods of the year that are locked, and keep their figures. */
    terkunci: readonly string[];
    /** Codes of decisions of step 18. */
    keputusan: readonly string[];
  };
  'versi-kunci-tidak-ada': { periode: string; versi: string; ada: readonly number[] };
  /** The version that was asked for cannot be read. */
  'versi-kunci-tidak-terbaca': { periode: string; versi: number };
  /** A version that another one, or none, holds in place of cannot be read: nobody can show it or compare with it. */
  'potret-lama-rusak': { periode: string; versi: number };
  /** The snapshot is not there, or not what was locked: the figures cannot be shown as they were locked. */
  'potret-hilang': { periode: string; versi: number };
  'potret-diganti': { periode: string; versi: number };
  'potret-tidak-terbaca': { periode: string; versi: number };
  'potret-terlalu-besar': { periode: string; huruf: number; batas: number };
  /** Rows are so many that they are kept by unit only. */
  'sidik-baris-ringkas': { periode: string; baris: number };
  /** Rows of the sheet Kunci Angka that are not what was locked. */
  'baris-kunci-berbeda': { periode: string; versi: number; kolom: readonly string[] };
  'baris-kunci-hilang': { periode: string; versi: number };
  'baris-kunci-asing': { periode: string; versi: number };
  /** Rows of the sheet Capaian that are not as they were locked; `dipulihkan`: they were written again. */
  'lembar-capaian-berbeda': { periode: string; versi: number; jumlah: number };
  'lembar-capaian-dipulihkan': { periode: string; versi: number; jumlah: number };
}

export type CatatanKunci = CatatanDari<ParamsCatatanKunci>;

export const catatKunci = pembuatCatatan<ParamsCatatanKunci>({
  'periode-terkunci': { tingkat: 'galat', akibat: 'menghentikan' },
  'periode-terkunci-dilewati': { tingkat: 'info', akibat: 'memberi-tahu' },
  'kompilasi-periode-terkunci': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'periode-belum-terkunci': { tingkat: 'galat', akibat: 'menghentikan' },
  'kunci-tanpa-nama': { tingkat: 'galat', akibat: 'menghentikan' },
  'perbaikan-tanpa-alasan': { tingkat: 'galat', akibat: 'menghentikan' },
  'buka-kunci-tanpa-alasan': { tingkat: 'galat', akibat: 'menghentikan' },
  'kunci-perlu-dihitung': { tingkat: 'galat', akibat: 'menghentikan' },
  'kunci-unit-belum-melapor': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kunci-kelengkapan-rendah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kunci-ditumpu': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'versi-kunci-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'versi-kunci-tidak-terbaca': { tingkat: 'galat', akibat: 'menghentikan' },
  'potret-lama-rusak': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'potret-hilang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'potret-diganti': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'potret-tidak-terbaca': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'potret-terlalu-besar': { tingkat: 'galat', akibat: 'menghentikan' },
  'sidik-baris-ringkas': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-kunci-berbeda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-kunci-hilang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-kunci-asing': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'lembar-capaian-berbeda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'lembar-capaian-dipulihkan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
