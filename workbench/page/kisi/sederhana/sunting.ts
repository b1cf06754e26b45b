import type { SheetModel } from '../../../host/book/sheet';
import { elemen } from '../../elemen';
import type { Kotak } from './tata';

export type Langkah = 'turun' | 'naik' | 'kanan' | 'kiri' | 'tetap';

export interface Suntingan {
  readonly lembar: SheetModel;
  readonly row: number;
  readonly col: number;
  readonly teks: string;
  readonly langkah: Langkah;
}

const akhir: Readonly<Record<string, readonly [Langkah, Langkah]>> = {
  Enter: ['turun', 'naik'],
  Tab: ['kanan', 'kiri'],
};

/** The field that lies over a cell while it is edited. */
export class Penyunting {
  private readonly bidang = elemen('textarea', {
    class: 'sunting',
    rows: 1,
    spellcheck: 'false',
    hidden: true,
  });
  private kini: { readonly lembar: SheetModel; readonly row: number; readonly col: number } | undefined;

  constructor(
    wadah: HTMLElement,
    /** `false` where the edit was refused: the field stays open. */
    private readonly selesai: (suntingan: Suntingan) => boolean,
    private readonly batal: () => void,
  ) {
    wadah.append(this.bidang);
    this.bidang.addEventListener('keydown', (peristiwa) => this.tombol(peristiwa));
    this.bidang.addEventListener('blur', () => this.tutup('tetap'));
  }

  get sel(): { readonly row: number; readonly col: number } | undefined {
    return this.kini;
  }

  buka(lembar: SheetModel, row: number, col: number, teks: string, label: string): void {
    this.kini = { lembar, row, col };
    this.bidang.value = teks;
    this.bidang.setAttribute('aria-label', label);
    this.bidang.hidden = false;
    this.bidang.focus();
    this.bidang.setSelectionRange(teks.length, teks.length);
  }

  letakkan({ kiri, atas, lebar, tinggi }: Kotak, rata: string): void {
    const { style } = this.bidang;
    style.left = `${kiri - 1}px`;
    style.top = `${atas - 1}px`;
    style.minWidth = `${Math.max(lebar + 1, 90)}px`;
    style.height = `${tinggi + 1}px`;
    style.textAlign = rata;
  }

  private tombol(peristiwa: KeyboardEvent): void {
    peristiwa.stopPropagation();
    if (peristiwa.key === 'Escape') {
      this.sembunyikan();
      this.batal();
      return;
    }
    const langkah = akhir[peristiwa.key];
    if (!langkah || (peristiwa.key === 'Enter' && peristiwa.altKey)) return;
    peristiwa.preventDefault();
    this.tutup(langkah[peristiwa.shiftKey ? 1 : 0]);
  }

  /** Hands the text over and closes; a refused edit is given up. */
  private tutup(langkah: Langkah): void {
    const { kini } = this;
    if (!kini) return;
    const teks = this.bidang.value;
    this.sembunyikan();
    if (!this.selesai({ ...kini, teks, langkah })) this.batal();
  }

  private sembunyikan(): void {
    this.kini = undefined;
    this.bidang.hidden = true;
  }
}
