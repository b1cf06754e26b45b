import type { Ketepatan } from '../../domain/pengembalian/status';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { BerkasTerbaca } from '../pengembalian/baca-kembali';
import type { BerkasMasuk, BerkasTertunda } from '../ports/pembaca-buku';
import type { UnitSalinanLain } from './ambil-alih';
import type { UnitBelumMelapor } from './belum-melapor';
import type { HasilBerkas } from './olah-berkas';
import type { PenulisLembar } from './penulis-lembar';
import type { HariDiterima } from './tanggal-diterima';
import type { PerubahanNilai } from './perubahan-nilai';

export interface HasilKompilasi {
  readonly periode: string;
  readonly tanggalData: Tanggal;
  /** The day that a person says for all files; `null` where each has its own. */
  readonly tanggalDiterima: Tanggal | null;
  /** The version of a locked period, whose figures stay as they are; `null` of an open one. */
  readonly terkunci: number | null;
  readonly berkas: readonly BerkasKompilasi[];
  /** Figures that the sheet Capaian holds differently, in every scope. */
  readonly capaian: readonly PerubahanNilai[];
  /** Units whose data of the period are still not there. */
  readonly belumMelapor: readonly UnitBelumMelapor[];
  /** Units whose return was made from another copy of the workspace: to be taken over, or taken over in this run. */
  readonly salinanLain: readonly UnitSalinanLain[];
  /** Codes of those that are not taken over. */
  readonly dapatDiambilAlih: readonly string[];
  /** Nothing in the workbook changed: the same files had been compiled before. */
  readonly tanpaPerubahan: boolean;
}

/** What became of one file, and when it came in; `null` where it is not taken. */
export interface BerkasKompilasi extends HasilBerkas {
  readonly ketepatan: Ketepatan | null;
  readonly diterima: HariDiterima | null;
  /** The day on which the unit's first return that could be taken came in; it says whether it was on time. */
  readonly tanggalPertama: Tanggal | null;
}

/** What a run is at, once everything is read: the returns are checked, the figures calculated, and all of it written. */
export type TahapKompilasi = 'periksa' | 'hitung' | 'tulis';

interface OpsiKompilasi {
  /** The data date; the end of the period by default, never the clock. */
  readonly tanggalData?: Tanggal;
  /** The day all files came in, for Tepat waktu or Terlambat; else each has its own (`pilihTanggalDiterima`). */
  readonly diterima?: Tanggal;
  /** Codes of the units whose return a person takes over from another copy of the workspace (ADR 54). */
  readonly ambilAlih?: readonly string[];
  readonly tulis: PenulisLembar;
  /** Only tell what would happen. */
  readonly pratinjau?: boolean;
  /** Told of each stage as it begins. */
  readonly tahap?: (tahap: TahapKompilasi) => void;
}

export interface PermintaanKompilasi extends OpsiKompilasi {
  readonly berkas: readonly (BerkasMasuk | BerkasTertunda)[];
  /** Code of the period whose sheets in the workspace itself are taken along. */
  readonly lembarIsian?: string;
}

export interface PermintaanTerbaca extends OpsiKompilasi {
  /** Files that were read already (`bacaSemua`). */
  readonly terbaca: readonly BerkasTerbaca[];
}
