import type { AturanKosong } from '../rencana/atribut-indikator';
import type { Tanggal } from '../umum/tanggal';
import type { TingkatData } from '../variabel/tipe';
import type { TabelKolom } from './data/tabel';
import type { BahanFungsi } from './fungsi/tipe';
import type { Hasil } from './hasil';
import type { NamaTanggal } from './nama-tanggal';
import type { RumusSah } from './rumus-sah';

/** Rows to look at: a mask (1 per row that is in scope), or ascending row numbers where few of many rows are. */
export type LingkupBaris = Uint8Array | Uint32Array;

/** Rows in scope per level (a unit, an area); all rows of a level that is absent. */
export type LingkupTingkat = Readonly<Partial<Record<TingkatData, LingkupBaris>>>;

/** What the parts of a formula that read rows depend on. */
export interface KonteksBaris extends BahanFungsi {
  /** A level that is absent has no rows. */
  readonly tabel: Readonly<Partial<Record<TingkatData, TabelKolom>>>;
  /** Condition on the rows of its level (`peran: 'basis'`). */
  readonly basis?: RumusSah;
  /** `kodeBatas` per row of a level: which rows are out by their date; absent where none is. */
  readonly batas?: Readonly<Partial<Record<TingkatData, Uint8Array>>>;
  /** What a row does that lacks a variable; `per-rumus` by default. */
  readonly aturanKosong?: AturanKosong;
  readonly tanggalData: Tanggal;
  readonly awalPeriode: Tanggal;
  readonly akhirPeriode: Tanggal;
}

/** Other indicators, in the scope of the figure. */
export interface KonteksRujukan {
  readonly nilaiIndikator: (id: string) => Hasil;
  readonly skorIndikator: (id: string) => Hasil;
}

/** Everything that a formula's value depends on; nothing else does, and no clock. */
export interface KonteksEvaluasi extends KonteksBaris, KonteksRujukan {
  readonly lingkup?: LingkupTingkat;
}

/** The dates by the names that formulas use. */
export const tanggalKonteks = (konteks: KonteksBaris): Readonly<Record<NamaTanggal, Tanggal>> => ({
  tanggal_data: konteks.tanggalData,
  awal_periode: konteks.awalPeriode,
  akhir_periode: konteks.akhirPeriode,
});
