import type { RupaSel } from '../../lembar/bebas/gaya';
import type { TempatSel } from '../../lembar/bebas/persegi';
import type { LembarBebas, Pewarnaan, RumusHidup } from '../../lembar/bebas/tipe';
import type { Rentang } from '../../lembar/rentang';
import type { Sel } from '../../lembar/tipe';
import type { ValidasiKolom } from '../../lembar/validasi';

/** A free sheet worked out for one workbook: everything checked, names and ids resolved. An adapter only writes it. */
export interface SusunanBebas {
  readonly spec: LembarBebas;
  /** All cells from row 2 on, those of merged areas too, by row and then by column. */
  readonly sel: readonly SelTersusun[];
  /** The cells of the marker row, from column A on. */
  readonly penanda: readonly [penanda: string, sel: string, ...string[]];
  readonly gabungan: readonly Rentang[];
  readonly tautan: readonly (TempatSel & { readonly tujuan: TujuanTautan })[];
  readonly aturan: readonly AturanTersusun[];
  readonly pewarnaan: readonly (Omit<Pewarnaan, 'area'> & { readonly area: Rentang })[];
  /** The defined names of the input cells. */
  readonly masukan: readonly (TempatSel & { readonly nama: string })[];
}

export interface SelTersusun extends TempatSel {
  readonly isi: Sel | RumusHidup;
  readonly rupa: RupaTersusun;
}

/** Look, number format and lock of a cell; the same object for all cells that look the same. */
export interface RupaTersusun {
  readonly gaya: RupaSel;
  readonly format: string | undefined;
  readonly tanggal: boolean;
  readonly terkunci: boolean;
}

/** A place of this workbook as `'Sheet'!A1`, or an address outside. */
export type TujuanTautan = { readonly lokasi: string } | { readonly luar: string };

export interface AturanTersusun {
  readonly area: Rentang;
  readonly validasi: ValidasiKolom;
  /** Cells of the marker row that hold the choices, where they do not fit into the rule itself. */
  readonly sumber: Rentang | undefined;
}
