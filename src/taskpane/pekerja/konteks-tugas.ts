import type { CaraSerah } from '../../adapters/officejs/cara-serah';
import type { BukuOfficeJs } from '../../adapters/officejs/buku-office-js';
import type { Lingkungan } from '../../application/lingkungan';
import type { Gagal, Luaran } from '../../application/luaran';
import type { PembacaBuku } from '../../application/ports/pembaca-buku';
import type { TujuanBerkas } from '../../application/ports/penulis-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import type { Result } from '../../domain/umum/result';
import type { Antrean } from '../../adapters/officejs/jalur';

/** What a task works with. */
export interface KonteksTugas {
  /** The workbook that is open in Excel; undoes a change that did not end. */
  buku(): Promise<Result<BukuOfficeJs, Gagal>>;
  /** One request to Excel beside the workbook port, such as activating a sheet. */
  excel<T>(antre: Antrean<T>): Promise<Result<T, Gagal>>;
  /** Reads returned files in threads of their own; made when first needed. */
  pembaca(): Promise<PembacaBuku>;
  /**
   * A file that the person chose, as a handle, fetched from the pane when it is needed: a new thread gets it as the first
   * one did. Each costs the pane's thread about half a millisecond, so what was read of a file is kept.
   */
  berkas(id: string): Promise<Blob | undefined>;
  /** What a module of tasks keeps from one task to the next, in the one object of a class of its own. */
  readonly simpanan: <T extends object>(Jenis: new () => T) => T;
  /** The whole workbook that is open in Excel, as the bytes of its file; `host-refused` where this Excel gives none. */
  isiBuku(): Promise<Result<Uint8Array, KegagalanBuku>>;
  /** Hands finished files to the person; several downloads are one archive of that name. */
  serah(cara: CaraSerah, arsip: string): TujuanBerkas;
  readonly lingkungan: Lingkungan;
  /** Tells the pane how far the work is; gives `false` once the person has cancelled. */
  readonly kemajuan: Kemajuan;
}

/**
 * What the pane asks its worker to do. Exports of the modules in `tugas/` are such functions; `masukan` and the result pass
 * between threads, so both are plain data; the result is a view (`Sajian`) where it says anything in words, made in the
 * language of whoever asks.
 */
export type Tugas<M, H> = (konteks: KonteksTugas, masukan: M) => Luaran<H>;
