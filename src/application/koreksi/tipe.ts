import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { Koreksi } from '../../domain/koreksi/koreksi';
import type { Suntingan } from '../data/cari-suntingan';
import type { KoreksiDinilai } from './terapkan-semua';

/** What a person says, as it was typed. Without a row the corrections are only listed. */
export interface PermintaanKoreksi {
  readonly periode?: string;
  /** Row id, or the code of its package where that is enough. */
  readonly baris?: string;
  /** Header of the column, or its name in formulas. */
  readonly variabel?: string;
  readonly nilai?: string;
  /** Name and office of who confirmed it. */
  readonly konfirmasi?: string;
  readonly tanggal?: string;
  readonly cara?: string;
  readonly dasar?: string;
  readonly oleh?: string;
  /** Takes the correction of the cell back, for this reason. */
  readonly batal?: string;
  readonly pratinjau?: boolean;
}

/** A figure before and after. */
export interface CapaianBerubah {
  readonly lama: CapaianIndikator;
  readonly baru: CapaianIndikator;
}

/** What was done, or would be. */
export interface KoreksiDilakukan {
  readonly apa: 'dicatat' | 'dibatalkan';
  readonly koreksi: Koreksi;
  /** Name of the package or transaction, where it has one. */
  readonly nama: string | null;
  /** Figures of its period that change, of all units and of its unit. */
  readonly capaian: readonly CapaianBerubah[];
  /** Nothing was written. */
  readonly pratinjau: boolean;
  /** The edited cell holds the unit's value again: the correction has what was typed there. */
  readonly selDikembalikan: boolean;
  /** The figures of its period are locked: they stay until a correction of them is locked too. */
  readonly terkunci: boolean;
}

export interface HasilKoreksi {
  readonly dilakukan?: KoreksiDilakukan;
  /** All corrections, or those of the period that is asked for. */
  readonly koreksi: readonly KoreksiDinilai[];
  /** What was changed on data sheets without a correction, in the same periods. */
  readonly suntingan: readonly Suntingan[];
  readonly desimal: number;
}
