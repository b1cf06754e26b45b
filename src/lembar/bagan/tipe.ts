/**
 * A chart as data: what it shows, not how a host draws it. The same description is drawn by Excel through Office.js, by the
 * chart part of a file, and by the pane. Colour goes by the role of a series, never of a point: new figures need no change of
 * the chart. A value that is missing is `null`: a gap, never 0.
 */
export interface BaganSpec {
  /** Lower case letters, digits and hyphens; the chart's name in the workbook, by which it is found again. */
  readonly id: string;
  readonly jenis: JenisBagan;
  readonly judul: string;
  readonly kategori: readonly string[];
  readonly deret: readonly DeretBagan[];
  /** Of the values. */
  readonly sumbu?: SumbuBagan;
  /** Values are written at the bars. */
  readonly label?: boolean;
  /** What it says, in words, for those who do not see it. */
  readonly alt: string;
}

/** Stacked columns (a series may be a line: the target), line, stacked bars, and a schedule (bars after an invisible one). */
export type JenisBagan = 'bertumpuk' | 'garis' | 'mendatar-bertumpuk' | 'jadwal';

export interface DeretBagan {
  readonly nama: string;
  /** One a category. */
  readonly nilai: readonly (number | null)[];
  readonly peran: PeranDeret;
  /** Within columns: drawn as a line over them. */
  readonly sebagai?: 'garis';
}

/** What a series stands for; its colour follows from it (`warnaPeran`). */
export type PeranDeret =
  | 'hijau'
  | 'kuning'
  | 'merah'
  | 'belum'
  | 'target'
  /** Holds the others off the axis: the time before the start of a bar. */
  | 'tak-tampak'
  | `seri-${1 | 2 | 3 | 4 | 5}`;

export interface SumbuBagan {
  readonly min?: number;
  readonly maks?: number;
  readonly langkah?: number;
  /** Number format of the workbook, in English notation. */
  readonly format?: string;
}

/**
 * A chart on a free sheet: over the cells `dari` to `sampai`, of the block whose upper left cell is `sumber.sel` on a free
 * sheet of the same workbook (the sheet itself or another, by id). The block is that of `blokBagan`: categories downwards, a
 * column for each series, names on top. It never changes its size within a year.
 */
export interface BaganLembar {
  readonly bagan: BaganSpec;
  readonly dari: string;
  readonly sampai: string;
  readonly sumber: { readonly bebas: string; readonly sel: string };
}
