import type { Catatan } from './catatan';
import type { Result } from '../domain/umum/result';
import type { KegagalanBerkas } from './ports/pembaca-buku';
import type { KegagalanBuku } from './ports/workbook';

/** What the program's surroundings did not give it, and last a fault of its own. */
export type KodeKegagalanProgram =
  | 'out-of-memory'
  | 'storage-full'
  | 'part-not-loaded'
  | 'not-transferable'
  | 'thread-not-started'
  | 'thread-lost'
  | 'program-fault';

/** The program itself could not go on, whatever the workbook and the files are like. */
export type KegagalanProgram = {
  readonly [K in KodeKegagalanProgram]: { readonly kode: K };
}[KodeKegagalanProgram];

/** Why a use case could not work at all: technical, told with what to do. */
export type Gagal =
  | KegagalanBuku
  | KegagalanBerkas
  | KegagalanProgram
  | { readonly kode: 'not-a-workspace' }
  | { readonly kode: 'is-a-template'; readonly opd: string; readonly periode: string }
  | { readonly kode: 'schema-unreadable'; readonly nilai: string }
  | { readonly kode: 'newer-workspace'; readonly skema: number; readonly didukung: number }
  | { readonly kode: 'cancelled' };

/**
 * What a use case answers: all findings, and what it did. Without `isi` a finding stopped it and the
 * workbook is as it was.
 */
export interface Jawaban<T> {
  readonly catatan: readonly Catatan[];
  readonly isi?: T;
}

export type Luaran<T> = Promise<Result<Jawaban<T>, Gagal>>;
