import type { IsianBaris } from '../../data/isian-baris';
import type { CatatanKetikan } from '../../ketikan/catatan';
import type { Isian } from '../../umum/isian';
import type { CatatanImpor } from '../catatan';
import type { SelTabel } from '../tabel-teks';

export type CatatanHasilImpor = CatatanImpor | CatatanKetikan;

/** Where an imported row comes from. */
export interface AsalImpor {
  readonly berkas: string;
  /** Physical line, or worksheet row. */
  readonly baris: number;
  /** Content hash of the file, where the caller has it. */
  readonly hash?: string;
}

interface BarisImpor {
  readonly asal: AsalImpor;
  /** Code of the unit that owns the row. */
  readonly opd: string;
  /** Names of further units that the row names. */
  readonly unitLain: readonly string[];
  readonly nama: Isian<string>;
  readonly tahun: Isian<number>;
  /** Institution, source of funds, provider: what has no variable, by field, where the file has the column. */
  readonly keterangan: Readonly<Partial<Record<string, Isian<string>>>>;
  /** By variable id; a variable whose column the file does not have is not there, and must not blank anything. */
  readonly isian: IsianBaris;
  /** Variables of `isian` that only the layout tells: a value that is stored goes before them. */
  readonly tersirat: readonly string[];
}

/** A transaction as a file tells it; its row id is settled by `cocokkanBaris`. */
export interface TransaksiImpor extends BarisImpor {
  readonly kodePaket: string;
  /** One transaction can serve several packages of the plan. */
  readonly kodeRup: readonly string[];
}

/** A package of the plan as a file tells it. */
export interface PaketImpor extends BarisImpor {
  readonly kodeRup: string;
}

/** A row that cannot be used as it is: kept whole, with what is wrong in it. */
export interface BarisDitahan {
  readonly asal: AsalImpor;
  readonly sel: readonly SelTabel[];
  readonly catatan: readonly CatatanHasilImpor[];
}
