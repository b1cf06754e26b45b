import type { TingkatData } from '../variabel/tipe';
import type { Posisi } from './token/token';

/** Why a figure cannot be calculated; `posisi` is the part of the formula that says so. */
export type Sebab =
  | { readonly jenis: 'penyebut-nol'; readonly posisi?: Posisi }
  /** No row to run over: none in scope, or none that the aggregate (average, median, minimum, maximum) may use. */
  | { readonly jenis: 'tidak-ada-baris'; readonly tingkat: TingkatData; readonly posisi?: Posisi }
  /** Rows are in scope, and every one of them was left out for missing data. */
  | { readonly jenis: 'semua-data-kosong'; readonly tingkat: TingkatData; readonly posisi?: Posisi }
  | {
      readonly jenis: 'rujukan-tidak-dapat-dihitung';
      readonly indikatorId: string;
      readonly apa: 'nilai' | 'skor';
      readonly posisi?: Posisi;
    }
  /** The result is no real number that can be written: a root of a negative number, or beyond 1.8 × 10³⁰⁸. */
  | { readonly jenis: 'melebihi-batas'; readonly posisi?: Posisi }
  /** Working days between dates outside the holiday calendar. */
  | { readonly jenis: 'di-luar-kalender'; readonly posisi?: Posisi }
  /** The indicator stands in a cycle; given by whoever evaluates the indicators in order. */
  | { readonly jenis: 'siklus'; readonly jalur: readonly string[]; readonly posisi?: Posisi };

/** A figure, or the reason why there is none: never Infinity, NaN or an exception (docs/aturan.md#aturan-3). */
export type Hasil =
  | { readonly jenis: 'nilai'; readonly nilai: number }
  | { readonly jenis: 'tidak-dapat-dihitung'; readonly sebab: Sebab };

export const nilai = (angka: number): Hasil => ({ jenis: 'nilai', nilai: angka });
export const tidakDapatDihitung = (sebab: Sebab): Hasil => ({ jenis: 'tidak-dapat-dihitung', sebab });

/** Why one row was left out. */
export type SebabBaris =
  | { readonly jenis: 'kosong' | 'tidak-berlaku' | 'tidak-sah'; readonly variabel: string }
  | { readonly jenis: 'penyebut-nol' | 'melebihi-batas' | 'di-luar-kalender' };
