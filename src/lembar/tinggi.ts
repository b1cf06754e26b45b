import type { KolomSpec, Sel } from './tipe';
import { lebarKolom } from './tampilan';

const SPASI = 32;
const HURUF_A = 65;
const HURUF_Z = 90;
const LEBAR_ANGKA = 10;
const LEBAR_HURUF = 9;
const LEBAR_KAPITAL = 12;
const TINGGI_BARIS = 15;
/** Points; Excel's own limit. */
export const MAKS_TINGGI = 409;

/** True for texts that are one line whatever letters they are made of, found without looking at each. */
export const pastiSebaris = (teks: string, lebar: number): boolean =>
  teks.length * LEBAR_KAPITAL <= lebar * LEBAR_ANGKA && !teks.includes('\n');

/**
 * Lines that a wrapped text takes in a column as wide as `lebar` digits; words are not cut unless longer than a line.
 * Letters and spaces together are narrower than digits, capitals wider; measured on Calibri and DejaVu Sans, rounded up.
 */
export function jumlahBarisTeks(teks: string, lebar: number): number {
  if (pastiSebaris(teks, lebar)) return 1;
  let baris = 0;
  for (let awal = 0; awal <= teks.length;) {
    const enter = teks.indexOf('\n', awal);
    const akhir = enter === -1 ? teks.length : enter;
    baris += barisParagraf(teks, awal, akhir, Math.max(LEBAR_KAPITAL, lebar * LEBAR_ANGKA));
    awal = akhir + 1;
  }
  return baris;
}

function barisParagraf(teks: string, awal: number, akhir: number, muat: number): number {
  let baris = 1;
  let mulai = awal;
  let spasi = awal;
  let terisi = 0;
  for (let k = awal; k < akhir; k++) {
    const huruf = teks.charCodeAt(k);
    if (huruf === SPASI) spasi = k;
    terisi += huruf >= HURUF_A && huruf <= HURUF_Z ? LEBAR_KAPITAL : LEBAR_HURUF;
    // A space at the end of a line takes no place.
    if (terisi <= muat || huruf === SPASI) continue;
    baris++;
    mulai = spasi > mulai ? spasi + 1 : k;
    k = mulai - 1;
    terisi = 0;
  }
  return baris;
}

/**
 * Height in points of a row whose longest text takes so many lines, `undefined` for one line. Programs that do not work
 * heights out on opening, such as LibreOffice, would show only the first line without it.
 */
export const tinggiUntuk = (jumlahBaris: number): number | undefined =>
  jumlahBaris > 1 ? Math.min(jumlahBaris * TINGGI_BARIS, MAKS_TINGGI) : undefined;

/** Height in points of a data row that needs more than one line. */
export function tinggiBaris(kolom: readonly KolomSpec[], sel: readonly Sel[]): number | undefined {
  let baris = 1;
  kolom.forEach((spec, k) => {
    const isi = sel[k];
    if (spec.bungkus === true && spec.tersembunyi !== true && typeof isi === 'string') {
      baris = Math.max(baris, jumlahBarisTeks(isi, lebarKolom(spec)));
    }
  });
  return tinggiUntuk(baris);
}
