import type { FUniver } from '@univerjs/core/facade';
import { formatArea } from '../../../host/book/address';
import { elemen } from '../../elemen';
import { ketik, terkunci } from '../../tindakan';
import { teks } from '../../teks';
import { pilihanSel } from '../../validasi';
import { bukaDaftar } from '../daftar-pilihan';
import type { SekitarKisi } from '../tipe';

/** The arrow beside the active cell where it has a list of choices. Open-source Univer has no validation of its own here. */
export class TandaDaftar {
  private readonly panah = elemen('button', { type: 'button', class: 'panah', hidden: true });

  constructor(
    private readonly wadah: HTMLElement,
    private readonly api: FUniver,
    private readonly sekitar: SekitarKisi,
  ) {
    wadah.append(this.panah);
    this.panah.addEventListener('click', () => this.buka());
  }

  /** Shows or hides the arrow for the cell that is active now. */
  letakkan(): void {
    const { lembar } = this.sekitar.sesi;
    const { row, col } = lembar.selection;
    const sel = { row, col, rows: 1, cols: 1 };
    const kotak =
      terkunci(lembar, sel) || pilihanSel(lembar, row, col).length === 0 ? undefined : this.kotak();
    this.panah.hidden = kotak === undefined;
    if (!kotak) return;
    this.panah.setAttribute('aria-label', teks().isiSel(formatArea(sel)));
    this.panah.style.left = `${kotak.right}px`;
    this.panah.style.top = `${kotak.bottom - 21}px`;
  }

  /** The active cell's place in the grid, or nothing where it is scrolled away. */
  private kotak(): DOMRect | undefined {
    const { row, col } = this.sekitar.sesi.lembar.selection;
    const lembar = this.api.getActiveWorkbook()?.getActiveSheet();
    const kotak = lembar?.getRange(row, col).getCellRect();
    const { clientWidth, clientHeight } = this.wadah;
    if (!kotak || kotak.left < 0 || kotak.top < 0 || kotak.right > clientWidth || kotak.bottom > clientHeight)
      return undefined;
    return kotak;
  }

  private buka(): void {
    const { sesi, lapor } = this.sekitar;
    const { lembar } = sesi;
    const { row, col } = lembar.selection;
    const kotak = this.kotak();
    if (!kotak) return;
    const tempat = { kiri: kotak.left, atas: kotak.bottom, lebar: kotak.width };
    const sel = { row, col, rows: 1, cols: 1 };
    bukaDaftar(
      this.wadah,
      tempat,
      pilihanSel(lembar, row, col),
      teks().isiSel(formatArea(sel)),
      (terpilih) => {
        const ditolak = terpilih === undefined ? undefined : ketik(sesi, lembar, sel, [[terpilih]]);
        if (ditolak !== undefined) lapor(ditolak);
      },
    );
  }
}
