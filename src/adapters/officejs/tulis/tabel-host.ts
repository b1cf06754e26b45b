import type { BarisTabel, KeadaanTabel } from '../../../application/tabel/keadaan-tabel';
import type { UkuranBaru } from '../../../application/tabel/ukuran';
import type { Rentang } from '../../../lembar/rentang';
import type { KisiHost } from '../baca/kisi-host';
import type { LembarHost, ObjekHost } from '../baca/peta-buku';
import type { AturanHost, GayaSel } from './operasi';

/** How new rows of a column look, taken from the first row of the table. */
export interface RupaKolom {
  readonly gaya: GayaSel;
  readonly aturan?: AturanHost;
}

/** A table of the workbook: its state, and what its cells hold. */
export interface TabelHost extends KeadaanTabel<ObjekHost> {
  readonly host: LembarHost;
  readonly kisi: KisiHost;
  /** Last data row of the table object; rows typed below it come after. */
  readonly barisAkhirObjek: number | undefined;
}

/** A table and the rows it is to have. */
export interface RencanaTabel {
  readonly tabel: TabelHost;
  readonly baris: readonly BarisTabel[];
  readonly ukuran: UkuranBaru;
  /** Growing moves what stands below the table object in its columns (before ExcelApi 1.13). */
  readonly tergeser: boolean;
}

/** With what must be known of the cells that are to be changed. */
export interface RincianTabel extends RencanaTabel {
  /** Looks by column from 0, where the table grows or shrinks. */
  readonly rupa: ReadonlyMap<number, RupaKolom>;
  readonly gabungan: readonly Rentang[];
}

/** Number format of the first row in a column: what the column is meant to have. */
export const formatKolomHost = ({ kisi, barisPertama }: TabelHost, kolom: number): string =>
  kisi.format(barisPertama, kolom) ?? 'General';

/** Whether a row stays in worksheet row `nomor`, so that only its changed cells are written. */
export const tinggalDiTempat = (
  { barisAkhirObjek = Infinity }: TabelHost,
  tergeser: boolean,
  { asal }: BarisTabel,
  nomor: number,
): boolean => asal === nomor && !(tergeser && nomor > barisAkhirObjek);
