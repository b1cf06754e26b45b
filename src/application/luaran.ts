import type { Catatan } from './catatan';
import type { Result } from '../domain/umum/result';
import type { KegagalanBerkas } from './ports/pembaca-buku';
import type { KegagalanBuku } from './ports/workbook';

/** Why a use case could not work at all: technical, told with what to do. */
export type Gagal =
  | KegagalanBuku
  | KegagalanBerkas
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
