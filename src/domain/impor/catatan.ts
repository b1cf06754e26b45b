import { pembuatCatatan, type CatatanDari } from '../umum/catatan';

/** Findings about an imported table: its structure, its layout, its units and rows. Cell values have `ParamsCatatanKetikan`. */
export interface ParamsCatatanImpor {
  'enkode-bukan-utf8': { enkode: string };
  /** Quotes that do not match: the line was read on its own. */
  'kutip-rusak': { teks: string };
  'kolom-kurang': { ada: number; seharusnya: number };
  'kolom-berlebih': { ada: number; seharusnya: number };
  'sel-terlalu-panjang': { panjang: number; batas: number };
  'baris-sebelum-kepala': { jumlah: number };
  'kepala-berulang': { kepala: string };
  'kepala-kosong': { urutan: number };
  'kepala-ganda': { kepala: string };
  'tabel-tanpa-baris': { kepala: number };
  'tata-letak-tidak-dikenal': {
    terdekat: string;
    hilang: readonly string[];
    mirip: readonly { kepala: string; seharusnya: string }[];
  };
  'kolom-tidak-dipakai': { daftar: readonly string[] };
  'pemetaan-kepala-tidak-ada': { kepala: string; terdekat?: string };
  'pemetaan-medan-tidak-dikenal': { kepala: string; medan: string; terdekat?: string };
  /** Two columns for one field; the first is used. */
  'medan-ganda': { dipakai: string; diabaikan: string };
  'kode-kosong': { kolom: string };
  'kode-paket-dari-rup': { kodeRup: string };
  'kode-rup-kosong': { kodePaket: string };
  /** A row of the plan is one package. */
  'kode-rup-lebih-dari-satu': { kodeRup: readonly string[] };
  'kode-rup-ganda': { kodeRup: string; barisLain: number };
  'baris-kembar': { kodePaket: string; barisLain: number };
  'unit-kosong': { kolom: string };
  'unit-sementara': { nama: string; kode: string; jumlah: number };
  'unit-digabung': { nama: string; kode: string; jumlah: number };
  'unit-beda-ejaan': { kode: string; dipakai: string; lain: readonly string[] };
  'unit-nama-ganda': { nama: string; kode: readonly string[] };
  'unit-lebih-dari-satu': { dipakai: string; lain: readonly string[] };
  'tahun-berbeda': { tahun: number; harapan: number; jumlah: number };
  'pdn-melebihi-nilai': { pdn: number; nilai: number };
  'ejaan-tidak-dikenal': { teks: string; kolom: string; jumlah: number; terdekat?: string };
  /** Which stored row is which new one could only be told by their order. */
  'baris-cocok-urutan': { kodePaket: string; jumlah: number };
  'baris-berganti-unit-atau-rup': { kodePaket: string; id: string };
  /** Stored rows of this code do not correspond to the new ones in any way that can be told. */
  'baris-tidak-pasti': { kodePaket: string; lama: number; baru: number };
}

export type CatatanImpor = CatatanDari<ParamsCatatanImpor>;

export const catatImpor = pembuatCatatan<ParamsCatatanImpor>({
  'enkode-bukan-utf8': 'peringatan',
  'kutip-rusak': 'peringatan',
  'kolom-kurang': 'galat',
  'kolom-berlebih': 'galat',
  'sel-terlalu-panjang': 'galat',
  'baris-sebelum-kepala': 'info',
  'kepala-berulang': 'info',
  'kepala-kosong': 'peringatan',
  'kepala-ganda': 'peringatan',
  'tabel-tanpa-baris': 'peringatan',
  'tata-letak-tidak-dikenal': 'galat',
  'kolom-tidak-dipakai': 'info',
  'pemetaan-kepala-tidak-ada': 'galat',
  'pemetaan-medan-tidak-dikenal': 'galat',
  'medan-ganda': 'peringatan',
  'kode-kosong': 'galat',
  'kode-paket-dari-rup': 'peringatan',
  'kode-rup-kosong': 'peringatan',
  'kode-rup-lebih-dari-satu': 'galat',
  'kode-rup-ganda': 'galat',
  'baris-kembar': 'peringatan',
  'unit-kosong': 'galat',
  'unit-sementara': 'peringatan',
  'unit-digabung': 'info',
  'unit-beda-ejaan': 'info',
  'unit-nama-ganda': 'peringatan',
  'unit-lebih-dari-satu': 'peringatan',
  'tahun-berbeda': 'peringatan',
  'pdn-melebihi-nilai': 'peringatan',
  'ejaan-tidak-dikenal': 'peringatan',
  'baris-cocok-urutan': 'peringatan',
  'baris-berganti-unit-atau-rup': 'info',
  'baris-tidak-pasti': 'peringatan',
});
