import { displayText } from '../../../host/book/view';
import { readCells } from '../../../host/book/write-cells';
import { hapusIsi, ketik } from '../../tindakan';
import { bacaTempelan, tulisSalinan } from '../papan-klip';
import type { SekitarKisi } from '../tipe';
import { satu } from './pilihan';

/** Puts what the selected cells show on the clipboard. */
function salin({ sesi: { lembar } }: SekitarKisi, peristiwa: ClipboardEvent): void {
  const luas = lembar.usedArea(lembar.selection, true) ?? satu(lembar.selection);
  const isi = readCells(lembar, luas, (cell, row, col) => {
    const gaya = lembar.book.styles.get(lembar.grid.styleAt(row, col));
    return displayText(
      cell ? lembar.book.valueOf(lembar, row, col, cell) : null,
      gaya.numberFormat,
      lembar.book.locale,
    );
  });
  peristiwa.clipboardData?.setData('text/plain', tulisSalinan(isi));
  peristiwa.preventDefault();
}

function tempel({ sesi, lapor }: SekitarKisi, peristiwa: ClipboardEvent): void {
  const tertulis = peristiwa.clipboardData?.getData('text/plain') ?? '';
  if (tertulis === '') return;
  peristiwa.preventDefault();
  const ditolak = ketik(sesi, sesi.lembar, sesi.lembar.selection, bacaTempelan(tertulis));
  if (ditolak !== undefined) lapor(ditolak);
}

/** Clears the selected cells. */
export function hapusTerpilih({ sesi, lapor }: SekitarKisi): void {
  const ditolak = hapusIsi(sesi, sesi.lembar, sesi.lembar.selection);
  if (ditolak !== undefined) lapor(ditolak);
}

/** Copy, cut and paste on an element. */
export function dengarkanKlip(akar: HTMLElement, sekitar: SekitarKisi): void {
  akar.addEventListener('copy', (peristiwa) => salin(sekitar, peristiwa));
  akar.addEventListener('cut', (peristiwa) => {
    salin(sekitar, peristiwa);
    hapusTerpilih(sekitar);
  });
  akar.addEventListener('paste', (peristiwa) => tempel(sekitar, peristiwa));
}
