import type { KolomSpec, Sel } from './tipe';
import { lebarKolom } from './tampilan';

/** Characters a unit of width: an average letter is narrower than a digit, but words wrap unevenly. */
const ISI_BARIS = 1;
const TINGGI_BARIS = 15;

/** Lines that a wrapped text takes in a column of `lebar` characters; words are not cut unless longer than a line. */
export function jumlahBarisTeks(teks: string, lebar: number): number {
  const muat = Math.max(1, Math.floor(lebar * ISI_BARIS));
  let baris = 0;
  for (const paragraf of teks.split('\n')) {
    let terisi = 0;
    baris++;
    for (const kata of paragraf.split(' ')) {
      const perlu = terisi === 0 ? kata.length : terisi + 1 + kata.length;
      if (perlu <= muat) terisi = perlu;
      else {
        if (terisi > 0) baris++;
        baris += Math.ceil(kata.length / muat) - 1;
        terisi = kata.length % muat || Math.min(kata.length, muat);
      }
    }
  }
  return baris;
}

/** Height in points of a data row that needs more than one line; LibreOffice does not find it by itself on opening. */
export function tinggiBaris(kolom: readonly KolomSpec[], sel: readonly Sel[]): number | undefined {
  let baris = 1;
  kolom.forEach((spec, k) => {
    const isi = sel[k];
    if (spec.bungkus === true && spec.tersembunyi !== true && typeof isi === 'string') {
      baris = Math.max(baris, jumlahBarisTeks(isi, lebarKolom(spec)));
    }
  });
  return baris > 1 ? Math.min(baris * TINGGI_BARIS, MAKS_TINGGI) : undefined;
}

const MAKS_TINGGI = 409; // Excel's own limit
