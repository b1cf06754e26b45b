import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';

/** Findings about marking the steps of the SOP. Dates are days since 1970. */
export interface ParamsCatatanSop {
  'langkah-tidak-dikenal': { nomor: string };
  'langkah-periode-salah': { periode: string; pilihan: readonly string[] };
  'langkah-bukan-periodik': { nomor: number };
  'langkah-sudah-selesai': { nomor: number; oleh: string; tanggal: number };
  'langkah-belum-selesai': { nomor: number };
  /** The deviation is recorded: the work may be done, but not in the SOP's order. */
  'langkah-mendahului': { nomor: number; mendahului: readonly number[] };
  'langkah-tanggal-di-depan': { tanggal: number; hariIni: number };
  'langkah-sebelum-mulai': { tanggal: number; mulai: number; periode?: string };
  'langkah-terlambat': { nomor: number; hari: number; tenggat: number };
  /** Recorded all the same: it is a fact, and the deviation stays open until a reason is given. */
  'langkah-terlambat-tanpa-alasan': { nomor: number; hari: number; tenggat: number };
  'langkah-tanpa-nama': TanpaParams;
  'langkah-batal-tanpa-alasan': TanpaParams;
  'cabang-wajib': { nomor: number; pilihan: readonly string[] };
  'cabang-tidak-dikenal': { cabang: string; pilihan: readonly string[] };
  'cabang-tujuan-salah': { ke: number; pilihan: readonly number[] };
  /** Step 6 is refused while a part of the planning document or the draft circular is missing. */
  'dokumen-perencanaan-kurang': { daftar: readonly string[] };
  'langkah-tanpa-persetujuan': TanpaParams;
  'langkah-tanpa-kompilasi': { periode: string };
  'penutupan-belum-ditetapkan': TanpaParams;
  'butir-tidak-dikenal': { butir: string; nomor?: number };
  'butir-belum-lengkap': { nomor: number; jumlah: number };
  /** Undoing 7b would leave marks of a round that never was. */
  'langkah-sesudahnya-dahulu': { langkah: readonly number[] };
  'langkah-sesudahnya-selesai': { nomor: number; langkah: readonly number[] };
  'mulai-belum-diatur': TanpaParams;
  'mulai-di-luar-tahun': { tanggal: number; tahun: number };
  'tanda-tanpa-tanggal': { nomor: number };
  'tanda-tanpa-nama': { nomor: number };
  /** What was typed on Alur SOP is not what was recorded; the record holds. */
  'tanda-berbeda': { nomor: number; tertulis: string; tercatat: string };
}

export type CatatanSop = CatatanDari<ParamsCatatanSop>;

export const catatSop = pembuatCatatan<ParamsCatatanSop>({
  'langkah-tidak-dikenal': 'galat',
  'langkah-periode-salah': 'galat',
  'langkah-bukan-periodik': 'galat',
  'langkah-sudah-selesai': 'galat',
  'langkah-belum-selesai': 'galat',
  'langkah-mendahului': 'peringatan',
  'langkah-tanggal-di-depan': 'galat',
  'langkah-sebelum-mulai': 'galat',
  'langkah-terlambat': 'info',
  'langkah-terlambat-tanpa-alasan': 'peringatan',
  'langkah-tanpa-nama': 'galat',
  'langkah-batal-tanpa-alasan': 'galat',
  'cabang-wajib': 'galat',
  'cabang-tidak-dikenal': 'galat',
  'cabang-tujuan-salah': 'galat',
  'dokumen-perencanaan-kurang': 'galat',
  'langkah-tanpa-persetujuan': 'galat',
  'langkah-tanpa-kompilasi': 'galat',
  'penutupan-belum-ditetapkan': 'galat',
  'butir-tidak-dikenal': 'galat',
  'butir-belum-lengkap': 'info',
  'langkah-sesudahnya-dahulu': 'galat',
  'langkah-sesudahnya-selesai': 'peringatan',
  'mulai-belum-diatur': 'info',
  'mulai-di-luar-tahun': 'galat',
  'tanda-tanpa-tanggal': 'peringatan',
  'tanda-tanpa-nama': 'peringatan',
  'tanda-berbeda': 'peringatan',
});
