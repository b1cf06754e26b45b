import type { Perubahan } from '../../ports/workbook';
import type { RuangKerja } from '../ruang-kerja';

/** A step from one version of the sheets to the next: other ids, other meanings, cells that must be rewritten. */
export interface Migrasi {
  /** Name for the line in Riwayat Perubahan, in Indonesian. */
  readonly nama: string;
  /** The version that it leads to; from the one before. */
  readonly ke: number;
  /** The words that earlier versions wrote on the sheets give way to those of today (ADR 0043). */
  readonly label?: boolean;
  /** What it changes, of a workspace as it was read. */
  readonly perubahan: (ruang: RuangKerja) => readonly Perubahan[];
}

/** The migrations that a workspace of this version still needs, in order. */
export const migrasiUntuk = (skema: number, daftar: readonly Migrasi[]): readonly Migrasi[] =>
  daftar.filter(({ ke }) => ke > skema).sort((a, b) => a.ke - b.ke);
