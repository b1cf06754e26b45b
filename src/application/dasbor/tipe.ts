import type { Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { StatusPengembalian } from '../../domain/pengembalian/status';
import type { RencanaAksi } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { AnalisisIndikator } from '../analisis/tipe';
import type { RencanaDraf } from '../capaian/banding-disetujui';
import type { KunciCapaian } from '../capaian/kunci-capaian';

/** What the Kepala UKPBJ is asked to do; the program asks for nothing that the workbook does not show as open. */
export type PermintaanKepala =
  | { readonly jenis: 'kunci-angka'; readonly periode: string }
  | { readonly jenis: 'putuskan'; readonly periode: string; readonly indikator: readonly string[] }
  | { readonly jenis: 'rekomendasi'; readonly kode: readonly string[]; readonly indikator: readonly string[] }
  | { readonly jenis: 'permintaan-kedua'; readonly unit: readonly string[] }
  | { readonly jenis: 'tutup-siklus' };

/** A unit that pulls an indicator below its target. */
export interface PengaruhUnit {
  readonly indikator: AnalisisIndikator;
  readonly unit: { readonly kode: string; readonly nama: string };
  /** What it adds to the gap. */
  readonly kontribusi: number;
  /** The figure of all others together, which is better; `undefined` of a sum, to which every unit adds. */
  readonly tanpa: number | undefined;
  /** Its part of the gap, in parts of what the gap is measured from. */
  readonly bagian: number;
}

export interface BelumMelaporDasbor {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusPengembalian;
  readonly tenggat: Tanggal | null;
  /** Ceilings of its packages; 0 where it has none. */
  readonly pagu: number;
}

export interface TindakLanjutLewat {
  readonly kode: string;
  readonly uraian: string;
  readonly opd: string | null;
  readonly oleh: string;
  readonly tenggat: Tanggal;
  /** Working days since then. */
  readonly hariKerja: number;
}

/** Where the procedure itself stands. */
export interface SopDasbor {
  readonly langkah:
    { readonly nomor: number; readonly nama: string; readonly tenggat: Tanggal | undefined } | undefined;
  readonly penyimpangan: number;
  readonly belumBeralasan: number;
}

/** What the Kepala sees of a period, as of a day: where we stand, who pulls us down, who has not reported, what to decide. */
export interface HasilDasbor {
  readonly instansi: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
  /** The day it was made; it is written down, so that it is not the day of whoever reads it. */
  readonly keadaanPer: Tanggal;
  readonly kunci: KunciCapaian | undefined;
  readonly draf: RencanaDraf | undefined;
  /** Version of the plan that was approved last. */
  readonly versiRencana: number | undefined;
  readonly desimal: number;
  readonly diminta: readonly PermintaanKepala[];
  /** A figure an indicator: of all units, where it has one. */
  readonly indikator: readonly AnalisisIndikator[];
  readonly tercapai: number;
  /** Of the period before, where it was compiled. */
  readonly sebelum:
    { readonly periode: string; readonly tercapai: number; readonly dari: number } | undefined;
  /** Each of the year's periods, with how many figures of all units met their target; `null` where nobody can tell. */
  readonly tren: readonly { readonly periode: string; readonly tercapai: number | null }[];
  readonly pengaruh: readonly PengaruhUnit[];
  readonly unit: number;
  readonly pagu: number;
  readonly belumMelapor: readonly BelumMelaporDasbor[];
  readonly lewatTenggat: readonly TindakLanjutLewat[];
  readonly sop: SopDasbor;
  /** Figures of single units, where the plan asks for them, in the order of the plan. */
  readonly perUnit: readonly CapaianIndikator[];
  readonly opd: readonly { readonly kode: string; readonly nama: string }[];
  readonly aksi: readonly RencanaAksi[];
}
