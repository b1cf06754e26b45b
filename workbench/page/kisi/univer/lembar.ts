import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { type Area, maxCols, maxRows, wholeSheet } from '../../../host/book/area';
import type { SheetModel } from '../../../host/book/sheet';
import { gayaBersyarat } from '../bersyarat';
import { pikselDari } from '../rupa';
import { tinggiBaris } from '../tinggi-baris';
import { teksSel } from '../teks-sel';
import { gayaUniver } from './gaya';

const CADANGAN = { baris: 100, kolom: 12, barisMin: 200, kolomMin: 30 } as const;

export const rentang = ({ row, col, rows, cols }: Area): IRange => ({
  startRow: row,
  startColumn: col,
  endRow: row + rows - 1,
  endColumn: col + cols - 1,
});

/** Size of the sheet in Univer: what is used, what is selected, and room to go on. */
export function ukuranLembar(lembar: SheetModel): { readonly rows: number; readonly cols: number } {
  const terpakai = lembar.usedArea(wholeSheet, false);
  const { row, col, rows, cols } = lembar.selection;
  const baris = Math.max(terpakai ? terpakai.row + terpakai.rows : 0, rows < maxRows ? row + rows : 0);
  const kolom = Math.max(terpakai ? terpakai.col + terpakai.cols : 0, cols < maxCols ? col + cols : 0);
  return {
    rows: Math.min(maxRows, Math.max(CADANGAN.barisMin, baris + CADANGAN.baris)),
    cols: Math.min(maxCols, Math.max(CADANGAN.kolomMin, kolom + CADANGAN.kolom)),
  };
}

/** All of a sheet but its cells. Where it differs the sheet is built anew. */
export function rangkaLembar(
  lembar: SheetModel,
  ukuran: { rows: number; cols: number },
): Partial<IWorksheetData> {
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  const biasa = pikselDari(lembar.rowHeight(maxRows));
  for (let row = 0; row < ukuran.rows; row++) {
    const h = tinggiBaris(lembar, row);
    if (h !== biasa) rowData[row] = { h, ia: BooleanNumber.FALSE };
  }
  for (const row of [...lembar.hiddenRows, ...lembar.filteredRows])
    rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [col, lebar] of lembar.columnWidths) columnData[col] = { w: pikselDari(lebar) };
  for (const col of lembar.hiddenColumns) columnData[col] = { ...columnData[col], hd: BooleanNumber.TRUE };
  const bekuBaris = lembar.frozen && lembar.frozen.rows < maxRows ? lembar.frozen.rows : 0;
  const bekuKolom = lembar.frozen && lembar.frozen.cols < maxCols ? lembar.frozen.cols : 0;
  return {
    rowCount: ukuran.rows,
    columnCount: ukuran.cols,
    defaultColumnWidth: pikselDari(lembar.columnWidth(maxCols)),
    defaultRowHeight: biasa,
    rowData,
    columnData,
    mergeData: lembar.merges.map(rentang),
    freeze:
      bekuBaris + bekuKolom === 0
        ? { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 }
        : {
            startRow: bekuBaris === 0 ? -1 : bekuBaris,
            startColumn: bekuKolom === 0 ? -1 : bekuKolom,
            ySplit: bekuBaris,
            xSplit: bekuKolom,
          },
    showGridlines: lembar.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: lembar.tabColor,
  };
}

/** What Univer was last given of each cell: number of its style and what it shows. */
export type Cermin = Map<number, string>;
export const kunciSel = (row: number, col: number): number => row * maxCols + col;

interface Isi {
  readonly cermin: Cermin;
  /** Cells that differ from what was given before; blank where nothing is there any more. */
  readonly beda: IObjectMatrixPrimitiveType<ICellData>;
  readonly banyak: number;
}

/** Cells of a sheet compared with what Univer has of it. */
export function isiLembar(lembar: SheetModel, dahulu: Cermin): Isi {
  const cermin: Cermin = new Map();
  const beda: IObjectMatrixPrimitiveType<ICellData> = {};
  let banyak = 0;
  const lebarGabung = new Map(
    lembar.merges.map(({ row, col, cols }) => {
      let piksel = 0;
      for (let i = 0; i < cols; i++) piksel += pikselDari(lembar.columnWidth(col + i));
      return [kunciSel(row, col), piksel];
    }),
  );
  const taruh = (row: number, col: number, sel: ICellData): void => {
    (beda[row] ??= {})[col] = sel;
    banyak++;
  };
  lembar.grid.forEach(wholeSheet, (sel, row, col) => {
    const kunci = kunciSel(row, col);
    const { nilai, tampil } = teksSel(lembar, row, col, lebarGabung.get(kunci));
    const biasa = lembar.book.styles.get(sel.style);
    const gaya = gayaBersyarat(lembar, { row, col }, nilai, biasa);
    const bersyarat = gaya === biasa ? '' : JSON.stringify(gaya);
    const tanda = `${sel.style}|${bersyarat}|${typeof nilai}|${tampil}`;
    cermin.set(kunci, tanda);
    if (dahulu.get(kunci) === tanda) return;
    const s = gayaUniver(gaya, nilai);
    taruh(row, col, tampil === '' ? { v: '', s } : { v: tampil, t: CellValueType.FORCE_STRING, s });
  });
  for (const kunci of dahulu.keys())
    if (!cermin.has(kunci)) taruh(Math.floor(kunci / maxCols), kunci % maxCols, { v: '', s: null });
  return { cermin, beda, banyak };
}
