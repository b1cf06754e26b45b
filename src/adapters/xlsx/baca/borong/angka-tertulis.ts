import { KODE_0, KODE_9, KURANG, MINUS, TAK_ADA, TITIK } from './aksara';

/** Whole numbers of so many digits are exact, and so are these powers of ten; a quotient of the two is then rounded once. */
const ANGKA_TEPAT = 15;
const PANGKAT = Array.from({ length: ANGKA_TEPAT + 1 }, (_, pangkat) => Number(`1e${pangkat}`));
/** What is longer, or has an exponent, is left to `Number`, within the length that the general way takes. */
const MAX_PANJANG = 400;
const LAIN = /^[-+.\deE]+$/;

/** Reads a number up to the next `<`, to the same double as `Number` makes of it. */
export class AngkaTertulis {
  nilai = 0;

  /** Gives the place of the `<`. */
  baca(xml: string, dari: number): number {
    let at = dari;
    let kode = xml.charCodeAt(at);
    const minus = kode === MINUS;
    if (minus) kode = xml.charCodeAt(++at);
    const awal = at;
    let nilai = 0;
    for (; kode >= KODE_0 && kode <= KODE_9; kode = xml.charCodeAt(++at)) nilai = nilai * 10 + kode - KODE_0;
    let angka = at - awal;
    if (kode === TITIK) {
      const titik = at;
      kode = xml.charCodeAt(++at);
      for (; kode >= KODE_0 && kode <= KODE_9; kode = xml.charCodeAt(++at))
        nilai = nilai * 10 + kode - KODE_0;
      const pecahan = at - titik - 1;
      angka += pecahan;
      if (angka <= ANGKA_TEPAT) nilai /= PANGKAT[pecahan] ?? 1;
    }
    if (kode !== KURANG || angka === 0 || angka > ANGKA_TEPAT) return this.#lain(xml, dari);
    this.nilai = minus ? -nilai : nilai;
    return at;
  }

  /** The same of a place in a list, which is digits alone. */
  bacaIndeks(xml: string, dari: number): number {
    let at = dari;
    let nilai = 0;
    let kode = xml.charCodeAt(at);
    for (; kode >= KODE_0 && kode <= KODE_9; kode = xml.charCodeAt(++at)) nilai = nilai * 10 + kode - KODE_0;
    this.nilai = nilai;
    return kode === KURANG && at > dari && at - dari <= ANGKA_TEPAT ? at : TAK_ADA;
  }

  #lain(xml: string, dari: number): number {
    const akhir = xml.indexOf('<', dari);
    if (akhir === -1 || akhir - dari > MAX_PANJANG) return TAK_ADA;
    const tertulis = xml.slice(dari, akhir);
    this.nilai = LAIN.test(tertulis) ? Number(tertulis) : NaN;
    return Number.isFinite(this.nilai) ? akhir : TAK_ADA;
  }
}
