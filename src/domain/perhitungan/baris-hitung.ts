import type { BarisData } from '../data/baris-data';
import type { IsianBaris } from '../data/isian-baris';
import type { UbahanBaris } from '../data/ubahan-baris';
import type { TingkatData } from '../variabel/tipe';

/** A row as a figure sees it: its values, its unit, its packages, and where it came from. */
export interface BarisHitung {
  readonly id: string;
  readonly tingkat: TingkatData;
  readonly opd: string;
  readonly kodeRup: readonly string[];
  readonly isian: IsianBaris;
  /** Whose return it is; absent for a unit that counts as zero without having reported. */
  readonly sumber?: Pick<BarisData, 'periode' | 'asal' | 'opd'>;
  /** How it differs from what the unit returned; absent where it does not. */
  readonly ubahan?: UbahanBaris;
}
