import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../../domain/umum/catatan';

/** Whose workspace a file is. */
interface Milik {
  readonly berkas: string;
  readonly instansi: string;
  readonly tahun: number;
}

/** Lines of Riwayat Perubahan, by the revision that each made: the first of them, and how many there are. */
interface BarisRiwayat {
  readonly jumlah: number;
  readonly revisi: readonly number[];
}

/** Findings about copies of a workspace (ADR 54). What is wrong with a history stops nothing. */
export interface ParamsCatatanSalinan {
  'salinan-buku-lain': { a: Milik; b: Milik };
  /** The file was written; what it held before could not be kept beside it. */
  'cadangan-gagal': { sebab: string };
  'riwayat-diubah': BarisRiwayat;
  'riwayat-terputus': BarisRiwayat;
  'riwayat-akhir-hilang': { revisi: number };
  'riwayat-bercabang': BarisRiwayat;
  'riwayat-program-lama': BarisRiwayat;
  'riwayat-diurutkan': TanpaParams;
}

export type CatatanSalinan = CatatanDari<ParamsCatatanSalinan>;

export const catatSalinanBuku = pembuatCatatan<ParamsCatatanSalinan>({
  'salinan-buku-lain': { tingkat: 'galat', akibat: 'menghentikan' },
  'cadangan-gagal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'riwayat-diubah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'riwayat-terputus': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'riwayat-akhir-hilang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'riwayat-bercabang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'riwayat-program-lama': { tingkat: 'info', akibat: 'memberi-tahu' },
  'riwayat-diurutkan': { tingkat: 'info', akibat: 'memberi-tahu' },
});
