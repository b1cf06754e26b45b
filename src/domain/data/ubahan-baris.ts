import type { Koreksi } from '../koreksi/koreksi';
import type { Isian, NilaiIsian } from '../umum/isian';

/** What a value was as the unit returned it; absent where that is not known any more. */
export interface NilaiKembali {
  readonly kembali?: Isian<NilaiIsian>;
}

/** How a compiled row differs from what the unit returned: by hand, or by a documented correction. */
export interface UbahanBaris {
  /** Variables whose cell somebody changed without a correction that says so. */
  readonly disunting: Readonly<Record<string, NilaiKembali>>;
  /** Variables whose value is that of a Koreksi UKPBJ. */
  readonly dikoreksi: Readonly<Record<string, NilaiKembali & { readonly koreksi: Koreksi }>>;
  /**
   * `ditambah`: no unit returned such a row. `dipindah`: its unit, period or packages were changed. `tidak-diketahui`: it
   * was changed, and what was returned is not kept.
   */
  readonly baris?: 'ditambah' | 'dipindah' | 'tidak-diketahui';
}

/** True where somebody changed what a formula sees of the row, in one of these variables, and did not say why. */
export const isDisunting = ({ disunting, baris }: UbahanBaris, variabel: ReadonlySet<string>): boolean =>
  baris !== undefined || Object.keys(disunting).some((id) => variabel.has(id));

/** True where a correction gives one of these variables. */
export const isDikoreksi = ({ dikoreksi }: UbahanBaris, variabel: ReadonlySet<string>): boolean =>
  Object.keys(dikoreksi).some((id) => variabel.has(id));
