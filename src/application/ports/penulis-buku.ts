import type { Result } from '../../domain/umum/result';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import type { KegagalanBerkas } from './pembaca-buku';
import type { KegagalanBuku, LembarBaru } from './workbook';

/** Makes the bytes of a new .xlsx; the same input gives the same bytes. */
export type PenulisBuku = (
  lembar: readonly LembarBaru[],
  opsi: {
    readonly properti: ReadonlyMap<string, string>;
    /** Sheets that are no tables, made in the new workbook. */
    readonly bebas?: readonly LembarBebas[];
  },
) => Promise<Result<Uint8Array, KegagalanBuku>>;

/** A finished file on its way to a person. */
export interface BerkasJadi {
  readonly nama: string;
  readonly isi: Uint8Array;
  /** Names the issue that the register tells of, where it is to be known again after a run that was cut off. */
  readonly tanda: string;
}

/** Files that could not be handed over. */
export interface GagalSerah {
  readonly gagal: KegagalanBuku;
  /** Names of those that nobody has and nobody will get; what is missing here comes with the next run. */
  readonly hilang: readonly string[];
}

/** Files that are finished and that nobody sees yet. */
export interface BerkasSiap {
  /** Hands them over. Called when what is recorded of them can no longer be lost. */
  serahkan(): Promise<Result<void, GagalSerah>>;
  /** Nothing of them stays. */
  buang(): Promise<void>;
}

/**
 * Where finished files go: a folder, or a download. In two steps, so that what a person has is always recorded before (ADR
 * 0053): a file that no register knows is refused when it comes back.
 */
export interface TujuanBerkas {
  /** Takes all of them or none. */
  siapkan(berkas: readonly BerkasJadi[]): Promise<Result<BerkasSiap, KegagalanBuku>>;
  /**
   * Ends what a run before could not: files that it had ready are handed over where they are recorded, and thrown away
   * where they are not. Answers the names of those handed over. Absent where a run that is cut off leaves nothing.
   */
  pulihkan?(kenali: KenaliTerbitan): Promise<Result<readonly string[], KegagalanBuku>>;
}

/** What the register says of a file that is ready; one of another workspace is left to that. */
export type KenaliTerbitan = (nama: string, tanda: string) => 'tercatat' | 'tak-tercatat' | 'asing';

/** The workbook's own file, where changes are in memory until it is saved. In Excel a write is in the workbook at once. */
export interface Penetap {
  /** Saves what was changed so far: after this it can no longer be lost. */
  readonly tetapkan: () => Promise<Result<void, KegagalanBuku | KegagalanBerkas>>;
}
