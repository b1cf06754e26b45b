/** The level whose rows a variable belongs to: package of the plan (RUP), transaction, unit, action of the action plan. */
export const daftarTingkatData = ['rup', 'transaksi', 'opd', 'aksi'] as const;
export type TingkatData = (typeof daftarTingkatData)[number];

export type TipeVariabel = 'angka' | 'rupiah' | 'tanggal' | 'ya-tidak' | 'pilihan' | 'teks';

/** Who fills a variable in the template; `UKPBJ` means imported, shown but not asked. */
export type Pengisi = 'PPK' | 'Pokja' | 'OPD' | 'UKPBJ';

/** A data column that formulas may read (SOP step 3, template data kinerja). */
export interface Variabel {
  /** Stable; never shown, never reused. By convention the first name it had. */
  readonly id: string;
  /** The name formulas use: lower case, an identifier. */
  readonly nama: string;
  readonly label: string;
  readonly satuan: string;
  /** An example as a person types it, e.g. `1.250.000.000`. */
  readonly contoh: string;
  /** Where in SIRUP, SPSE or e-Katalog the value is found. */
  readonly menu: string;
  readonly tipe: TipeVariabel;
  readonly tingkat: TingkatData;
  readonly pengisi: Pengisi;
  readonly wajib: boolean;
  /** The values of `pilihan`. */
  readonly pilihan?: readonly string[];
}
