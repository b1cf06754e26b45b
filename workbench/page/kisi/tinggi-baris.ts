import type { SheetModel } from '../../host/book/sheet';
import { displayText } from '../../host/book/view';
import { hurufCss, pikselDari } from './rupa';

const kanvas = document.createElement('canvas').getContext('2d');
const dikenal = new Map<string, number>();
const BANYAK_DIKENAL = 20_000;
const TINGGI_BARIS = 1.28;

/** Lines that a text takes in a width, broken between words. */
function banyakBaris(teks: string, huruf: string, lebar: number): number {
  if (!kanvas) return 1;
  const kunci = `${huruf}|${lebar}|${teks}`;
  const tahu = dikenal.get(kunci);
  if (tahu !== undefined) return tahu;
  kanvas.font = huruf;
  let baris = 0;
  for (const alinea of teks.split('\n')) {
    baris++;
    let sekarang = '';
    for (const kata of alinea.split(' ')) {
      const calon = sekarang === '' ? kata : `${sekarang} ${kata}`;
      if (sekarang !== '' && kanvas.measureText(calon).width > lebar) {
        baris++;
        sekarang = kata;
      } else sekarang = calon;
    }
  }
  if (dikenal.size > BANYAK_DIKENAL) dikenal.clear();
  dikenal.set(kunci, baris);
  return baris;
}

/**
 * Pixels of a row: as it was set, or by its wrapped texts, as Excel fits rows whose height nobody has set. Merged cells do
 * not count, in Excel neither.
 */
export function tinggiBaris(lembar: SheetModel, row: number): number {
  const tetap = lembar.rowHeights.get(row);
  const biasa = pikselDari(tetap ?? lembar.rowHeight(row));
  const isi = tetap === undefined ? lembar.grid.row(row) : undefined;
  if (!isi) return biasa;
  let tinggi = biasa;
  isi.forEach((sel, col) => {
    if (!sel || sel.value === null) return;
    const gaya = lembar.book.styles.get(sel.style);
    const satuBaris = (gaya.fontSize * TINGGI_BARIS * 4) / 3;
    if (!gaya.wrap || typeof sel.value !== 'string') {
      if (gaya.fontSize > 11) tinggi = Math.max(tinggi, Math.ceil(satuBaris) + 2);
      return;
    }
    const lebar = pikselDari(lembar.columnWidth(col)) - 7 - gaya.indent * 9;
    const teks = displayText(sel.value, gaya.numberFormat, lembar.book.locale);
    if (teks.length * gaya.fontSize * 0.45 < lebar && !teks.includes('\n')) return;
    if (
      lembar.merges.some(
        (luas) =>
          row >= luas.row && row < luas.row + luas.rows && col >= luas.col && col < luas.col + luas.cols,
      )
    )
      return;
    tinggi = Math.max(tinggi, Math.ceil(banyakBaris(teks, hurufCss(gaya), lebar) * satuBaris) + 3);
  });
  return tinggi;
}
