/**
 * Findings (Catatan Pemeriksaan) are data: a code, a level, a place and parameters. Each part of the domain lists its own
 * codes as an interface `code → parameters` with a table `code → level`; `src/pesan` renders them in each language.
 */

/** `galat` stops the use case, `peringatan` asks for attention, `info` is only told. */
export type Tingkat = 'galat' | 'peringatan' | 'info';

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
  /** Half-open range of characters in a formula, from 0. */
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
    readonly lokasi: Lokasi;
    readonly params: P[K];
  };
}[keyof P & string];

/** Renders each finding of a catalogue; a missing or surplus code does not compile. */
export type PesanDari<P> = { readonly [K in keyof P & string]: (params: P[K], tulis: Penulis) => string };

/** How a language writes numbers and dates inside a message. */
export interface Penulis {
  angka(nilai: number): string;
  tanggal(tanggal: number): string;
}

/** Makes findings of one catalogue, each with its catalogue's level. */
export const pembuatCatatan =
  <P>(tingkat: { readonly [K in keyof P & string]: Tingkat }) =>
  <K extends keyof P & string>(kode: K, params: P[K], lokasi: Lokasi = {}): CatatanDari<P> => ({
    kode,
    tingkat: tingkat[kode],
    lokasi,
    params,
  });

export const adaGalat = (daftar: readonly { readonly tingkat: Tingkat }[]): boolean =>
  daftar.some((catatan) => catatan.tingkat === 'galat');
