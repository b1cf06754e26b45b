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
  return {
    lebar: wadah.clientWidth,
    tinggi: wadah.clientHeight,
    titik: ({ col, x, row, y }) => {
      const sel = kisi?.getRange(row, col).getCellRect();
      return sel === undefined ? [0, 0] : [sel.left + pikselDari(x), sel.top + pikselDari(y)];
    },
    tepi: ({ col, row }) => [
      LEBAR_KEPALA + (col < bekuKolom ? 0 : pikselDari(widthOf(lembar, 0, bekuKolom))),
      TINGGI_KEPALA + (row < bekuBaris ? 0 : pikselDari(heightOf(lembar, 0, bekuBaris))),
    ],
  };
}
