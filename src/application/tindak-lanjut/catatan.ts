import type { StatusTindakLanjut } from '../../domain/analisis/rekomendasi';
import { pembuatCatatan, type CatatanDari } from '../../domain/umum/catatan';

/** What a state of a follow-up cannot be without. */
export type BagianTindakLanjut = 'status' | 'bukti' | 'tanggal' | 'diperiksa' | 'alasan';

/** Findings about the follow-up of decided recommendations (after SOP step 18). Dates are days since 1970. */
export interface ParamsCatatanTindakLanjut {
  'tindak-lanjut-rekomendasi-tidak-ada': { kode: string; saran?: string };
  /** No meeting approved it: nothing is to be followed up yet. */
  'tindak-lanjut-belum-diputuskan': { kode: string };
  'tindak-lanjut-belum-lengkap': {
    kode: string;
    status: StatusTindakLanjut;
    daftar: readonly BagianTindakLanjut[];
  };
  'tindak-lanjut-status-salah': { tertulis: string };
  'tindak-lanjut-tanggal-salah': { tertulis: string; contoh: number };
  'tindak-lanjut-di-depan': { tanggal: number; hariIni: number };
  /** Checked before it was done. */
  'tindak-lanjut-diperiksa-mendahului': { diperiksa: number; dilakukan: number };
  'tindak-lanjut-pemeriksa-pemilik': { kode: string; nama: string };
  /** Its date is over by `hari` days, and nobody checked that it is done. */
  'tindak-lanjut-lewat-tenggat': {
    kode: string;
    uraian: string;
    oleh: string;
    opd: string | null;
    tenggat: number;
    hari: number;
  };
  'tindak-lanjut-terlalu-panjang': { bagian: BagianTindakLanjut; panjang: number; batas: number };
}

export type CatatanTindakLanjut = CatatanDari<ParamsCatatanTindakLanjut>;

export const catatTindakLanjut = pembuatCatatan<ParamsCatatanTindakLanjut>({
  'tindak-lanjut-rekomendasi-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'tindak-lanjut-belum-diputuskan': { tingkat: 'galat', akibat: 'menghentikan' },
  'tindak-lanjut-belum-lengkap': { tingkat: 'galat', akibat: 'menghentikan' },
  'tindak-lanjut-status-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'tindak-lanjut-tanggal-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'tindak-lanjut-di-depan': { tingkat: 'galat', akibat: 'menghentikan' },
  'tindak-lanjut-diperiksa-mendahului': { tingkat: 'galat', akibat: 'menghentikan' },
  'tindak-lanjut-pemeriksa-pemilik': { tingkat: 'galat', akibat: 'menghentikan' },
  'tindak-lanjut-lewat-tenggat': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tindak-lanjut-terlalu-panjang': { tingkat: 'galat', akibat: 'menghentikan' },
});
