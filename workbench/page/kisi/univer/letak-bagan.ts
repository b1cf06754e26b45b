import type { FUniver } from '@univerjs/core/facade';
import { heightOf, widthOf } from '../../../host/book/extent';
import type { SheetModel } from '../../../host/book/sheet';
import { maxCols, maxRows } from '../../../host/book/area';
import type { LetakKisi } from '../../bagan/lapis-bagan';
import { pikselDari } from '../rupa';

/** Univer's headers of rows and columns. */
const LEBAR_KEPALA = 46;
const TINGGI_KEPALA = 20;

/** Where points of the sheet lie in Univer as it is scrolled now. */
export function letakUniver(api: FUniver, wadah: HTMLElement, lembar: SheetModel): LetakKisi {
  const kisi = api.getActiveWorkbook()?.getActiveSheet();
  const beku = lembar.frozen;
  const bekuKolom = beku && beku.cols < maxCols ? beku.cols : 0;
  const bekuBaris = beku && beku.rows < maxRows ? beku.rows : 0;
  const tepi = (kolom: boolean, baris: boolean): readonly [number, number] => [
    LEBAR_KEPALA + (kolom ? 0 : pikselDari(widthOf(lembar, 0, bekuKolom))),
    TINGGI_KEPALA + (baris ? 0 : pikselDari(heightOf(lembar, 0, bekuBaris))),
  ];
  const [gulirX, gulirY] = digulir(kisi, bekuKolom, bekuBaris, tepi(false, false));
  return {
    lebar: wadah.clientWidth,
    tinggi: wadah.clientHeight,
    titik: ({ col, x, row, y }) => {
      const sel = kisi?.getRange(row, col).getCellRect();
      return sel === undefined
        ? [0, 0]
        : [
            sel.left + pikselDari(x) - (col < bekuKolom ? 0 : gulirX),
            sel.top + pikselDari(y) - (row < bekuBaris ? 0 : gulirY),
          ];
    },
    tepi: ({ col, row }) => tepi(col < bekuKolom, row < bekuBaris),
  };
}

/** Pixels by which what is not frozen is scrolled; Univer tells of cells as if nothing were. */
function digulir(
  kisi: ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']> | undefined,
  bekuKolom: number,
  bekuBaris: number,
  [tepiX, tepiY]: readonly [number, number],
): readonly [x: number, y: number] {
  if (kisi === undefined) return [0, 0];
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = kisi.getScrollState();
  const { left, top } = kisi
    .getRange(sheetViewStartRow + bekuBaris, sheetViewStartColumn + bekuKolom)
    .getCellRect();
  return [left - tepiX + offsetX, top - tepiY + offsetY];
}
