import type { Result } from '../../domain/umum/result';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import type { IsiTabel } from '../../lembar/isi';
import type { IsiLama, KolomSpec, LembarSpec, Sel } from '../../lembar/tipe';
import type { LembarTerdaftar } from './lembar-bebas';

/**
 * The workbook as use cases see it: whole tables in, a list of changes out. Never a cell at a time: Office.js turns one
 * call into a small constant number of syncs, the .xlsx adapter into one read or one write.
 */
export interface Workbook {
  /**
   * Reads tables by id. A table that is not there is absent from `tabel`, not a failure.
   */
  baca(tabelIds: readonly string[]): Promise<Result<IsiBuku, KegagalanBuku>>;

  /**
   * Applies all changes, in the order given, or none. Rows are matched by `_id`; cells, columns and sheets that are not
   * ours stay as they are, and so do rows without an id (typed by hand). A foreign cell below the table's last row stays
   * where it is when a row comes to stand beside it; where that row brings a cell of its own, it is `table-blocked`. A cell that already holds the value is not
   * touched, so that a formula typed there lives on. An empty text is an empty cell.
   * `syarat` is checked against the workbook as it is now, in the same step as the write: a mismatch is `conflict`.
   */
  terapkan(
    perubahan: readonly Perubahan[],
    syarat?: SyaratSel,
    opsi?: OpsiTerap,
  ): Promise<Result<void, KegagalanBuku>>;

  /** Adds the sheets (with their tables and rows) that are not there yet; existing tables are left alone. */
  tambahLembar(lembar: readonly LembarBaru[]): Promise<Result<void, KegagalanBuku>>;

  /**
   * Makes sheets that are no tables, or makes them again where they stand. Name, place and visibility that a sheet has by
   * now stay, and so do the values of its input cells. A cell in which a person wrote beside what was made before stays as
   * it is; where the new content needs that very cell, the whole old sheet is left to the person under a name of its own,
   * and a new one made. A failure leaves the old sheet, the new one, or one that is visibly marked; the next call makes it
   * whole.
   */
  susunLembarBebas(lembar: readonly LembarBebas[], opsi?: OpsiBebas): Promise<Result<void, KegagalanBuku>>;

  /** Values of the input cells of such a sheet, by id; one whose cell was deleted is absent. Nothing else of it is read. */
  bacaMasukan(lembarId: string): Promise<Result<ReadonlyMap<string, Sel>, KegagalanBuku>>;

  /** All sheets in tab order. */
  daftarLembar(): Promise<Result<readonly LembarTerdaftar[], KegagalanBuku>>;
}

export interface OpsiBebas {
  /** Charts that a person deleted come back; else they stay away. */
  readonly bagan?: 'kembalikan';
}

export interface OpsiTerap {
  /**
   * The sheets as declared: what the workbook lacks of them comes in the same step, before the changes, so that these may
   * name it. Where nothing is lacking it costs nothing.
   */
  readonly bentuk?: Bentuk;
  /**
   * What the write has left in a cell. Where others can write to the workbook at the same moment, it is read once more
   * afterwards: something else there is `written-over`, and both writes may be in the workbook (ADR 0038).
   */
  readonly bacaUlang?: SyaratSel;
}

/** What a workbook is to consist of, and what it once had (ADR 0031). */
export interface Bentuk {
  readonly lembar: readonly LembarSpec[];
  /** Rows that a sheet starts with, asked for only where it is missing. */
  readonly awal: (tabelId: string) => readonly BarisBaru[];
  /**
   * Whether the workbook had this table (or this column of it) when it was last written: then a person took it away, and
   * it is not added again, which would hide the loss behind blank cells.
   */
  readonly pernahAda: (tabelId: string, kolom?: string) => boolean;
  /**
   * Tabs, headers, titles, instructions and lists of choices that still read as an earlier version wrote them get the words
   * of today, with what refers to them; those of a person stay (ADR 0043).
   */
  readonly perbaruiLabel?: boolean;
  /** The changes that record what is added; asked for where something is. */
  readonly catat: (tambahan: Tambahan) => readonly Perubahan[];
}

/** What a workbook gets because it is declared. */
export interface Tambahan {
  readonly lembar: readonly LembarSpec[];
  readonly kolom: readonly {
    readonly tabelId: string;
    /** Current name of its sheet. */
    readonly lembar: string;
    readonly kolom: KolomSpec;
    /** A person had typed the column before: it was given its id, and its cells count. */
    readonly diketik: boolean;
  }[];
}

/** A sheet to make, with its first rows (cells in the order of `spec.tabel.kolom`, each with its row id). */
export interface LembarBaru {
  readonly spec: LembarSpec;
  readonly baris: readonly BarisBaru[];
}

export interface BarisBaru {
  readonly id: string;
  readonly sel: readonly Sel[];
}

export interface IsiBuku {
  readonly tabel: ReadonlyMap<string, IsiTabel>;
}

/** A change of one table. `kolom` names the columns of `baris[].sel`; columns not named keep their cells. */
export type Perubahan =
  /** Insert or update by row id; other rows stay, new ones go to the end in the order given. */
  | {
      readonly jenis: 'simpan';
      readonly tabelId: string;
      readonly kolom: readonly string[];
      readonly baris: readonly BarisBaru[];
    }
  /**
   * The table holds exactly these rows in this order; foreign cells beside a kept row move with it. Rows without an id
   * stay, after these, and so does what was typed beside a row that leaves (not a formula), in a row that is blank
   * otherwise: nothing that was typed is lost.
   */
  | {
      readonly jenis: 'ganti';
      readonly tabelId: string;
      readonly kolom: readonly string[];
      readonly baris: readonly BarisBaru[];
    }
  /** Rows below move up; ids that are not there are no failure. What was typed beside such a row stays as in `ganti`. */
  | { readonly jenis: 'hapus'; readonly tabelId: string; readonly id: readonly string[] }
  /** Texts of ours in cells that an earlier version wrote get the words of today; formulas, tables and columns that are not there are no failure. */
  | {
      readonly jenis: 'perbarui-isi';
      readonly tabelId: string;
      readonly kolom: readonly { readonly id: string; readonly lama: readonly IsiLama[] }[];
    }
  /** Gives row ids to rows typed by hand (worksheet row as read); `conflict` where that row is empty or has another id. */
  | {
      readonly jenis: 'beri-id';
      readonly tabelId: string;
      readonly baris: readonly { readonly nomor: number; readonly id: string }[];
    };

/** "The cell of this row and column still holds this": used with the revision counter of the workspace. */
export interface SyaratSel {
  readonly tabelId: string;
  readonly idBaris: string;
  readonly kolom: string;
  readonly sel: Sel;
}

/** Why a cell of a free sheet cannot be written. */
export type SebabTakTersusun =
  | 'id-not-valid'
  | 'sheet-name-not-valid'
  | 'address-not-valid'
  | 'row-reserved'
  | 'cell-twice'
  | 'areas-overlap'
  | 'value-not-storable'
  | 'formula-too-long'
  | 'formula-reference-unknown'
  | 'link-not-allowed'
  | 'link-target-unknown'
  | 'input-twice'
  | 'marker-row-too-long'
  | 'chart-twice'
  /** No category or no series: what has none has no chart, and whoever describes leaves it out. */
  | 'chart-empty'
  | 'chart-too-large'
  | 'chart-text-too-long'
  /** A series has another number of values than there are categories. */
  | 'chart-values-uneven'
  /** A line where the kind knows none. */
  | 'chart-series-not-valid'
  | 'chart-axis-not-valid'
  | 'chart-source-unknown';

/** Technical failures of a workbook, named in English; `pesan` says in Indonesian what to do. */
export type KegagalanBuku =
  | { readonly kode: 'file-not-found'; readonly berkas: string }
  | { readonly kode: 'file-exists'; readonly berkas: string }
  | { readonly kode: 'file-not-writable'; readonly berkas: string; readonly sebab: string }
  /** Files that are recorded and ready, and could not be put where they belong: `belum` of them, `berkas` the first. */
  | {
      readonly kode: 'files-not-placed';
      readonly berkas: string;
      readonly sebab: string;
      readonly belum: number;
    }
  | { readonly kode: 'not-a-workbook'; readonly berkas: string; readonly sebab: string }
  /** A sheet of the file cannot be read: whether a table of ours stands on it is not to be known. */
  | { readonly kode: 'sheet-not-readable'; readonly berkas: string; readonly lembar: string }
  | { readonly kode: 'too-large'; readonly berkas: string; readonly batas: string }
  /** Another command of ours writes it; `kunci` is the lock that says so. What it does not say of its holder is `null`. */
  | {
      readonly kode: 'file-locked';
      readonly berkas: string;
      readonly kunci: string;
      readonly pid: number | null;
      readonly komputer: string | null;
      /** Local time: `2026-11-27T09:58`. */
      readonly sejak: string;
    }
  /** The person ended the program before this file was written. */
  | { readonly kode: 'interrupted'; readonly berkas: string }
  /** What was to be written would not be read again; nothing was written. `tempat` is a sheet or the file; sizes in bytes. */
  | {
      readonly kode: 'write-too-large';
      readonly tempat: string;
      readonly batas: string;
      readonly jumlah: number;
      readonly maksimum: number;
    }
  /** The workbook is open in another program, e.g. Excel. */
  | { readonly kode: 'file-open-elsewhere'; readonly berkas: string }
  | { readonly kode: 'table-not-found'; readonly tabelId: string }
  /** The marker of one table stands on two sheets (a copied sheet): which one counts is the user's to say. */
  | { readonly kode: 'duplicate-table'; readonly tabelId: string; readonly lembar: readonly string[] }
  /** The table cannot grow or be reordered: something of the user's (text, merged cells, another table) is in the way. */
  | {
      readonly kode: 'table-blocked';
      readonly tabelId: string;
      readonly lembar: string;
      readonly baris: number;
    }
  | { readonly kode: 'column-not-found'; readonly tabelId: string; readonly kolom: string }
  /**
   * Cells of the table were moved sideways without the hidden ids above it (a table column deleted or inserted): the header
   * in `sel` is `kepala`, where the column `kolom` should be. Nothing of the table can be read or written.
   */
  | {
      readonly kode: 'columns-shifted';
      readonly tabelId: string;
      readonly lembar: string;
      readonly sel: string;
      readonly kepala: string;
      readonly kolom: string;
    }
  /** The id of one column stands above several (a copied column): which one counts is the user's to say. */
  | {
      readonly kode: 'duplicate-column';
      readonly tabelId: string;
      readonly lembar: string;
      /** Its header. */
      readonly kolom: string;
      /** Letters of its places. */
      readonly huruf: readonly string[];
    }
  /** The hidden row of ids above a table is gone, but the table is still there: it cannot be found, nor made anew beside it. */
  | { readonly kode: 'table-marker-lost'; readonly tabelId: string; readonly lembar: string }
  | { readonly kode: 'duplicate-row-id'; readonly tabelId: string; readonly id: string }
  | {
      readonly kode: 'value-not-storable';
      readonly tabelId: string;
      readonly kolom: string;
      /** Start of the id of the row, as it can be shown. */
      readonly baris?: string;
      readonly sebab: string;
    }
  /** A sheet that is no table cannot be made: what is to stand in `sel` cannot, or not there. */
  | {
      readonly kode: 'sheet-not-makeable';
      readonly lembar: string;
      readonly sel: string;
      readonly sebab: SebabTakTersusun;
    }
  | { readonly kode: 'conflict' }
  /** Somebody else wrote in the same moment; the change was written all the same. */
  | { readonly kode: 'written-over' }
  /** The user is typing in a cell; Excel does nothing until that ends. */
  | { readonly kode: 'cell-edit-mode' }
  | { readonly kode: 'read-only' }
  /** A sheet is protected with a password, or Excel refuses the change for another right that is missing. */
  | { readonly kode: 'protected' }
  | { readonly kode: 'structure-protected' }
  | { readonly kode: 'request-too-large' }
  /** This Excel is older than ExcelApi 1.8. */
  | { readonly kode: 'api-too-old' }
  /** No answer from Excel; where something was written, the next call undoes it. */
  | { readonly kode: 'connection-lost' }
  | { readonly kode: 'host-refused'; readonly sebab: string };
