import type { BarisInduk } from '../../domain/data/baris-data';
import type { IsianBaris } from '../../domain/data/isian-baris';
import type { Periode } from '../../domain/kalender/periode';
import type { RencanaAksi } from '../../domain/rencana/rencana';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import type { PembacaSel } from './baca-sel';
import type { PermintaanBerkas } from './permintaan-berkas';

/** What a return of a unit is read against. */
export interface HarapanBaris {
  readonly variabel: readonly Variabel[];
  /** What reads the cells of each of them, by its id. */
  readonly pembaca: ReadonlyMap<string, PembacaSel>;
  /** Makes the values of a row of a level, given in the order of its `variabel`; `undefined` where a cell is blank. */
  isian(tingkat: TingkatData): (nilai: readonly (Isian<NilaiIsian> | undefined)[]) => IsianBaris;
  readonly opd: string;
  /** The code under which its template went out: the row of the unit itself has it for its id. */
  readonly opdTertulis: string;
  /** Names of all units, by code. */
  readonly namaUnit: ReadonlyMap<string, string>;
  readonly periode: Periode;
  /** The unit's imported rows, packages and transactions. */
  readonly induk: readonly BarisInduk[];
  /** Rows that it may return, and that are not asked for: of packages that were withdrawn, or moved to another unit. */
  readonly boleh?: readonly BarisInduk[];
  /** Row ids of other units → their unit. */
  pemilik(id: string): string | undefined;
  /** The actions of the plan in force, each with code and words as the template has them. */
  readonly aksi: readonly RencanaAksi[];
  readonly permintaan: PermintaanBerkas;
}
