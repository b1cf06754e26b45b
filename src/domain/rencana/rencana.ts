import type { Tanggal } from '../umum/tanggal';
import type { Indikator } from './indikator';

/**
 * The document "Perencanaan Kinerja dan Target Tahun Berjalan" (SOP steps 2–6) as data. Rows refer to each other by code
 * where people write the code (area → tujuan), and to indicators by their stable id, so that renaming a code breaks nothing.
 */
export interface Rencana {
  readonly tahun: number;
  readonly tujuan: readonly Tujuan[];
  readonly area: readonly AreaStrategis[];
  readonly indikator: readonly Indikator[];
  readonly baseline: readonly Baseline[];
  readonly target: readonly Target[];
  readonly aksi: readonly RencanaAksi[];
}

export const labelDasarTujuan = {
  rpjmd: 'RPJMD',
  rkpd: 'RKPD',
  'arahan-pimpinan': 'Arahan pimpinan',
  'evaluasi-sebelumnya': 'Evaluasi kinerja sebelumnya',
} as const;
export type DasarTujuan = keyof typeof labelDasarTujuan;

export interface Tujuan {
  readonly id: string;
  readonly kode: string;
  readonly pernyataan: string;
  readonly dasar: DasarTujuan;
}

export interface AreaStrategis {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  /** Code of the goal it serves. */
  readonly tujuan: string;
}

/** Where an indicator starts from: a value of an earlier year, or the reason why there is none (SOP step 4). */
export interface Baseline {
  readonly id: string;
  readonly indikatorId: string;
  readonly tahun: number | null;
  readonly nilai: number | null;
  readonly alasanBelumTersedia: string | null;
  /** Where the value is from, as people read it: a report, or the figures of the year before. */
  readonly sumber?: string | null;
}

/** A target of one period: a value, or for "dalam rentang" both bounds. Without a unit it holds for every unit. */
export interface Target {
  readonly id: string;
  readonly indikatorId: string;
  /** Code of the unit whose own target this is. */
  readonly opd: string | null;
  /** Period code, `2026-TW1` or `2026`. */
  readonly periode: string;
  readonly nilai: number | null;
  readonly batasBawah: number | null;
  readonly batasAtas: number | null;
}

export const labelStatusAksi = {
  belum: 'Belum dimulai',
  berjalan: 'Sedang berjalan',
  selesai: 'Selesai',
  batal: 'Dibatalkan',
} as const;
export type StatusAksi = keyof typeof labelStatusAksi;

/** An action for an indicator (SOP step 5). Status, progress and obstacle change during the year (steps 12–13). */
export interface RencanaAksi {
  readonly id: string;
  readonly kode: string;
  readonly indikatorId: string;
  readonly uraian: string;
  readonly penanggungJawab: string;
  readonly opd: string | null;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  readonly keluaran: string;
  readonly bobot: number | null;
  readonly status: StatusAksi | null;
  /** 0–100. */
  readonly kemajuan: number | null;
  readonly kendala: string | null;
}

/** An office (perangkat daerah) or another unit that fills data. */
export interface Opd {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly namaSingkat: string | null;
  readonly penanggungJawab: string | null;
  readonly kontak: string | null;
  /** Other spellings seen in imported data. */
  readonly ejaanLain: readonly string[];
  /** Its code was given provisionally by an import; to be replaced by the real one. */
  readonly sementara: boolean;
  /** The first and the last day on which there is such a unit; `null` without bound. */
  readonly berlakuMulai: Tanggal | null;
  readonly berlakuSampai: Tanggal | null;
  /** Codes of the units that took over what it did when it ended. */
  readonly penerus: readonly string[];
  /** The code that the program saw last; another than `kode` where somebody typed over that. `null` where it never did. */
  readonly kodeTercatat: string | null;
}
