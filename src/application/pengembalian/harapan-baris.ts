import type { BarisInduk } from '../../domain/data/baris-data';
import type { DaftarPadanan } from '../../domain/impor/baris/baca-variabel';
import type { Periode } from '../../domain/kalender/periode';
import type { RencanaAksi } from '../../domain/rencana/rencana';
import type { Variabel } from '../../domain/variabel/tipe';

/** What a return of a unit is read against. */
export interface HarapanBaris {
  readonly variabel: readonly Variabel[];
  readonly padanan: DaftarPadanan;
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
  readonly aksi: readonly RencanaAksi[];
}
