import { formatArea } from '../../../host/book/address';
import { elemen } from '../../elemen';
import { teks } from '../../teks';
import type { Sesi } from '../../sesi';
import { teksSel } from '../teks-sel';

/** A canvas says nothing to a screen reader: the active cell is told beside it. */
export class PembacaLayar {
  private readonly ucapan = elemen('div', { 'aria-live': 'polite', class: 'tersembunyi' });

  constructor(wadah: HTMLElement) {
    wadah.append(this.ucapan);
  }

  ucapkan({ lembar }: Sesi): void {
    const { row, col } = lembar.selection;
    const alamat = formatArea({ row, col, rows: 1, cols: 1 });
    const { penuh } = teksSel(lembar, row, col);
    this.ucapan.textContent = `${teks().isiSel(alamat)}: ${penuh}`;
  }
}
