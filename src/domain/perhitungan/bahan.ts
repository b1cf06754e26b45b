import type { PengaturanCapaian } from '../capaian/penilaian';
import type { BarisData, BarisDihapus, BarisInduk } from '../data/baris-data';
import type { Kalender } from '../kalender/kalender';
import type { Periode } from '../kalender/periode';
import type { KeadaanPaket } from '../paket/keadaan-paket';
import type { KeadaanBelumMelapor } from '../pengembalian/status';
import type { RumusRencana } from '../rencana/periksa/rumus';
import type { Opd, Rencana } from '../rencana/rencana';
import type { Tanggal } from '../umum/tanggal';
import type { Variabel } from '../variabel/tipe';
import type { Rentang } from './rentang';

/** Everything the figures of one period depend on (SOP step 14). No clock: the data date is part of it. */
export interface BahanPerhitungan {
  readonly rencana: Rencana;
  readonly rumus: RumusRencana;
  readonly variabel: readonly Variabel[];
  /** The units that exist in the period, with code and name of that time; all rows have these codes. */
  readonly opd: readonly Opd[];
  readonly periode: Periode;
  readonly tanggalData: Tanggal;
  /** Where figures of several periods are asked for: of what. Units and rows are those of `periode`, the last collection inside. */
  readonly rentang?: Rentang;
  readonly kalender: Kalender;
  readonly pengaturan: PengaturanCapaian;
  /** Compiled rows of all periods. */
  readonly data: readonly BarisData[];
  /** Rows that were returned and are no longer among `data`, because somebody deleted them. */
  readonly dihapus?: readonly BarisDihapus[];
  /** The packages of the plan as they were at the end of the period. */
  readonly paket: KeadaanPaket;
  /** Imported packages and transactions of that day: budget ceilings, areas, and the rows of units that count as zero. */
  readonly induk: readonly BarisInduk[];
  /** The period whose return of a unit counts as its last position, this period included; `undefined` where there is none. */
  posisiTerakhir(opd: string): string | undefined;
  /** Periods of the last returns of the units that this one took over from; a return of its own since then is no part of it. */
  posisiPendahulu(opd: string): readonly string[];
  /** Whether a unit's return for a period was taken. */
  isMelapor(opd: string, periode: string): boolean;
  /** What the register says of the return of a unit for the period: `nihil`, or where one that did not come stands. */
  keadaanKembali(opd: string): KeadaanBelumMelapor | 'nihil' | undefined;
}
