import type { KeadaanBelumMelapor } from '../pengembalian/status';
import type { Indikator } from '../rencana/indikator';
import type { Opd } from '../rencana/rencana';
import type { CakupanTingkat, RincianAgregat, RumusSah, Sebab } from '../rumus';
import type { Tanggal } from '../umum/tanggal';
import type { TingkatData, Variabel } from '../variabel/tipe';
import type { KumpulanData } from './kumpulan-data';
import type { Pemetaan } from './pemetaan';

/** What one figure was calculated from, as far as its reasons are looked for in it. */
export interface BahanSebab {
  readonly indikator: Indikator;
  readonly rumus: RumusSah;
  readonly basis: RumusSah | undefined;
  readonly variabel: readonly Variabel[];
  /** Code of the period that units report for. */
  readonly periode: string;
  /** The last day that the figure speaks of. */
  readonly hariBatas: Tanggal;
  /** The workspace has units at all. */
  readonly adaUnit: boolean;
  /** Units in scope. */
  readonly unit: readonly Opd[];
  /** The unit of a figure of one unit. */
  readonly satuUnit: Opd | undefined;
  /** Areas that a package must have to be in scope. */
  readonly area: readonly string[];
  readonly pemetaan: Pemetaan;
  pemetaanUnit(opd: string): Pemetaan;
  readonly kumpulan: KumpulanData;
  /** The unit's return of this very period is there, not only an earlier one that counts as its last position. */
  isMelaporPeriode(opd: string): boolean;
  readonly keadaanKembali: (opd: string) => KeadaanBelumMelapor | 'nihil' | undefined;
  readonly cakupan: readonly CakupanTingkat[];
  /** Rows of a level in scope, before the basis. */
  barisLingkup(tingkat: TingkatData): number;
  /** Rows of a level of the units in scope, whatever their area. */
  barisUnit(tingkat: TingkatData): number;
  /** The parts of the formula, without their rows. */
  agregat(): readonly RincianAgregat[];
}

/** Reasons of the formula that the data behind it may explain. */
export type SebabData = Extract<Sebab, { jenis: 'penyebut-nol' | 'tidak-ada-baris' | 'semua-data-kosong' }>;
