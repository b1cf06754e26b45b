import { type Area, bounding } from '../../../host/book/area';
import type { SheetModel } from '../../../host/book/sheet';
import type { Titik } from './papan-ketik';

export const satu = ({ row, col }: Titik): Area => ({ row, col, rows: 1, cols: 1 });

/** The corner of the selection that stays while it is extended, and the one that moves. */
export class Pilihan {
  private jangkar: Titik = { row: 0, col: 0 };
  private ujungKini: Titik = { row: 0, col: 0 };

  get ujung(): Titik {
    return this.ujungKini;
  }

  /** Moves there, or extends the selection to there; what is then selected. */
  ke(titik: Titik, perluas: boolean): Area {
    if (!perluas) this.jangkar = titik;
    this.ujungKini = titik;
    return bounding(satu(this.jangkar), satu(titik));
  }

  /** Follows a selection that somebody else made; `false` where it is still the one that is known. */
  ikuti({ selection: { row, col, rows, cols } }: SheetModel): boolean {
    const { row: r, col: c } = this.ujungKini;
    if (r >= row && r < row + rows && c >= col && c < col + cols) return false;
    this.ke({ row, col }, false);
    return true;
  }
}
