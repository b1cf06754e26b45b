import type { Tanggal } from '../umum/tanggal';
import { pembuatCatatan, type CatatanDari } from '../umum/catatan';

/** Findings about units over time: what is typed on the sheet OPD, and what is asked of `ganti-kode`. */
export interface ParamsCatatanUnit {
  'unit-masa-terbalik': { kode: string; mulai: Tanggal; sampai: Tanggal };
  'unit-penerus-tidak-ada': { kode: string; penerus: string; saran?: string };
  /** Codes from the unit back to itself. */
  'unit-penerus-berputar': { jalur: readonly string[] };
  /** A successor is named, and no day on which the unit ends. */
  'unit-penerus-tanpa-akhir': { kode: string; penerus: readonly string[] };
  /** Both exist for a while, or neither does. */
  'unit-masa-bertumpuk': { kode: string; sampai: Tanggal; penerus: string; mulai: Tanggal };
  'unit-masa-terputus': { kode: string; sampai: Tanggal; penerus: string; mulai: Tanggal };
  /** It exists on no day of the plan's year: it ended before, or begins after. */
  'unit-di-luar-tahun': { kode: string; tahun: number; mulai?: Tanggal; sampai?: Tanggal };
  /** A line of Riwayat OPD that leads to no unit. */
  'riwayat-opd-unit-tidak-ada': { kode: string; menjadi: string };
  /** "Menjadi" of a line is not the code that the unit had next. */
  'riwayat-opd-tidak-bersambung': { kode: string; menjadi: string; berikut: string };
  'riwayat-opd-luar-tahun': { kode: string; sampai: Tanggal; tahun: number };
  /** The code is, or was, another unit's. */
  'unit-kode-pernah-dipakai': { kode: string; nama: string };
  /** Somebody typed another code over the one that the program knew. */
  'unit-kode-diketik': { lama: string; baru: string };
  /** Rows whose code no unit has or had. */
  'unit-kode-yatim': { kode: string; data: number; register: number; capaian: number; saran?: string };
  /** Imported rows of a unit that ended, which no single unit took over. */
  'unit-berakhir-berpaket': { kode: string; sampai: Tanggal; jumlah: number };
  /** Units that an imported plan does not name, and that stay. */
  'unit-tetap-ada': { kode: readonly string[] };
  'ganti-kode-tanggal-salah': { nilai: string; contoh: Tanggal };
  /** The unit is not there on the first day of its new code. */
  'ganti-kode-unit-tidak-ada': { kode: string; mulai?: Tanggal; sampai?: Tanggal };
  /** The unit's code was changed before, from a later day on. */
  'ganti-kode-terlalu-dini': { kode: string; sampai: Tanggal };
  'ganti-kode-bentuk-salah': { kode: string; batas: number };
  'ganti-kode-sudah': { lama: string; baru: string };
}

export type CatatanUnit = CatatanDari<ParamsCatatanUnit>;

export const catatUnit = pembuatCatatan<ParamsCatatanUnit>({
  'unit-masa-terbalik': { tingkat: 'galat', akibat: 'menghentikan' },
  'unit-penerus-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'unit-penerus-berputar': { tingkat: 'galat', akibat: 'menghentikan' },
  'unit-penerus-tanpa-akhir': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-masa-bertumpuk': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-masa-terputus': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-di-luar-tahun': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'riwayat-opd-unit-tidak-ada': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'riwayat-opd-tidak-bersambung': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'riwayat-opd-luar-tahun': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-kode-pernah-dipakai': { tingkat: 'galat', akibat: 'menghentikan' },
  'unit-kode-diketik': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-kode-yatim': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-berakhir-berpaket': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'unit-tetap-ada': { tingkat: 'info', akibat: 'memberi-tahu' },
  'ganti-kode-tanggal-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'ganti-kode-unit-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'ganti-kode-terlalu-dini': { tingkat: 'galat', akibat: 'menghentikan' },
  'ganti-kode-bentuk-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'ganti-kode-sudah': { tingkat: 'info', akibat: 'memberi-tahu' },
});
