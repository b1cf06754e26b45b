import { type Area, maxCols, maxRows } from '../../../host/book/area';
import type { SheetModel } from '../../../host/book/sheet';
import type { Tata } from './tata';

export interface Titik {
  readonly row: number;
  readonly col: number;
}

type Gerak = (dari: Titik, tata: Tata, layar: number) => Titik;

const batas = (titik: Titik): Titik => ({
  row: Math.min(maxRows - 1, Math.max(0, titik.row)),
  col: Math.min(maxCols - 1, Math.max(0, titik.col)),
});

/** Where the keys go that move the active cell. Beyond the drawn part the sheet simply goes on. */
const gerak: Readonly<Record<string, Gerak>> = {
  ArrowDown: ({ row, col }, { baris }) => ({
    row: row + 1 >= baris.jumlah ? row + 1 : baris.berikut(row, 1),
    col,
  }),
  ArrowUp: ({ row, col }, { baris }) => ({ row: baris.berikut(row, -1), col }),
  ArrowRight: ({ row, col }, { kolom }) => ({
    row,
    col: col + 1 >= kolom.jumlah ? col + 1 : kolom.berikut(col, 1),
  }),
  ArrowLeft: ({ row, col }, { kolom }) => ({ row, col: kolom.berikut(col, -1) }),
  PageDown: ({ row, col }, _tata, layar) => ({ row: row + layar, col }),
  PageUp: ({ row, col }, _tata, layar) => ({ row: row - layar, col }),
  Home: ({ row }, { bekuKolom }) => ({ row, col: bekuKolom }),
};

export const tujuanTombol = (tombol: string, dari: Titik, tata: Tata, layar: number): Titik | undefined => {
  const ke = gerak[tombol]?.(dari, tata, layar);
  return ke && batas(ke);
};

/** Ctrl+Home and Ctrl+End. */
export function ujung(
  tombol: string,
  lembar: SheetModel,
  terpakai: Area | undefined,
  tata: Tata,
): Titik | undefined {
  if (tombol === 'Home') return { row: tata.bekuBaris, col: tata.bekuKolom };
  if (tombol !== 'End') return undefined;
  return terpakai
    ? { row: terpakai.row + terpakai.rows - 1, col: terpakai.col + terpakai.cols - 1 }
    : { row: lembar.selection.row, col: lembar.selection.col };
}
