import type { CatatanKetikan } from '../../ketikan/catatan';

/** A unit of the workspace (OPD), as far as the import needs it. */
export interface UnitDikenal {
  readonly kode: string;
  readonly nama: string;
  /** Other spellings of its name that were met or entered. */
  readonly ejaanLain?: readonly string[];
  /** Codes that it had: they lead to it, and are never given to another. */
  readonly kodeDahulu?: readonly string[];
}

/** A unit as a row names it. */
export interface SebutanUnit {
  readonly nama: string;
  readonly kode?: string;
}

/** The units that a row's cells name, its owner first, and what there is to say about their codes. */
export interface HasilSebutan {
  readonly sebutan: readonly SebutanUnit[];
  readonly catatan: readonly CatatanKetikan[];
}

export type PembacaSebutan = (teks: string, kode: string) => HasilSebutan;

/** A unit that the rows of an import belong to. */
export interface UnitTerangkum {
  readonly kode: string;
  /** The workspace's name, otherwise the spelling that most rows use. */
  readonly nama: string;
  /** All spellings in the file, the most frequent first. */
  readonly ejaan: readonly string[];
  /** The code was made here, because the file gives none. */
  readonly sementara: boolean;
  /** Not among the known units. */
  readonly baru: boolean;
  /** Rows that it owns. */
  readonly jumlah: number;
  /** Of these, the ones joined to it by its name, because they gave no code or one that the workspace does not use. */
  readonly menurutNama: number;
}
