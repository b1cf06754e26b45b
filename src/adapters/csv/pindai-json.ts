import { akhirTeks } from '../json/akhir-teks';

/** How much of a JSON text goes to the parser at most. */
export interface UkuranJson {
  /** Values, counted by what separates them. */
  readonly nilai: number;
  /** Rows; objects are counted, of which a row may have a second one within. */
  readonly baris: number;
  /** Members of one object. */
  readonly kolom: number;
  /** Brackets in each other. */
  readonly dalam: number;
}

/** Why a JSON text is not handed to the parser. */
export type MelewatiJson = 'nilai' | 'baris' | 'kolom' | 'dalam';

const KUTIP = 34;
const KOMA = 44;
const KURAWAL = 123;
const isBuka = (kode: number): boolean => kode === 91 || kode === KURAWAL;
const isTutup = (kode: number): boolean => kode === 93 || kode === 125;
const isDigit = (kode: number): boolean => kode >= 48 && kode <= 57;
/** `.`, `e`, `E`, `+`: what makes a number none of digits alone. */
const isPecahan = (kode: number): boolean => kode === 46 || kode === 101 || kode === 69 || kode === 43;
const MINUS = 45;

/** Digits of a whole number that a JavaScript number may not hold exactly. */
const DIGIT_PANJANG = 16;

/**
 * Goes through a JSON text once before it is parsed: 50 MB of brackets cost the parser gigabytes. Codes longer than a number
 * can hold exactly are put in quotes on the way, so that they stay texts; inside a text nothing is touched.
 */
export function pindaiJson(teks: string, batas: UkuranJson): { readonly teks: string } | MelewatiJson {
  const bagian: string[] = [];
  let sampai = 0;
  const hitungan = new Hitungan(batas);
  for (let i = 0; i < teks.length; i += 1) {
    const kode = teks.charCodeAt(i);
    if (kode === KUTIP) {
      i = akhirTeks(teks, i);
    } else if (kode === KOMA || isBuka(kode) || isTutup(kode)) {
      const lewat = hitungan.catat(kode);
      if (lewat !== undefined) return lewat;
    } else if (isDigit(kode)) {
      const awal = teks.charCodeAt(i - 1) === MINUS ? i - 1 : i;
      const { akhir, panjang } = akhirAngka(teks, i);
      if (panjang) {
        bagian.push(teks.slice(sampai, awal), '"', teks.slice(awal, akhir), '"');
        sampai = akhir;
      }
      i = akhir - 1;
    }
  }
  return { teks: bagian.length === 0 ? teks : [...bagian, teks.slice(sampai)].join('') };
}

/** Where the number that begins here ends, and whether it is a whole one of many digits. */
function akhirAngka(teks: string, mulai: number): { readonly akhir: number; readonly panjang: boolean } {
  let akhir = mulai;
  while (isDigit(teks.charCodeAt(akhir))) akhir += 1;
  const panjang = akhir - mulai >= DIGIT_PANJANG;
  if (!isPecahan(teks.charCodeAt(akhir))) return { akhir, panjang };
  // The rest of the number is no number of its own.
  for (let kode = teks.charCodeAt(akhir); isDigit(kode) || isPecahan(kode) || kode === MINUS;) {
    akhir += 1;
    kode = teks.charCodeAt(akhir);
  }
  return { akhir, panjang: false };
}

/** Counts what the parser would make of a text. */
class Hitungan {
  #nilai = 0;
  #objek = 0;
  /** Members of each object that is open, and of each list as none. */
  readonly #anggota: number[] = [];

  constructor(private readonly batas: UkuranJson) {}

  catat(kode: number): MelewatiJson | undefined {
    if (isTutup(kode)) {
      this.#anggota.pop();
      return undefined;
    }
    this.#nilai += 1;
    if (this.#nilai > this.batas.nilai) return 'nilai';
    if (kode === KOMA) {
      const milik = (this.#anggota.pop() ?? NaN) + 1;
      this.#anggota.push(milik);
      return milik >= this.batas.kolom ? 'kolom' : undefined;
    }
    if (kode === KURAWAL) this.#objek += 1;
    this.#anggota.push(kode === KURAWAL ? 0 : NaN);
    // Rows, and objects within them.
    if (this.#objek > 2 * this.batas.baris) return 'baris';
    return this.#anggota.length > this.batas.dalam ? 'dalam' : undefined;
  }
}
