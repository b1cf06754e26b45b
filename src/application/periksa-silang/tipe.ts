import type { Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { SebabTidakDiperiksa } from './tidak-diperiksa';

export interface PermintaanPeriksaSilang {
  readonly periode?: string;
  /** Code of an indicator: only its figures, and those that its formula refers to. */
  readonly indikator?: string;
  /** Code of a unit: only its figures and its rows. */
  readonly opd?: string;
}

export interface HasilPeriksaSilang {
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
  /** Sheets of rows. */
  readonly lembar: readonly { readonly nama: string; readonly baris: number }[];
  /** Figures that the workbook calculates again. */
  readonly diperiksa: number;
  /** Figures that it cannot, with the reason, by indicator. */
  readonly tidakDiperiksa: readonly {
    readonly kode: string;
    readonly angka: number;
    readonly sebab: SebabTidakDiperiksa;
  }[];
  readonly isi: Uint8Array;
}
