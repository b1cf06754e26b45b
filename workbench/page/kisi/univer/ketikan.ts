import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  RANGE_TYPE,
} from '@univerjs/core';
import { type Area, maxCols, maxRows } from '../../../host/book/area';

export const areaDari = ({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area => {
  const semuaBaris = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const semuaKolom = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    row: semuaBaris ? 0 : startRow,
    rows: semuaBaris ? maxRows : endRow - startRow + 1,
    col: semuaKolom ? 0 : startColumn,
    cols: semuaKolom ? maxCols : endColumn - startColumn + 1,
  };
};

/** The text that was typed or pasted, with the apostrophe that Univer takes off. */
export function teksKetikan(sel: Nullable<ICellData>): string {
  if (!sel) return '';
  if (sel.f != null && sel.f !== '') return sel.f;
  const isi = sel.p?.body?.dataStream;
  if (isi !== undefined) return isi.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
  return sel.v == null ? '' : String(sel.v);
}

export type MatriksSel = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface SelDiubah {
  readonly row: number;
  readonly col: number;
  readonly sel: Nullable<ICellData>;
}

/** The cells of a change, row by row. */
export const daftarSel = (matriks: MatriksSel): SelDiubah[] =>
  Object.entries(matriks).flatMap(([row, isi]) =>
    Object.entries(isi as Record<string, Nullable<ICellData>>).map(([col, sel]) => ({
      row: Number(row),
      col: Number(col),
      sel,
    })),
  );

/** The texts of the cells whose content was changed, as one paste: `null` for those between them. Looks alone are nothing. */
export function tempelan(
  daftar: readonly SelDiubah[],
): { readonly area: Area; readonly isi: (string | null)[][] } | undefined {
  const berisi = daftar.filter(({ sel }) => !sel || ['v', 'p', 'f'].some((kunci) => kunci in sel));
  if (berisi.length === 0) return undefined;
  const [rows, cols] = [berisi.map(({ row }) => row), berisi.map(({ col }) => col)];
  const [row, col] = [Math.min(...rows), Math.min(...cols)];
  const teks = new Map(berisi.map((satu) => [`${satu.row},${satu.col}`, teksKetikan(satu.sel)]));
  const isi = Array.from({ length: Math.max(...rows) - row + 1 }, (_, i) =>
    Array.from({ length: Math.max(...cols) - col + 1 }, (__, j) => teks.get(`${row + i},${col + j}`) ?? null),
  );
  return { area: { row, col, rows: 1, cols: 1 }, isi };
}
