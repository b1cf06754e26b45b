import type { SheetModel } from '../../../host/book/sheet';
import { elemen } from '../../elemen';
import { teks } from '../../teks';
import { idSel, lukis } from './lukis';
import type { Titik } from './papan-ketik';
import { lebarKepala, Tata, tinggiKepala } from './tata';

/** The scrolled view of the active sheet: only what is in it is drawn, anew at each scroll. */
export class Layar {
  private readonly layar = elemen('div', { class: 'layar', role: 'presentation' });
  private readonly isi = elemen('div', { class: 'isi', role: 'presentation' }, this.layar);
  readonly akar = elemen('div', { class: 'kisi-sederhana', role: 'grid', tabindex: 0 }, this.isi);
  /** Where each sheet was scrolled to when another one came in front. */
  private readonly gulir = new Map<string, Titik>();
  private terakhir = '';
  private tataKini: Tata;

  constructor(lembar: SheetModel) {
    this.tataKini = new Tata(lembar);
  }

  get tata(): Tata {
    return this.tataKini;
  }

  /** Lays the sheet out: after a change of it, when it comes in front, and when the selection leaves the drawn part. */
  sesuaikan(lembar: SheetModel, berubah: boolean): void {
    const pindah = this.terakhir !== lembar.id;
    if (pindah) {
      this.gulir.set(this.terakhir, { row: this.akar.scrollTop, col: this.akar.scrollLeft });
      this.terakhir = lembar.id;
    }
    if (berubah || pindah || this.diLuar(lembar)) this.tataKini = new Tata(lembar);
    const { lebar, tinggi } = this.tata.luas;
    this.isi.style.width = `${lebar}px`;
    this.isi.style.height = `${tinggi}px`;
    this.akar.setAttribute('aria-label', teks().kisi(lembar.name));
    this.akar.setAttribute('aria-rowcount', String(this.tata.baris.jumlah + 1));
    this.akar.setAttribute('aria-colcount', String(this.tata.kolom.jumlah + 1));
    this.akar.classList.toggle('tanpa-garis', !lembar.showGridlines);
    if (!pindah) return;
    const dulu = this.gulir.get(lembar.id);
    this.akar.scrollTo({ top: dulu?.row ?? 0, left: dulu?.col ?? 0 });
  }

  private diLuar({ selection: { row, col, rows, cols } }: SheetModel): boolean {
    return (
      row + Math.min(rows, 2) > this.tata.baris.jumlah || col + Math.min(cols, 2) > this.tata.kolom.jumlah
    );
  }

  gambar(lembar: SheetModel): void {
    const { tata, akar, layar } = this;
    tata.gulirAtas = akar.scrollTop;
    tata.gulirKiri = akar.scrollLeft;
    const [lebar, tinggi] = [akar.clientWidth, akar.clientHeight];
    layar.style.width = `${lebar}px`;
    layar.style.height = `${tinggi}px`;
    layar.replaceChildren(lukis(lembar, tata, lebar, tinggi));
    const aktif = idSel(lembar.selection.row, lembar.selection.col);
    if (layar.querySelector(`#${aktif}`)) akar.setAttribute('aria-activedescendant', aktif);
    else akar.removeAttribute('aria-activedescendant');
  }

  /** Puts something over what is drawn, until it is drawn anew. */
  tumpangi(elemenLain: HTMLElement): void {
    this.layar.append(elemenLain);
  }

  tampakkan(titik: Titik): void {
    const { akar, tata } = this;
    const { kiri, atas } = tata.gulirKe(titik.row, titik.col, akar.clientWidth, akar.clientHeight);
    if (kiri !== akar.scrollLeft || atas !== akar.scrollTop) akar.scrollTo({ left: kiri, top: atas });
  }

  /** How many rows a page has. */
  get barisSelayar(): number {
    return Math.max(1, Math.floor(this.akar.clientHeight / 20) - 3);
  }

  /** What is under the mouse: a cell, and the headers beside which it lies; nothing beside the sheet (the scroll bars). */
  di(peristiwa: MouseEvent): { readonly sel: Titik; readonly diKolom: boolean; readonly diBaris: boolean } {
    const { left, top } = this.akar.getBoundingClientRect();
    const [x, y] = [peristiwa.clientX - left, peristiwa.clientY - top];
    return { sel: this.tata.selPada(x, y), diKolom: y < tinggiKepala, diBaris: x < lebarKepala };
  }

  memuat(sasaran: EventTarget | null): boolean {
    return sasaran instanceof Node && this.layar.contains(sasaran);
  }
}
