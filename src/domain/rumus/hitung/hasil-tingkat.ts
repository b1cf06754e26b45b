import type { TingkatData } from '../../variabel/tipe';
import type { TabelKolom } from '../data/tabel';
import type { Hasil } from '../hasil';
import type { KonteksBaris } from '../konteks';
import type { Agregat, Simpul } from '../pohon/simpul';
import type { PembagianBaris } from './pembagian';

/** The aggregates of one level, and the rows that they are asked of. */
export interface BahanTingkat {
  readonly tingkat: TingkatData;
  readonly tabel: TabelKolom;
  /** Row numbers to look at, ascending; all rows where absent. */
  readonly indeks: Uint32Array | undefined;
  /** Of this level. */
  readonly basis: Simpul | undefined;
  readonly konteks: KonteksBaris;
  readonly pembagian: PembagianBaris;
  /** By index among the formula's aggregates. */
  readonly agregat: ReadonlyMap<number, Agregat>;
}

/** What the rows of one level gave. */
export interface HasilTingkat {
  readonly tingkat: TingkatData;
  readonly tabel: TabelKolom;
  /** Row numbers looked at; all rows where absent. */
  readonly indeks: Uint32Array | undefined;
  /** `statusBaris` per row looked at: what became of a row is the same in every part that has it. */
  readonly status: Uint8Array;
  readonly bagian: readonly HasilBagian[];
  /** By index among the formula's aggregates, those of the level: its value in each part. */
  readonly agregat: ReadonlyMap<number, readonly Hasil[]>;
}

/** What one part of the rows gave. */
export interface HasilBagian {
  /** Rows in scope after the basis (N), without those to which nothing asked for applies, and those not left out (n). */
  readonly lingkup: number;
  readonly dihitung: number;
  /** Rows left out because they are dated after the data date; in neither of the two above. */
  readonly sesudah: number;
}
