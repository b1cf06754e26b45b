import { potongTeks } from './aksara';
import { BATAS_PARAMS } from './batas-teks';

/**
 * Findings (Catatan Pemeriksaan) are data: a code, a level, an effect, a place and parameters. Each part of the domain lists
 * its own codes as an interface `code → parameters` with a table `code → level and effect`; `src/teks` renders them in each
 * language. The level is how a finding is told, counted and sorted; the effect is what it does (ADR 40).
 */

/** `galat` must be corrected, `peringatan` asks for attention, `info` is only told. */
export type Tingkat = 'galat' | 'peringatan' | 'info';

/** Levels, the most serious first: the order in which findings are listed. */
export const urutanTingkat: readonly Tingkat[] = ['galat', 'peringatan', 'info'];

export const urutkanCatatan = <C extends { readonly tingkat: Tingkat }>(daftar: readonly C[]): readonly C[] =>
  urutanTingkat.flatMap((tingkat) => daftar.filter((satu) => satu.tingkat === tingkat));

/** What a finding does. Use cases ask for this and keep no lists of codes. */
export type Akibat =
  /** Nothing: it is told. */
  | 'memberi-tahu'
  /** A row cannot be taken as it is: an import holds it; of a return it is left out, or its cell counts as invalid. */
  | 'menahan-baris'
  /** The unit is not done: its return is not taken yet, and nothing goes back to it. */
  | 'menunggu-unit'
  /** Another file of the same unit counts instead of this one. */
  | 'mengesampingkan-berkas'
  /** Nothing of the file is taken; it goes back to the unit. */
  | 'mengembalikan-berkas'
  /** The plan can be written down so, but not approved or calculated with. */
  | 'menahan-rencana'
  /** The use case cannot do its work; the workbook stays as it is. */
  | 'menghentikan';

/** Only what must be corrected stops anything or goes back; and what must be corrected always does something. */
export type DeklarasiCatatan =
  | { readonly tingkat: 'galat'; readonly akibat: Exclude<Akibat, 'memberi-tahu'> }
  | { readonly tingkat: 'peringatan'; readonly akibat: 'memberi-tahu' | 'menahan-baris' }
  | {
      readonly tingkat: 'info';
      readonly akibat: 'memberi-tahu' | 'menahan-baris' | 'mengesampingkan-berkas';
    };

/** Where a finding is; only what is known is present. */
export interface Lokasi {
  /** File name as the user knows it. */
  readonly berkas?: string;
  readonly lembar?: string;
  /** A1 address of the cell. */
  readonly sel?: string;
  /** Line of a text file or worksheet row, from 1. */
  readonly baris?: number;
  /** Column header or label as the user sees it. */
  readonly kolom?: string;
  /** Half-open range of characters in a formula, or in the line of a text file, from 0. */
  readonly posisi?: readonly [awal: number, akhir: number];
  /** Place in a JSON document, such as `indikator[2].rumus`. */
  readonly jalur?: string;
  /** Code of the indicator, unit or plan row spoken of. */
  readonly kode?: string;
  /** The plan row (and column) spoken of; whoever knows the sheet turns it into `lembar` and `sel`. */
  readonly rujuk?: { readonly tabel: string; readonly id: string; readonly kolom?: string };
}

/** A finding that needs no parameters. */
export type TanpaParams = Readonly<Record<string, never>>;

/** The union of findings of a catalogue `P` (code → parameters). */
export type CatatanDari<P> = {
  [K in keyof P & string]: {
    readonly kode: K;
    readonly tingkat: Tingkat;
    readonly akibat: Akibat;
    readonly lokasi: Lokasi;
    readonly params: P[K];
  };
}[keyof P & string];

/** Renders each finding of a catalogue; a missing or surplus code does not compile. */
export type PesanDari<P> = { readonly [K in keyof P & string]: (params: P[K], tulis: Penulis) => string };

/** How a language writes numbers, dates and periods inside a message. */
export interface Penulis {
  angka(nilai: number): string;
  /** `Rp 1.234.567` */
  rupiah(nilai: number): string;
  tanggal(tanggal: number): string;
  /** Of the code of a period: `Triwulan I 2026`. */
  periode(kode: string): string;
}

/** Makes findings of one catalogue, each with the level and effect that `daftar` declares for it. */
export interface PembuatCatatan<P> {
  <K extends keyof P & string>(kode: K, params: P[K], lokasi?: Lokasi): CatatanDari<P>;
  readonly daftar: { readonly [K in keyof P & string]: DeklarasiCatatan };
}

export const pembuatCatatan = <P>(daftar: PembuatCatatan<P>['daftar']): PembuatCatatan<P> =>
  Object.assign(
    <K extends keyof P & string>(kode: K, params: P[K], lokasi: Lokasi = {}): CatatanDari<P> => ({
      kode,
      tingkat: daftar[kode].tingkat,
      akibat: daftar[kode].akibat,
      lokasi,
      params: ringkas(params) as P[K],
    }),
    { daftar },
  );

/**
 * What a finding quotes may be as long as a cell, and a million findings of one file may quote it: each text is cut here, where
 * every finding is made.
 */
function ringkas(isi: unknown): unknown {
  if (typeof isi === 'string') return potongTeks(isi, BATAS_PARAMS);
  if (typeof isi !== 'object' || isi === null || !isPanjang(isi)) return isi;
  if (Array.isArray(isi)) return isi.map(ringkas);
  return Object.fromEntries(Object.entries(isi).map(([nama, satu]) => [nama, ringkas(satu)]));
}

/** Whether a text in it is to be cut: of almost none, so that what was given is handed on. */
function isPanjang(isi: unknown): boolean {
  if (typeof isi === 'string') return isi.length > BATAS_PARAMS;
  return typeof isi === 'object' && isi !== null && Object.values(isi).some(isPanjang);
}

type DenganAkibat = Readonly<{ akibat: Akibat }>;

/** A row with such a finding is not taken as it is. */
export const isBarisDitahan = (daftar: readonly DenganAkibat[]): boolean =>
  daftar.some(({ akibat }) => akibat === 'menahan-baris');

/** The plan cannot be approved so, and no figure be calculated with it. */
export const isMenahanRencana = ({ akibat }: DenganAkibat): boolean => akibat === 'menahan-rencana';

/** The use case cannot go on: it cannot do its work, or the plan that it rests on cannot be used. */
export const isTerhenti = (daftar: readonly DenganAkibat[]): boolean =>
  daftar.some((satu) => satu.akibat === 'menghentikan' || isMenahanRencana(satu));

/** Somebody should look at it: what makes a return "Diterima dengan catatan", and what the register counts. */
export const isPerluDilihat = ({ tingkat }: { readonly tingkat: Tingkat }): boolean => tingkat !== 'info';
