import type { PermintaanBukaKunci } from '../application/kunci/buka-kunci';
import type { PermintaanTetapkan } from '../application/kunci/tetapkan';

/** A period, or the one that the use case takes where none is named. */
export interface MasukanHitung {
  readonly periode?: string;
}

/** What people give; how figures are written on sheets is added where the use case is run. */
export type MasukanTetapkan = Omit<PermintaanTetapkan, 'tulis'>;
export type MasukanBukaKunci = Omit<PermintaanBukaKunci, 'tulis'>;
