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
  /** An example as a person types it: numbers without dots, as the guide and the cells' own messages ask, `1250000000`. */
  readonly contoh: string;
  /** Where the value is found: in SiRUP, SPSE or e-Katalog, or in which document; empty where only the filler knows it. */
  readonly menu: string;
  /** A sentence on what to write, where type and label do not say it. */
  readonly caraIsi?: string;
  readonly tipe: TipeVariabel;
  readonly tingkat: TingkatData;
  readonly pengisi: Pengisi;
  readonly wajib: boolean;
  /** The values of `pilihan`. */
  readonly pilihan?: readonly string[];
}
