import type { IsianBaris } from '../../domain/data/isian-baris';
import type { PermintaanKolom } from '../../domain/pengembalian/permintaan';
import type { TingkatData } from '../../domain/variabel/tipe';

/** What the template of a return asked for, where that can be other than what is asked now. */
export interface PermintaanBerkas {
  /** `undefined` where it is not known. */
  readonly kolom: PermintaanKolom | undefined;
  readonly versi: { readonly versi: number; readonly sekarang: number };
  /** Made from the plan in force. */
  readonly berlaku: boolean;
  /** The unit states that there are no data: nothing that it was not asked for is missing. */
  readonly nihil: boolean;
  /** Codes of the unit's actions in the plan that it was made from, by row id; `undefined` where that is the one in force, or not known. */
  readonly aksi?: ReadonlyMap<string, string>;
  /** Codes of the indicators that a variable is asked for. */
  pembaca(idVariabel: string): readonly string[];
  /** What the team itself gives of the unit's rows, by row id. */
  nilaiTim(tingkat: TingkatData): ReadonlyMap<string, IsianBaris>;
}
