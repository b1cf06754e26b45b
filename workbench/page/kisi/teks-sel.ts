import type { Style } from '../../host/book/style';
import type { SheetModel } from '../../host/book/sheet';
import type { CellValue } from '../../host/book/cell';
import { displayText } from '../../host/book/view';
import { hurufCss, pikselDari } from './rupa';

const kanvas = document.createElement('canvas').getContext('2d');

/** Whether a number is wider than its cell: Excel shows crosses then, never a part of the number. */
function terlaluLebar(teks: string, gaya: Style, lebar: number): boolean {
  if (!kanvas || teks.length * gaya.fontSize * 0.5 < lebar) return false;
  kanvas.font = hurufCss(gaya);
  return kanvas.measureText(teks).width > lebar - 2;
}

export interface TeksSel {
  readonly nilai: CellValue;
  readonly tampil: string;
  /** The whole text where `tampil` is crosses. */
  readonly penuh: string;
}

/** What a cell of this width shows; merged cells are wider than their column. */
export function teksSel(lembar: SheetModel, row: number, col: number, lebar?: number): TeksSel {
  const { book, grid } = lembar;
  const sel = grid.cell(row, col);
  const nilai = sel ? book.valueOf(lembar, row, col, sel) : null;
  const gaya = book.styles.get(grid.styleAt(row, col));
  const penuh = displayText(nilai, gaya.numberFormat, book.locale);
  const piksel = lebar ?? pikselDari(lembar.columnWidth(col));
  const silang = typeof nilai === 'number' && terlaluLebar(penuh, gaya, piksel);
  return { nilai, penuh, tampil: silang ? '#'.repeat(Math.max(1, Math.floor(piksel / 8))) : penuh };
}
