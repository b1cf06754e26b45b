import type { KeadaanTabel } from '../../../application/tabel/keadaan-tabel';
import type { KisiHost } from '../peta/isi-lembar';
import type { LembarHost, ObjekHost } from '../peta/peta-buku';
import type { AturanHost, GayaSel } from './operasi';

/** How new rows of a column look, taken from the first row of the table. */
export interface RupaKolom {
  readonly gaya?: GayaSel;
  readonly aturan?: AturanHost;
}

/** A table that is about to be changed: its state, and what its cells hold in detail. */
export interface TabelHost extends KeadaanTabel<ObjekHost> {
  readonly host: LembarHost;
  readonly kisi: KisiHost;
  /** By column from 0. */
  readonly rupa: ReadonlyMap<number, RupaKolom>;
  /** Last data row of the table object; rows typed below it come after. */
  readonly barisAkhirObjek: number | undefined;
  /** Number format of the first row in a column. */
  format(kolom: number): string;
}
