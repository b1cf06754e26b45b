import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';
import type { CabangKeputusan } from './keputusan';

/** What every decision is written down with. */
export type BagianKeputusan = 'oleh' | 'dicatat' | 'nomor' | 'catatan' | 'batal';

/** Findings about decisions per indicator (SOP step 18). Dates are days since 1970; `kode` is that of a decision. */
export interface ParamsCatatanKeputusan {
  /** What is decided on is locked first. */
  'keputusan-periode-belum-terkunci': { periode: string };
  /** The snapshot of the locked figures is damaged: nobody knows what would be decided on. */
  'keputusan-angka-rusak': { periode: string; versi: number };
  'keputusan-indikator-tidak-dikenal': { indikator: string; saran?: string };
  /** Its frequency does not name the period. */
  'keputusan-indikator-bukan-periode': { indikator: string; periode: string };
  'keputusan-indikator-wajib': TanpaParams;
  /** Nothing is preselected: which branch is said. */
  'keputusan-cabang-wajib': TanpaParams;
  'keputusan-cabang-tidak-dikenal': { cabang: string };
  'keputusan-status-wajib': { indikator?: string };
  'keputusan-status-tidak-dikenal': { status: string };
  'keputusan-status-bukan-c': TanpaParams;
  'keputusan-belum-lengkap': { daftar: readonly BagianKeputusan[] };
  'keputusan-teks-panjang': { bagian: BagianKeputusan; panjang: number; batas: number };
  'keputusan-tanggal-salah': { tanggal: string };
  'keputusan-tanggal-di-depan': { tanggal: number; hariIni: number };
  'keputusan-tanggal-terlalu-awal': {
    tanggal: number;
    batas: number;
    periode: string;
    sebab: 'akhir-periode' | 'dikunci';
  };
  /** One choice for several indicators is allowed for (b) only. */
  'keputusan-bersama': { cabang: CabangKeputusan; indikator: readonly string[] };
  'keputusan-bersama-belum-memadai': { indikator: readonly string[] };
  /** Too little data, and no word on why it was decided all the same. */
  'keputusan-catatan-wajib': { indikator: string };
  'keputusan-tercapai-tanpa-nilai': { indikator: string };
  /** (a) without saying which recommendation: `pilihan` are those there are. */
  'keputusan-tanpa-rekomendasi': { indikator: string; pilihan: readonly string[] };
  'keputusan-rekomendasi-tidak-dikenal': {
    indikator: string;
    rekomendasi: string;
    pilihan: readonly string[];
  };
  /** It has no date, or one before the meeting: the action could not be done in time. */
  'keputusan-rekomendasi-tenggat': { rekomendasi: string; tenggat?: number; tanggal: number };
  /** The action of a decision that was taken back stays in the plan. */
  'keputusan-aksi-tetap': { aksi: readonly string[] };
  /** The action of an approved recommendation is not in the plan any more. */
  'keputusan-aksi-hilang': { rekomendasi: string; aksi: string; keputusan: string };
  /** Decided, although the value does not meet the target. */
  'keputusan-tercapai-di-bawah-target': { indikator: string };
  'keputusan-sudah-ada': { indikator: string; periode: string; kode: string; cabang: CabangKeputusan };
  'keputusan-sudah-final': { indikator: string; periode: string; kode: string; cabang: CabangKeputusan };
  /** It would be final before it was decided on once more. */
  'keputusan-sesudahnya-ada': { indikator: string; periode: readonly string[] };
  'keputusan-tidak-ada': { indikator: string; periode: string };
  /** Step 19 is marked. */
  'keputusan-siklus-selesai': { tanggal: number };
  'sisanya-tidak-ada': { periode: string };
  'sisanya-belum-akhir': { periode: string };
  /** With too little data each is decided by itself, with a note. */
  'sisanya-satu-per-satu': { indikator: readonly string[] };
  /** The step was marked with decisions that no longer hold. */
  'keputusan-langkah-ditandai': { periode: string };
  /** It was decided on figures that are not those in force: unlocked, or corrected since. */
  'keputusan-angka-berubah': { kode: string; indikator: string; periode: string; dibuka: boolean };
  'keputusan-bertentangan': { indikator: string; periode: string; kode: readonly string[] };
  /** A cell of the decision is not as it was written down. */
  'keputusan-diubah': { kode: string };
  /** A row that was typed or copied there. */
  'keputusan-asing': { indikator: string; periode: string };
  /** Codes that were given and stand on the sheet no more. */
  'keputusan-hilang': { kode: readonly string[] };
}

export type CatatanKeputusan = CatatanDari<ParamsCatatanKeputusan>;

export const catatKeputusan = pembuatCatatan<ParamsCatatanKeputusan>({
  'keputusan-periode-belum-terkunci': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-angka-rusak': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-indikator-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-indikator-bukan-periode': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-indikator-wajib': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-cabang-wajib': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-cabang-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-status-wajib': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-status-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-status-bukan-c': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-belum-lengkap': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-teks-panjang': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-tanggal-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-tanggal-di-depan': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-tanggal-terlalu-awal': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-bersama': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-bersama-belum-memadai': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-catatan-wajib': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-tercapai-tanpa-nilai': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-tanpa-rekomendasi': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-rekomendasi-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-rekomendasi-tenggat': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-aksi-tetap': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-aksi-hilang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-tercapai-di-bawah-target': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-sudah-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-sudah-final': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-sesudahnya-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'keputusan-siklus-selesai': { tingkat: 'galat', akibat: 'menghentikan' },
  'sisanya-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'sisanya-belum-akhir': { tingkat: 'galat', akibat: 'menghentikan' },
  'sisanya-satu-per-satu': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-langkah-ditandai': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-angka-berubah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-bertentangan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-diubah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-asing': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'keputusan-hilang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
