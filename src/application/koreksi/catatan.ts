import type { CaraKonfirmasi } from '../../domain/koreksi/koreksi';
import { pembuatCatatan, type CatatanDari } from '../../domain/umum/catatan';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import type { TingkatData, TipeVariabel } from '../../domain/variabel/tipe';

/** A value as a finding quotes it: what the cell says, and how its kind is written. */
export interface NilaiDisebut {
  readonly isian: Isian<NilaiIsian>;
  readonly tipe: TipeVariabel;
}

/** Where a unit's row stands in the file that it returned. */
export interface AsalDisebut {
  readonly berkas: string;
  readonly lembar: string;
  /** Cell, or the row where the column is not known. */
  readonly sel: string;
}

/** What a compiled row counts by. */
export interface IdentitasDisebut {
  readonly opd: string;
  readonly periode: string;
  readonly baris: string;
  readonly paket: string;
}

/** What a person says of a correction that is recorded (`batal`: why one is taken back). */
export type BagianKoreksi = 'nilai' | 'konfirmasi' | 'tanggal' | 'cara' | 'oleh' | 'batal';

/** Findings about data sheets that differ from what was returned, and about the sheet Koreksi UKPBJ. */
export interface ParamsCatatanKoreksi {
  /** A cell of a data sheet holds something else than was returned, and no correction says why. */
  'sel-data-diubah': {
    opd: string;
    baris: string;
    kolom: string;
    kini: NilaiDisebut;
    kembali: NilaiDisebut;
    asal?: AsalDisebut;
    /** The value of a correction of that cell, which counts instead. */
    koreksi?: NilaiDisebut;
  };
  /** What was returned is not kept (or was changed too). */
  'baris-data-diubah': { opd: string; baris: string };
  /** Unit, period, id or packages of a row were changed. */
  'baris-data-dipindah': { baris: string; dari: IdentitasDisebut; ke: IdentitasDisebut };
  'baris-data-ditambah': { opd: string; baris: string; periode: string };
  'baris-data-dihapus': { opd: string; baris: string; periode: string };
  'asal-data-diubah': { opd: string; baris: string; asal: AsalDisebut };
  /** A row of Koreksi UKPBJ is not used. */
  'koreksi-periode-tidak-dikenal': { periode: string };
  'koreksi-kolom-tidak-dikenal': { kolom: string; tingkat: TingkatData; saran?: string };
  'koreksi-baris-tidak-ada': {
    baris: string;
    opd: string;
    periode: string;
    tingkat: TingkatData;
    saran?: string;
  };
  'koreksi-tidak-cocok': { baris: string; kolom: string; lama: NilaiDisebut; kembali: NilaiDisebut };
  'koreksi-tanpa-perubahan': { baris: string; kolom: string; nilai: NilaiDisebut };
  'koreksi-tanggal-di-depan': { tanggal: number; hariIni: number };
  'koreksi-belum-lengkap': { daftar: readonly BagianKoreksi[] };
  /** Confirmed before its period began: a slip of the finger, or the correction of another period. It counts. */
  'koreksi-tanggal-sebelum-periode': {
    baris: string;
    kolom: string;
    tanggal: number;
    periode: string;
    awal: number;
  };
  'koreksi-cara-tidak-dikenal': { cara: string; pilihan: readonly CaraKonfirmasi[] };
  /** `contoh`: a day written as it would be read. */
  'koreksi-tanggal-salah': { tanggal: string; contoh: number };
  'koreksi-tidak-ada': { baris: string; kolom: string };
  'koreksi-baris-rangkap': { baris: string; pilihan: readonly string[] };
}

export type CatatanKoreksi = CatatanDari<ParamsCatatanKoreksi>;

export const catatKoreksi = pembuatCatatan<ParamsCatatanKoreksi>({
  'sel-data-diubah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-data-diubah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-data-dipindah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-data-ditambah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-data-dihapus': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'asal-data-diubah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'koreksi-periode-tidak-dikenal': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'koreksi-kolom-tidak-dikenal': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'koreksi-baris-tidak-ada': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'koreksi-tidak-cocok': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'koreksi-tanpa-perubahan': { tingkat: 'info', akibat: 'memberi-tahu' },
  'koreksi-tanggal-di-depan': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'koreksi-tanggal-sebelum-periode': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'koreksi-belum-lengkap': { tingkat: 'galat', akibat: 'menghentikan' },
  'koreksi-cara-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'koreksi-tanggal-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'koreksi-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'koreksi-baris-rangkap': { tingkat: 'galat', akibat: 'menghentikan' },
});
