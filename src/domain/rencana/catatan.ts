import type { ArtiTercadang } from '../rumus';
import type { TingkatData } from '../variabel/tipe';
import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';

/** Findings about the plan as a whole (SOP steps 2–7). */
export interface ParamsCatatanRencana {
  'kode-ganda': { kode: string; bagian: string };
  'kode-bukan-nama': { kode: string };
  'kode-bentrok-variabel': { kode: string; saran: string };
  'kode-tercadang': { kode: string; arti: ArtiTercadang; saran: string };
  'rujukan-tidak-ada': { bagian: string; kode: string; saran?: string };
  'tujuan-kosong': TanpaParams;
  'area-kosong': TanpaParams;
  'indikator-kosong': TanpaParams;
  'area-tanpa-indikator': { area: string };
  'area-pengukuran-kurang': { daftar: readonly string[] };
  'kolom-tanggal-wajib': { indikator: string };
  'kolom-tanggal-tidak-dikenal': { nama: string; saran?: string };
  /** The date column is of other rows than those that the formula reads. */
  'kolom-tanggal-lain-tingkat': {
    indikator: string;
    nama: string;
    tingkat: TingkatData;
    dibaca: readonly TingkatData[];
  };
  /** No date bounds the rows; `pilihan` are date variables that could. */
  'tanpa-batas-tanggal': { indikator: string; pilihan: readonly string[] };
  /** Indicators that name no date column, each with the one that bounds it. */
  'kolom-tanggal-disarankan': { daftar: readonly string[] };
  'nol-tanpa-penyebut': { indikator: string };
  /** Targets of units that do not add up to that of all, of an amount. */
  'target-unit-tidak-berjumlah': { indikator: string; periode: string; jumlah: number; target: number };
  'nilai-tahunan-rasio': { indikator: string };
  /** A straight line of what does not grow with the days of the year. */
  'perkiraan-bukan-besaran': { indikator: string };
  'baseline-tidak-ada': { indikator: string };
  'baseline-tanpa-isi': { indikator: string };
  'target-tidak-ada': { indikator: string; periode: string };
  'target-ganda': { indikator: string; periode: string };
  'target-tanpa-nilai': { indikator: string; periode: string };
  'target-periode-salah': { periode: string; tahun: number };
  'target-di-luar-frekuensi': { indikator: string; periode: string; frekuensi: string };
  /** All targets, or baselines, of an indicator in percent are at most 1; `nilai` is the first. */
  'persen-mirip-pecahan': { indikator: string; bagian: 'target' | 'baseline'; nilai: number; usul: number };
  'aksi-tidak-ada': { indikator: string };
  'aksi-tanggal-terbalik': { aksi: string };
  'bobot-negatif': { indikator: string };
  'pita-salah': { teks: string };
  'lingkup-salah': { teks: string; pilihan: readonly string[] };
}

export type CatatanRencana = CatatanDari<ParamsCatatanRencana>;

export const catatRencana = pembuatCatatan<ParamsCatatanRencana>({
  'kode-ganda': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kode-bukan-nama': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kode-bentrok-variabel': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kode-tercadang': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'rujukan-tidak-ada': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'tujuan-kosong': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'area-kosong': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'indikator-kosong': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'area-tanpa-indikator': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'area-pengukuran-kurang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kolom-tanggal-wajib': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kolom-tanggal-tidak-dikenal': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kolom-tanggal-lain-tingkat': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'tanpa-batas-tanggal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kolom-tanggal-disarankan': { tingkat: 'info', akibat: 'memberi-tahu' },
  'nol-tanpa-penyebut': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-unit-tidak-berjumlah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'nilai-tahunan-rasio': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'perkiraan-bukan-besaran': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'baseline-tidak-ada': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'baseline-tanpa-isi': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-tidak-ada': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-ganda': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-tanpa-nilai': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-periode-salah': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'target-di-luar-frekuensi': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'persen-mirip-pecahan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'aksi-tidak-ada': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'aksi-tanggal-terbalik': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'bobot-negatif': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'pita-salah': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'lingkup-salah': { tingkat: 'galat', akibat: 'menahan-rencana' },
});

/** A place in the plan: table, row and column ids of `src/lembar`. */
export const diRencana = (tabel: string, id: string, kolom?: string) => ({
  rujuk: { tabel, id, ...(kolom === undefined ? {} : { kolom }) },
});
