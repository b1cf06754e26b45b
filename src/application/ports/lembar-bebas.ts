import type { Visibilitas } from '../../lembar/tipe';

/** A sheet as the list of sheets shows it. */
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
