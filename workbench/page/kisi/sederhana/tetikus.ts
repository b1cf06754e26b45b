import { type Area, maxCols, maxRows, wholeSheet } from '../../../host/book/area';
import type { Layar } from './layar';
import type { Titik } from './papan-ketik';

/** What the mouse asks of the grid. */
export interface TujuanTetikus {
  readonly ujung: () => Titik;
  pilihKe(titik: Titik, perluas: boolean): void;
  /** Whole rows, columns or the sheet, by their header. */
  pilihSeluruh(dari: Titik, area: Area): void;
  /** A cell was clicked, and nothing was dragged. */
  klik(sel: Titik): void;
  sunting(): void;
}

/** Selecting with the mouse: cells by pressing and dragging, rows and columns by their headers. Returns how to stop. */
export function dengarkanTetikus(layar: Layar, tujuan: TujuanTetikus): () => void {
  let menyeret = false;
  let ditekan: Titik | undefined;
  const { akar } = layar;
  akar.addEventListener('mousedown', (peristiwa) => {
    if (peristiwa.button !== 0 || !layar.memuat(peristiwa.target)) return;
    const { sel, diKolom, diBaris } = layar.di(peristiwa);
    if (diKolom || diBaris) {
      const kolom: Area = { row: 0, col: sel.col, rows: maxRows, cols: 1 };
      const baris: Area = { row: sel.row, col: 0, rows: 1, cols: maxCols };
      tujuan.pilihSeluruh(sel, diKolom && diBaris ? wholeSheet : diKolom ? kolom : baris);
      return;
    }
    menyeret = true;
    ditekan = sel;
    tujuan.pilihKe(sel, peristiwa.shiftKey);
  });
  akar.addEventListener('mousemove', (peristiwa) => {
    if (!menyeret) return;
    const { sel } = layar.di(peristiwa);
    const ujung = tujuan.ujung();
    if (sel.row !== ujung.row || sel.col !== ujung.col) tujuan.pilihKe(sel, true);
  });
  akar.addEventListener('dblclick', () => tujuan.sunting());
  akar.addEventListener('mouseup', (peristiwa) => {
    if (!menyeret || peristiwa.shiftKey) return;
    const { sel, diKolom, diBaris } = layar.di(peristiwa);
    if (!diKolom && !diBaris && sel.row === ditekan?.row && sel.col === ditekan.col) tujuan.klik(sel);
  });
  const lepas = (): void => {
    menyeret = false;
  };
  window.addEventListener('mouseup', lepas);
  return () => window.removeEventListener('mouseup', lepas);
}
