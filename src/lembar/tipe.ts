/** What a cell of our tables can hold; the codec checks it when it is read. */
export type TipeKolom = 'teks' | 'angka' | 'rupiah' | 'persen' | 'tanggal' | 'ya-tidak' | 'pilihan';

/** A column of a table, described once: what Excel shows, what a template holds, how a returned cell is read. */
export interface KolomSpec {
  /** Stable id, written to the hidden row above the headers; reading goes by it, never by header text or position. */
  readonly id: string;
  readonly label: string;
  /** Headers that earlier versions of this program wrote over the column (ADR 43). */
  readonly labelLama?: readonly string[];
  readonly tipe: TipeKolom;
  /** Width in characters. */
  readonly lebar: number;
  /** An input cell: unlocked and coloured as input. */
  readonly isian?: boolean;
  readonly tersembunyi?: boolean;
  /** Choices of a `pilihan` column. */
  readonly pilihan?: readonly string[];
  /** Choices of the cell in the first data row, where the column holds texts otherwise. */
  readonly pilihanAwal?: readonly string[];
  /** Those of the choices that are offered to a person; the others only the program writes. */
  readonly ditawarkan?: readonly string[];
  /** Texts that earlier versions wrote into its cells: they are read as the one that stands there now. */
  readonly isiLama?: readonly IsiLama[];
  /** The list of choices that earlier versions offered. */
  readonly pilihanLama?: readonly string[];
  /** `TB` (tidak berlaku) may be typed instead of a value. */
  readonly bolehTb?: boolean;
  /** It identifies something: a text longer than this many units, or one that lost a character, is no value. */
  readonly maks?: number;
  /** Whole numbers only (Rupiah always are). */
  readonly bulat?: boolean;
  /** A figure whose unit differs by row: Rupiah beside percents and days. `dihitung` shows two decimals. */
  readonly besaran?: 'diketik' | 'dihitung';
  /** Unit of the figures, where it is always the same and may be typed behind them. */
  readonly satuan?: '%';
  /** Where the content stands, instead of where its type puts it. */
  readonly rata?: 'tengah' | 'kanan';
  /** Wrap long text. */
  readonly bungkus?: boolean;
  /** The lines above the header in a template: unit, example, where the figure is found and what to write. */
  readonly petunjuk?: {
    readonly satuan: string;
    readonly contoh: string;
    readonly menu: string;
    readonly caraIsi?: string;
  };
}

/** A text of ours in a cell as an earlier version wrote it, and as it is written now (ADR 43). */
export interface IsiLama {
  readonly dari: string;
  readonly ke: string;
  /** Only where another cell of the row says so; of several entries the first that holds is taken. */
  readonly bila?: { readonly kolom: string; readonly cocok: RegExp };
}

export interface TabelSpec {
  /** Stable id, e.g. `indikator`; also in the marker cell. */
  readonly id: string;
  /** Name of the Excel table object, e.g. `KPBJ_Indikator`. */
  readonly nama: string;
  /** The hidden column `_id` is added in front of these by the layout. */
  readonly kolom: readonly KolomSpec[];
}

export type Visibilitas = 'tampak' | 'tersembunyi' | 'sangat-tersembunyi';

/** One sheet holds one table, with a title and a few lines of instruction above it. */
export interface LembarSpec {
  readonly nama: string;
  readonly judul: string;
  readonly petunjuk: readonly string[];
  readonly tabel: TabelSpec;
  readonly visibilitas: Visibilitas;
  /** Locked cells are protected (without a password: guidance, not security). */
  readonly dilindungi: boolean;
  /** Prepared empty rows below the data: input style and validation for rows that people add. */
  readonly barisCadangan?: number;
  /** Names that earlier versions gave the tab: it gets the present one unless a person renamed it (ADR 43). */
  readonly namaLama?: readonly string[];
  /** Titles and instructions of earlier versions → what stands there now. */
  readonly teksLama?: Readonly<Record<string, string>>;
}

/** A cell as the port carries it. Dates are serial numbers of the 1900 system. `null` is an empty cell. */
export type Sel = string | number | boolean | null | GalatSel;

/**
 * An Excel error value, or a formula whose value was never calculated (`tanpa-nilai`); or a number that the cell shows as
 * something else, where a number or a date is to be typed: then `galat` is what the eye sees.
 */
export interface GalatSel {
  readonly galat: string;
  readonly tampak?: TampakSel;
}

/**
 * What a number format shows instead of the number: percents (`tertulis`: of the number itself, by a sign that is only
 * written behind it), or anything else, such as nothing at all, or a part of the digits.
 */
export type TampakAngka = 'persen' | 'persen-tertulis' | 'lain';

/** A number that does not look like the value its column asks for. */
export interface TampakSel {
  /** A date among numbers, or a plain number among dates, besides what formats make of numbers. */
  readonly jenis: TampakAngka | 'tanggal' | 'angka';
  /** The number in the cell. */
  readonly nilai: number;
}

export const isGalatSel = (sel: Sel | undefined): sel is GalatSel => typeof sel === 'object' && sel !== null;
