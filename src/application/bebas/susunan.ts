import type { BaganSpec } from '../../lembar/bagan/tipe';
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
  readonly bagan: readonly BaganTersusun[];
}

/** A chart worked out: what its description leaves to be found out stands here, for every adapter alike. */
export interface BaganTersusun {
  readonly bagan: BaganSpec;
  /** The cells it covers. */
  readonly letak: Rentang;
  readonly isi: IsiBagan;
}

/** What a chart shows and where its figures stand; enough for a sheet, a slide or a report. */
export interface IsiBagan {
  /** Name of the sheet of its block. */
  readonly lembar: string;
  /** The cells of the categories, and their names as they stand there. */
  readonly kategori: Rentang;
  readonly namaKategori: readonly string[];
  /** In the order of the description. */
  readonly deret: readonly DeretTersusun[];
  /** Bars lie instead of standing, the first category on top. */
  readonly mendatar: boolean;
  readonly legenda: boolean;
}

export interface DeretTersusun {
  readonly nama: string;
  /** The cell of its name, and those of its values. */
  readonly kepala: Rentang;
  readonly sel: Rentang;
  readonly nilai: readonly (number | null)[];
  /** RGB; `undefined` for one that is not drawn. */
  readonly warna: string | undefined;
  readonly rupa: 'batang' | 'garis' | 'garis-putus';
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
