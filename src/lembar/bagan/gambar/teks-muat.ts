/** Size of all texts of a drawing, and the height of a line of them. */
export const UKURAN_HURUF = 12;
export const TINGGI_BARIS = 16;

/** Wide enough for the widest of the fonts that a pane may have: nothing here can measure. */
const LEBAR_HURUF = 8;
const ELIPSIS = '…';

export const lebarTeks = (teks: string): number => [...teks].length * LEBAR_HURUF;

/** As much of a text as there is room for; the whole of it stands in the table of values. */
export function potongSelebar(teks: string, ruang: number): string {
  const huruf = [...teks];
  const muat = Math.max(1, Math.floor(ruang / LEBAR_HURUF));
  return huruf.length <= muat ? teks : huruf.slice(0, Math.max(1, muat - 1)).join('') + ELIPSIS;
}

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
