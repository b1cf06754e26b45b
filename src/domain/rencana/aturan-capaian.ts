/**
 * The declared rule that turns a realisation R and a target T into a score in percent. Declared per indicator, shown as a
 * small table when chosen, frozen at approval (docs/aturan.md#achievement). `src/domain/capaian` calculates by it.
 */
export type AturanCapaian = {
  /** The score is kept within these bounds, in percent; default 0–120. */
  readonly batas: BatasSkor;
} & (
  | { readonly jenis: Exclude<JenisAturanCapaian, 'tabel-pita'> }
  /** A table of bands: points ÷ highest points × 100. */
  | { readonly jenis: 'tabel-pita'; readonly pita: readonly PitaPoin[] }
);

export interface BatasSkor {
  readonly bawah: number;
  readonly atas: number;
}

/** From `mulai` (inclusive) up to the next band's `mulai`; ascending. A value below the first band has 0 points. */
export interface PitaPoin {
  readonly mulai: number;
  readonly poin: number;
}

export const labelAturanCapaian = {
  'makin-tinggi': 'R ÷ T × 100',
  /** PermenPANRB 8/2021, written there as 1 + (1 − R/T); the default for "makin rendah". Its successor 6/2022 has no such rule. */
  'makin-rendah-selisih': '(2T − R) ÷ T × 100',
  'makin-rendah-rasio': 'T ÷ R × 100',
  'dalam-rentang': '100 di dalam rentang; R ÷ batas bawah × 100; (2 − R ÷ batas atas) × 100',
  'tabel-pita': 'Tabel pita: poin ÷ poin tertinggi × 100',
} as const;
export type JenisAturanCapaian = keyof typeof labelAturanCapaian;

/** What is to be reached: one value, or a range for "dalam rentang makin baik"; in the indicator's unit. */
export type NilaiTarget =
  | { readonly jenis: 'titik'; readonly nilai: number }
  /** Both bounds belong to the range. */
  | { readonly jenis: 'rentang'; readonly bawah: number; readonly atas: number };

/** Status bands of a score in percent, ascending by `mulai` (inclusive); what lies below the first takes the first. */
export interface SkalaStatus {
  readonly id: string;
  readonly nama: string;
  readonly jenjang: readonly [JenjangStatus, ...JenjangStatus[]];
  /** Takes the place of the band where the target is met; a scale without it knows bands only. */
  readonly tercapai?: JenjangStatus;
}

export interface JenjangStatus {
  /** Of a word that every language of the program has; the bands of another scale are its own words. */
  readonly id?: IdStatusCapaian;
  readonly mulai: number;
  readonly label: string;
  readonly warna: WarnaStatus;
}

export type IdStatusCapaian = 'tercapai' | 'mendekati-target' | 'perlu-perhatian' | 'jauh-dari-target';

type WarnaStatus = 'merah' | 'jingga' | 'kuning' | 'hijau' | 'hijau-tua';
