import { pembuatCatatan, type CatatanDari } from '../umum/catatan';
import type { GantiEkspor } from './tata-letak/ekspor-lain';

/** Findings about an imported table: its structure, its layout, its units and rows. Cell values have `ParamsCatatanKetikan`. */
export interface ParamsCatatanImpor {
  'enkode-bukan-utf8': { enkode: string };
  /** Quotes that do not match: the line was read on its own. */
  'kutip-rusak': { teks: string };
  /** Quotes that do not match and change the number of columns. */
  'kutip-membelah': { teks: string };
  /** Quotes inside values stand behind a backslash. */
  'kutip-miring': { jumlah: number };
  'json-dibaca': { baris: number; kolom: number };
  'kolom-kurang': { ada: number; seharusnya: number };
  'kolom-berlebih': { ada: number; seharusnya: number };
  'sel-terlalu-panjang': { panjang: number; batas: number };
  /** Characters (`U+0001`) that no workbook can hold were replaced by a mark. */
  'aksara-dibuang': { aksara: readonly string[] };
  /** Further cells with such characters. */
  'aksara-dibuang-lain': { jumlah: number };
  'baris-sebelum-kepala': { jumlah: number };
  'kepala-berulang': { kepala: string };
  'kepala-kosong': { urutan: number };
  'kepala-ganda': { kepala: string };
  'tabel-tanpa-baris': { kepala: number };
  /** `terdekat` is `null` where not one header is known. */
  'tata-letak-tidak-dikenal': {
    terdekat: string | null;
    judul: readonly string[];
    dapat: readonly string[];
    hilang: readonly string[];
    mirip: readonly { kepala: string; seharusnya: string }[];
  };
  /** An export that is known and has no layout. */
  'ekspor-belum-dibaca': { ekspor: readonly string[]; ciri: readonly string[]; ganti: GantiEkspor };
  'kolom-tidak-dipakai': { daftar: readonly string[] };
  /** What the layout implies was set where the file has nothing. */
  'nilai-tersirat': { variabel: string; nilai: string; jumlah: number; tataLetak: string };
  /** The stored value is another one than the layout implies; it stays. */
  'tersirat-berbeda': { variabel: string; nilai: string; jumlah: number; kode: string; tersimpan: string };
  /** The header does not say which of two layouts it is, so that what they imply is not set. */
  'tersirat-tidak-diketahui': { variabel: string; kepala: string };
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
  /** Told apart by zeros only, which spreadsheets drop. */
  'kode-mirip': {
    jenis: 'rup' | 'paket' | 'unit';
    kode: string;
    lain: readonly string[];
    /** Whether the workspace has one of `lain`; otherwise all are in the file. */
    diBukuKerja: boolean;
  };
  'baris-kembar': { kodePaket: string; barisLain: number };
  'unit-kosong': { kolom: string };
  'unit-sementara': { nama: string; kode: string; jumlah: number };
  'unit-digabung': { nama: string; kode: string; jumlah: number };
  'unit-beda-ejaan': { kode: string; dipakai: string; lain: readonly string[] };
  'unit-nama-ganda': { nama: string; kode: readonly string[] };
  'unit-lebih-dari-satu': { dipakai: string; lain: readonly string[] };
  'tahun-berbeda': { tahun: number; harapan: number; jumlah: number };
  'pdn-melebihi-nilai': { pdn: number; nilai: number };
  /** `kelompok` is the kind of spellings that the column is read with; `null` where it has none. */
  'ejaan-tidak-dikenal': {
    teks: string;
    kolom: string;
    jumlah: number;
    kelompok: string | null;
    pilihan: readonly string[];
    terdekat?: string;
  };
  /** `kodePaket` of the first. */
  'batal-bernilai': { jumlah: number; kodePaket: string };
  /** Time stamps of the file claim a zone by which they would be another day: the first of them. */
  'zona-waktu-diabaikan': { teks: string; tanggal: number; jumlah: number; kolom: readonly string[] };
  /** Codes that a spreadsheet had made into numbers, and that could be had back: the first of them. */
  'kode-dipulihkan-berkas': { teks: string; kodeAsli: string; jumlah: number; kolom: readonly string[] };
  /** Which stored row is which new one could only be told by their order. */
  'baris-cocok-urutan': { kodePaket: string; jumlah: number };
  'baris-berganti-unit-atau-rup': { kodePaket: string; id: string };
  /** Stored rows of this code do not correspond to the new ones in any way that can be told. */
  'baris-tidak-pasti': { kodePaket: string; lama: number; baru: number };
  /** Only one of the two files gives a package code; RUP code and unit say that it is one transaction. */
  'baris-dikenali-rup': { kodeRup: string; lama: string; baru: string };
  /** New rows of this RUP code stand beside stored ones, and for lack of package codes may be the same. */
  'baris-rup-tidak-pasti': { kodeRup: string; lama: number; baru: number };
}

export type CatatanImpor = CatatanDari<ParamsCatatanImpor>;

export const catatImpor = pembuatCatatan<ParamsCatatanImpor>({
  'enkode-bukan-utf8': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kutip-rusak': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kutip-membelah': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kutip-miring': { tingkat: 'info', akibat: 'memberi-tahu' },
  'json-dibaca': { tingkat: 'info', akibat: 'memberi-tahu' },
  'kolom-kurang': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kolom-berlebih': { tingkat: 'galat', akibat: 'menahan-baris' },
  'sel-terlalu-panjang': { tingkat: 'galat', akibat: 'menahan-baris' },
  'aksara-dibuang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'aksara-dibuang-lain': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-sebelum-kepala': { tingkat: 'info', akibat: 'memberi-tahu' },
  'kepala-berulang': { tingkat: 'info', akibat: 'memberi-tahu' },
  'kepala-kosong': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kepala-ganda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tabel-tanpa-baris': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tata-letak-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'ekspor-belum-dibaca': { tingkat: 'galat', akibat: 'menghentikan' },
  'kolom-tidak-dipakai': { tingkat: 'info', akibat: 'memberi-tahu' },
  'nilai-tersirat': { tingkat: 'info', akibat: 'memberi-tahu' },
  'tersirat-berbeda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tersirat-tidak-diketahui': { tingkat: 'info', akibat: 'memberi-tahu' },
  'pemetaan-kepala-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'pemetaan-medan-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'medan-ganda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kode-kosong': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kode-paket-dari-rup': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kode-rup-kosong': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kode-rup-lebih-dari-satu': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kode-rup-ganda': { tingkat: 'galat', akibat: 'menahan-baris' },
  'kode-mirip': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-kembar': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-kosong': { tingkat: 'galat', akibat: 'menahan-baris' },
  'unit-sementara': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-digabung': { tingkat: 'info', akibat: 'memberi-tahu' },
  'unit-beda-ejaan': { tingkat: 'info', akibat: 'memberi-tahu' },
  'unit-nama-ganda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-lebih-dari-satu': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tahun-berbeda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'pdn-melebihi-nilai': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'batal-bernilai': { tingkat: 'info', akibat: 'memberi-tahu' },
  'ejaan-tidak-dikenal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'zona-waktu-diabaikan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kode-dipulihkan-berkas': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-cocok-urutan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-berganti-unit-atau-rup': { tingkat: 'info', akibat: 'memberi-tahu' },
  'baris-tidak-pasti': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-dikenali-rup': { tingkat: 'info', akibat: 'memberi-tahu' },
  'baris-rup-tidak-pasti': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
