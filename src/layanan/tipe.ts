import type { Lingkungan } from '../application/lingkungan';
import type { Luaran } from '../application/luaran';
import type { Workbook } from '../application/ports/workbook';
import type { Kemajuan } from '../domain/umum/kemajuan';
import type { Bahasa } from '../teks/bahasa';

/** What may be given to a use case, by name; a person or a page gives texts and numbers. */
export type Masukan = Readonly<Record<string, string | number | boolean | undefined>>;

/** How the command line takes an argument. The pane gives the same names. */
export type ArgumenLayanan =
  | {
      readonly jenis: 'teks';
      readonly wajib: boolean;
      /** An option although it must be given: where its name says more than its place would. */
      readonly opsi?: true;
      /** In its place although it may be left out: it goes without saying what it is. */
      readonly tempat?: true;
    }
  | { readonly jenis: 'angka'; readonly bawaan: number }
  /** On or off; off where it is not given. */
  | { readonly jenis: 'saklar' };

/** What a use case gets beside the workbook. */
export interface DuniaLayanan {
  readonly lingkungan: Lingkungan;
  readonly kemajuan?: Kemajuan;
}

/** What a use case does, and how its answer is told. */
export interface KerjaLayanan<M, H, S> {
  readonly jalankan: (buku: Workbook, dunia: DuniaLayanan, masukan: M) => Luaran<H>;
  readonly sajikan: (hasil: H, bahasa: Bahasa) => S;
  /** The view as lines, the first of them its headline: for the command line and for windows. */
  readonly baris: (sajian: S, bahasa: Bahasa) => readonly string[];
  /** Whether what was shown is older than data or plan: then the command `hitung` is named. */
  readonly usang?: (hasil: H) => boolean;
  /** Whether a plan that is not approved is what it was calculated with: then the command `setujui` is named. */
  readonly draf?: (hasil: H) => boolean;
  /** The answer for machines. */
  readonly json: (hasil: H) => unknown;
}

/** A button of the ribbon that needs no pane; its tip is the text `tombol` of the entry. */
export interface TombolLayanan {
  /** As manifest.xml names the function. */
  readonly fungsi: string;
  /** The sheet that is shown when it has ended: of a table with what it did in a window, a free sheet by itself. */
  readonly tunjukkan: { readonly tabel: string } | { readonly bebas: string };
  /** An icon that `src/manifest/sumber.xml` lists; the product's by default. */
  readonly ikon?: string;
}

/** A use case on the workbook as the command line, the pane and the ribbon offer it: described once. */
export interface Layanan<M extends object, H, S> {
  readonly masukan: { readonly [N in keyof M]-?: ArgumenLayanan };
  readonly tombol?: TombolLayanan;
  /**
   * It traces rows of the argument `periode`, and writes nothing: those in an archive beside the workbook are read with it, where
   * files can be read.
   */
  readonly bacaArsip?: (masukan: Partial<M>) => boolean;
  /** Fetched when it is first asked for. */
  readonly muat: () => Promise<KerjaLayanan<M, H, S>>;
}

export const teks = { jenis: 'teks', wajib: false } as const;
export const teksWajib = { jenis: 'teks', wajib: true } as const;
export const teksBerurut = { jenis: 'teks', wajib: false, tempat: true } as const;
export const saklar = { jenis: 'saklar' } as const;
export const opsiWajib = { jenis: 'teks', wajib: true, opsi: true } as const;
