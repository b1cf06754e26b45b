import type { Kalender } from '../../domain/kalender/kalender';
import type { Opd, Rencana } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { UnitBerwaktu } from '../../domain/unit/unit-berwaktu';
import type { tabelPadanan } from '../../lembar/daftar/padanan';
import type { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import type { tabelPersetujuan } from '../../lembar/daftar/persetujuan';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Keputusan } from '../../domain/keputusan/keputusan';
import type { Catatan } from '../catatan';
import type { ArsipTercatat } from '../arsip/arsip-tercatat';
import type { KunciPeriode } from '../kunci/kunci-tercatat';
import type { Pengaturan } from '../pengaturan';
import type { Workbook } from '../ports/workbook';
import type { BentukTercatat } from './bentuk-tercatat';
import type { CadanganTerakhir } from './cadangan-tercatat';
import type { LembarIsianTercatat } from './lembar-isian-tercatat';
import type { RujukanRumus } from './rencana-tabel';
import type { TabelRuangKerja } from './tabel-ruang-kerja';

/** A workspace as read at one moment: what it says, the tables that say it, and the workbook it was read from. */
export interface RuangKerja {
  readonly data: DataRuangKerja;
  readonly tabel: TabelRuangKerja;
  readonly buku: Workbook;
}

/** What every use case needs of a workspace, decoded. */
export interface DataRuangKerja {
  readonly id: string;
  readonly instansi: string;
  readonly tahun: number;
  /** Counts the writes; a write that expects another number is a conflict. */
  readonly revisi: number;
  /** Code of the last write in the chain of Riwayat Perubahan (ADR 0054); blank where no program wrote one yet. */
  readonly rantai: string;
  /** The last backup that was taken out of Excel. */
  readonly cadangan: CadanganTerakhir | undefined;
  /** The rows of the sheet OPD, with those of units that ended. Who exists in a period, `unit` says. */
  readonly opd: readonly Opd[];
  readonly unit: UnitBerwaktu;
  readonly rencana: Rencana;
  readonly rujukan: RujukanRumus;
  /** Approvals of the plan, oldest first; the last one holds. */
  readonly persetujuan: readonly Baris<typeof tabelPersetujuan>[];
  readonly register: readonly Baris<typeof tabelRegister>[];
  readonly padanan: readonly Baris<typeof tabelPadanan>[];
  /** The journal of packages, proposals among it; empty in a workspace that is older than it. */
  readonly perubahanPaket: readonly Baris<typeof tabelPerubahanPaket>[];
  readonly kalender: Kalender;
  readonly pengaturan: Pengaturan;
  /** Data date of each period that has been compiled, by period code. */
  readonly tanggalData: ReadonlyMap<string, Tanggal>;
  /** Periods whose figures were locked, by period code. */
  readonly kunci: ReadonlyMap<string, KunciPeriode>;
  /** What meetings of step 18 decided of indicators, also what was taken back; in the order in which it was written down. */
  readonly keputusan: readonly Keputusan[];
  /** Periods whose compiled rows are in an archive file, by period code. */
  readonly arsip: ReadonlyMap<string, ArsipTercatat>;
  /** Units that were given sheets in the workbook itself; the sheets may have been deleted since. */
  readonly lembarIsian: readonly LembarIsianTercatat[];
  /** Numbers of issues that came back though another copy made them, by `idRegister`. */
  readonly kirimanTerlihat: ReadonlyMap<string, number>;
  /** What the workspace had when it was last brought to its declaration. */
  readonly bentuk: BentukTercatat | undefined;
  /** Version of its sheets, which a migration raises. */
  readonly skema: number;
  /** What is wrong with the cells that were decoded. */
  readonly catatan: readonly Catatan[];
}
