import { tulisRentang, type Rentang } from '../../../lembar/rentang';
import type { Jalur } from '../jalur';
import { rentangHost } from '../rentang-host';
import type { NilaiSel } from './nilai-sel';
import { unsurKe } from '../../../domain/umum/pasti';

/**
 * A change of the workbook as data: absolute, so that doing it twice is doing it once, and storable, so that a journal can
 * hold what undoes a change. Sheets and tables go by their id.
 */
export type Operasi =
  /** Contents (and number formats) of the cells from `baris`, `kolom` on; `null` leaves a cell alone. */
  | {
      readonly jenis: 'sel';
      readonly lembar: string;
      readonly baris: number;
      readonly kolom: number;
      readonly isi: readonly (readonly NilaiSel[])[];
      readonly format?: readonly (readonly (string | null)[])[];
    }
  | { readonly jenis: 'gaya'; readonly lembar: string; readonly area: Rentang; readonly gaya: GayaSel }
  /** The looks of a row for all rows of an area of the same columns (ExcelApi 1.9). */
  | { readonly jenis: 'salin-rupa'; readonly lembar: string; readonly dari: Rentang; readonly area: Rentang }
  | {
      readonly jenis: 'validasi';
      readonly lembar: string;
      readonly area: Rentang;
      readonly aturan: AturanHost;
    }
  /** Contents, looks and validation away. */
  | { readonly jenis: 'bersih'; readonly lembar: string; readonly area: Rentang }
  /** The table reaches from `dari` (with its totals row) to `ke`, which differ in their last row only. */
  | {
      readonly jenis: 'rentang-tabel';
      readonly lembar: string;
      readonly tabel: string;
      readonly dari: Rentang;
      readonly ke: Rentang;
    }
  /** Whole columns of the sheet away, from 0. */
  | {
      readonly jenis: 'hapus-kolom';
      readonly lembar: string;
      readonly kolom: number;
      readonly jumlah: number;
    }
  /**
   * As many of the columns inserted before `kolom` as are there (`tumbuh/sisipan.ts`); only in a journal. `tanda` is the column of
   * the marker cell: journals that an earlier version left have that name.
   */
  | {
      readonly jenis: 'hapus-sisipan';
      readonly lembar: string;
      readonly baris: number;
      readonly kolom: number;
      readonly tanda: number;
      readonly id: readonly string[];
    }
  | { readonly jenis: 'nama-lembar'; readonly lembar: string; readonly nama: string }
  | { readonly jenis: 'baris-total'; readonly tabel: string; readonly tampak: boolean }
  | { readonly jenis: 'hapus-lembar'; readonly nama: string }
  | { readonly jenis: 'hapus-nama'; readonly nama: string };

/** How cells of one column look; what is absent stays. */
export interface GayaSel {
  readonly format?: string;
  readonly warna?: string;
  readonly bungkus?: boolean;
  readonly tegak?: `${Excel.VerticalAlignment}`;
  readonly terkunci?: boolean;
  /** Colour of the lines around every cell. */
  readonly garis?: string;
  /** Colour of the line below the whole area. */
  readonly garisBawah?: string;
}

/** A validation as Excel gives it and takes it. */
export interface AturanHost {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

export function beriGaya(range: Excel.Range, gaya: GayaSel): void {
  // One value stands for all cells (excel-add-ins-ranges-set-get-values); the declarations know arrays only.
  if (gaya.format !== undefined) range.numberFormat = gaya.format as unknown as string[][];
  if (gaya.warna !== undefined) range.format.fill.color = gaya.warna;
  if (gaya.bungkus !== undefined) range.format.wrapText = gaya.bungkus;
  if (gaya.tegak !== undefined) range.format.verticalAlignment = gaya.tegak;
  if (gaya.terkunci !== undefined) range.format.protection.locked = gaya.terkunci;
  if (gaya.garisBawah !== undefined) {
    const garis = range.format.borders.getItem('EdgeBottom');
    garis.style = 'Continuous';
    garis.color = gaya.garisBawah;
  }
}

/** Whole columns of a sheet, from 0. */
export const kolomUtuh = (
  sheet: Excel.Worksheet,
  { kolom, jumlah }: { readonly kolom: number; readonly jumlah: number },
): Excel.Range => sheet.getRangeByIndexes(0, kolom, 1, jumlah).getEntireColumn();

/** Thin lines around every cell of an area. */
export function beriGaris(range: Excel.Range, warna: string, { kiri, kanan, atas, bawah }: Rentang): void {
  // As texts: the enumerations of `Excel` are not there in another thread.
  const sisi = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(bawah > atas ? (['InsideHorizontal'] as const) : []),
    ...(kanan > kiri ? (['InsideVertical'] as const) : []),
  ] as const;
  for (const satu of sisi) {
    const garis = range.format.borders.getItem(satu);
    garis.style = 'Continuous';
    garis.color = warna;
  }
}

export function beriAturan(range: Excel.Range, { rule, errorAlert, ignoreBlanks }: AturanHost): void {
  range.dataValidation.rule = rule;
  range.dataValidation.errorAlert = errorAlert;
  range.dataValidation.ignoreBlanks = ignoreBlanks;
}

/**
 * `Table.resize` came with ExcelApi 1.13. Before, rows are added or deleted at the end of the table, which moves what stands
 * below it in its columns, as Excel itself does when a table grows.
 */
function ubahTinggi(
  jalur: Jalur,
  sheet: Excel.Worksheet,
  tabel: Excel.Table,
  { dari, ke }: { readonly dari: Rentang; readonly ke: Rentang },
): void {
  const tambahan = ke.bawah - dari.bawah;
  if (tambahan === 0) return;
  if (jalur.ada('1.13')) tabel.resize(rentangHost(sheet, ke));
  else if (tambahan < 0) rentangHost(sheet, { ...dari, atas: ke.bawah + 1 }).delete('Up');
  else {
    const kosong = new Array<string>(dari.kanan - dari.kiri + 1).fill('');
    tabel.rows.add(
      undefined,
      Array.from({ length: tambahan }, () => kosong),
    );
  }
}

/** Queues a change. */
export function kerjakan(jalur: Jalur, { workbook }: Excel.RequestContext, operasi: Operasi): void {
  switch (operasi.jenis) {
    case 'sel': {
      const { lembar, baris, kolom, isi, format } = operasi;
      const range = workbook.worksheets
        .getItem(lembar)
        .getRangeByIndexes(baris - 1, kolom, isi.length, unsurKe(isi, 0).length);
      // The format first: it decides what Excel makes of the value.
      if (format !== undefined) range.numberFormat = format as string[][];
      range.values = isi as NilaiSel[][];
      return;
    }
    case 'gaya': {
      const range = rentangHost(workbook.worksheets.getItem(operasi.lembar), operasi.area);
      beriGaya(range, operasi.gaya);
      if (operasi.gaya.garis !== undefined) beriGaris(range, operasi.gaya.garis, operasi.area);
      return;
    }
    case 'salin-rupa':
      rentangHost(workbook.worksheets.getItem(operasi.lembar), operasi.area).copyFrom(
        tulisRentang(operasi.dari),
        'Formats',
      );
      return;
    case 'validasi':
      beriAturan(rentangHost(workbook.worksheets.getItem(operasi.lembar), operasi.area), operasi.aturan);
      return;
    case 'bersih': {
      const range = rentangHost(workbook.worksheets.getItem(operasi.lembar), operasi.area);
      range.clear();
      range.dataValidation.clear();
      return;
    }
    case 'rentang-tabel': {
      const sheet = workbook.worksheets.getItem(operasi.lembar);
      ubahTinggi(jalur, sheet, workbook.tables.getItem(operasi.tabel), operasi);
      return;
    }
    case 'hapus-kolom':
      kolomUtuh(workbook.worksheets.getItem(operasi.lembar), operasi).delete('Left');
      return;
    case 'hapus-sisipan':
      throw new Error('How many columns were inserted is known only of the workbook as it stands');
    case 'nama-lembar':
      workbook.worksheets.getItem(operasi.lembar).name = operasi.nama;
      return;
    case 'baris-total':
      workbook.tables.getItem(operasi.tabel).showTotals = operasi.tampak;
      return;
    case 'hapus-lembar': {
      const sheet = workbook.worksheets.getItem(operasi.nama);
      // A very hidden sheet cannot be deleted.
      sheet.visibility = 'Hidden';
      sheet.delete();
      return;
    }
    case 'hapus-nama':
      workbook.names.getItem(operasi.nama).delete();
      return;
  }
}
