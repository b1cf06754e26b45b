import { potongTeks } from '../../../domain/umum/aksara';

/** Size of all texts of a drawing, and the height of a line of them. */
export const UKURAN_HURUF = 12;
export const TINGGI_BARIS = 16;

/** Wide enough for the widest of the fonts that a pane may have: nothing here can measure. */
const LEBAR_HURUF = 8;

export const lebarTeks = (teks: string): number => teks.length * LEBAR_HURUF;

/** As much of a text as there is room for; the whole of it stands in the table of values. */
export const potongSelebar = (teks: string, ruang: number): string =>
  potongTeks(teks, Math.max(1, Math.floor(ruang / LEBAR_HURUF)));

/** A text in at most `banyak` lines, broken between words. */
export function barisTeks(teks: string, ruang: number, banyak: number): readonly string[] {
  const baris: string[] = [];
  for (const kata of teks.split(/\s+/u).filter((satu) => satu !== '')) {
    const akhir = baris.at(-1);
    const disambung = akhir === undefined ? kata : `${akhir} ${kata}`;
    if (akhir !== undefined && (lebarTeks(disambung) <= ruang || baris.length === banyak))
      baris[baris.length - 1] = disambung;
    else baris.push(kata);
  }
  return baris.map((satu) => potongSelebar(satu, ruang));
}
