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
  'penyimpangan-tanpa-alasan': { nomor: number };
  /** No row of Penyimpangan Mutu Baku has that code, or several have. */
  'penyimpangan-tidak-dikenal': { kode: string };
  'cabang-wajib': { nomor: number; pilihan: readonly string[] };
  'cabang-tidak-dikenal': { cabang: string; pilihan: readonly string[] };
  'cabang-tujuan-salah': { ke: number; pilihan: readonly number[] };
  /** A decision that may go on to several steps names one. */
  'cabang-tujuan-wajib': { pilihan: readonly number[] };
  /** Kembalikan untuk Perbaikan without saying what is to be mended. */
  'kembalikan-tanpa-alasan': TanpaParams;
  /** Step 6 is refused while a part of the planning document or the draft circular is missing. */
  'dokumen-perencanaan-kurang': { daftar: readonly string[] };
  'langkah-tanpa-persetujuan': TanpaParams;
  /** The plan was sent back, and not approved again since. */
  'langkah-tanpa-persetujuan-baru': { oleh: string; tanggal: number };
  /** Step 7a cannot have been done before the plan was approved. */
  'langkah-sebelum-persetujuan': { tanggal: number; versi: number; disetujui: number };
  'langkah-tanpa-kompilasi': { periode: string };
  /** Step 18 decides about figures that were presented: they are locked before. */
  'langkah-tanpa-kunci': { periode: string };
  /** Each indicator of the period is decided on before the step is; `indikator` names the first of `jumlah`. */
  'langkah-tanpa-keputusan': { periode: string; jumlah: number; indikator: readonly string[] };
  /** Another branch than the decisions per indicator lead to. */
  'langkah-keputusan-lain': { cabang: string; tercatat: string };
  'penutupan-belum-ditetapkan': TanpaParams;
  /** Step 19 waits for every indicator; what was decided of it last. */
  'indikator-belum-ditutup': { indikator: string; nama: string; periode?: string; cabang?: string };
  /** The offer to close the rest in `periode`, which ends with the year; it is not locked where absent. */
  'sisanya-dapat-ditutup': { jumlah: number; periode?: string };
  /** With the mark of step 19. */
  'laporan-akhir-disusun': { lembar: string };
  'butir-tidak-dikenal': { butir: string; nomor?: number; pilihan?: readonly string[] };
  'butir-belum-lengkap': { nomor: number; jumlah: number };
  /** Undoing 7b would leave marks of a round that never was. */
  'langkah-sesudahnya-dahulu': { langkah: readonly number[] };
  'langkah-sesudahnya-selesai': { nomor: number; langkah: readonly number[] };
  'mulai-belum-diatur': TanpaParams;
  'mulai-di-luar-tahun': { tanggal: number; tahun: number };
  'tanda-tanpa-tanggal': { nomor: number };
  'tanda-tanpa-nama': { nomor: number };
  /** The mark of 7a is older than the approval that it tells of. */
  'tanda-mendahului-persetujuan': { ditandai: number; versi: number; disetujui: number };
  /** What was typed on Alur SOP is not what was recorded; the record holds. */
  'tanda-berbeda': { nomor: number; tertulis: string; tercatat: string };
}

export type CatatanSop = CatatanDari<ParamsCatatanSop>;

export const catatSop = pembuatCatatan<ParamsCatatanSop>({
  'langkah-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-periode-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-bukan-periodik': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-sudah-selesai': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-belum-selesai': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-mendahului': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'langkah-tanggal-di-depan': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-sebelum-mulai': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-terlambat': { tingkat: 'info', akibat: 'memberi-tahu' },
  'langkah-terlambat-tanpa-alasan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'langkah-tanpa-nama': { tingkat: 'galat', akibat: 'menghentikan' },
  'penyimpangan-tanpa-alasan': { tingkat: 'galat', akibat: 'menghentikan' },
  'penyimpangan-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-batal-tanpa-alasan': { tingkat: 'galat', akibat: 'menghentikan' },
  'cabang-wajib': { tingkat: 'galat', akibat: 'menghentikan' },
  'cabang-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'cabang-tujuan-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'cabang-tujuan-wajib': { tingkat: 'galat', akibat: 'menghentikan' },
  'kembalikan-tanpa-alasan': { tingkat: 'galat', akibat: 'menghentikan' },
  'dokumen-perencanaan-kurang': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-tanpa-persetujuan': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-tanpa-persetujuan-baru': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-sebelum-persetujuan': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-tanpa-kompilasi': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-tanpa-kunci': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-tanpa-keputusan': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-keputusan-lain': { tingkat: 'galat', akibat: 'menghentikan' },
  'penutupan-belum-ditetapkan': { tingkat: 'galat', akibat: 'menghentikan' },
  'indikator-belum-ditutup': { tingkat: 'galat', akibat: 'menghentikan' },
  'sisanya-dapat-ditutup': { tingkat: 'info', akibat: 'memberi-tahu' },
  'laporan-akhir-disusun': { tingkat: 'info', akibat: 'memberi-tahu' },
  'butir-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'butir-belum-lengkap': { tingkat: 'info', akibat: 'memberi-tahu' },
  'langkah-sesudahnya-dahulu': { tingkat: 'galat', akibat: 'menghentikan' },
  'langkah-sesudahnya-selesai': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'mulai-belum-diatur': { tingkat: 'info', akibat: 'memberi-tahu' },
  'mulai-di-luar-tahun': { tingkat: 'galat', akibat: 'menghentikan' },
  'tanda-tanpa-tanggal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tanda-tanpa-nama': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tanda-mendahului-persetujuan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tanda-berbeda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
