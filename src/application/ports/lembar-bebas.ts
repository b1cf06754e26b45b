import type { Result } from '../../domain/umum/result';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import type { Sel, Visibilitas } from '../../lembar/tipe';
import type { KegagalanBuku } from './workbook';

/** Sheets that are no tables, as use cases see them: whole sheets out, declared input cells in. */
export interface BukuLembarBebas {
  /**
   * Makes these sheets, or makes them again where they stand. Name, place and visibility that a sheet has by now stay, and
   * so do the values of its input cells. A cell in which a person wrote beside what was made before stays as it is; where
   * the new content needs that very cell, the whole old sheet is left to the person under a name of its own and a new one
   * made. A failure leaves the old sheet, the new one, or one that is visibly marked; the next call makes it whole.
   */
  susunLembarBebas(lembar: readonly LembarBebas[]): Promise<Result<void, KegagalanBuku>>;

  /** Values of the input cells of a free sheet, by id; one whose cell was deleted is absent. */
  bacaMasukan(lembarId: string): Promise<Result<ReadonlyMap<string, Sel>, KegagalanBuku>>;

  /** All sheets in tab order. */
  daftarLembar(): Promise<Result<readonly LembarTerdaftar[], KegagalanBuku>>;
}

export interface LembarTerdaftar {
  readonly nama: string;
  readonly visibilitas: Visibilitas;
  /** Id of the table on it, where it is one of ours. */
  readonly tabelId?: string;
  /** Ids of the columns of that table. */
  readonly kolom?: readonly string[];
  /** Where it is a free sheet of ours: its id, and the fingerprint of what it was made of; none while it is not whole. */
  readonly bebas?: { readonly id: string; readonly sidik?: string };
  /** Rows of the table that hold something, as far as known without reading the table. */
  readonly jumlahBaris?: number;
}
