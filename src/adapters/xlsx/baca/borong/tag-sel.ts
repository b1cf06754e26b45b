import { KOLOM_TERAKHIR } from '../alamat';
import {
  GARIS_MIRING,
  KODE_0,
  KODE_9,
  KODE_A,
  KODE_Z,
  KURANG,
  KUTIP,
  LEBIH,
  SAMA_DENGAN,
  SPASI,
  TAK_ADA,
} from './aksara';

/** What a cell holds, by attribute `t` (ECMA-376 part 1, 18.18.11), of those that are read here. */
export const tipe = { angka: 0, bersama: 1, sebaris: 2, teks: 3, logika: 4 } as const;
export type Tipe = (typeof tipe)[keyof typeof tipe];

const TERTULIS: readonly (readonly [nilai: string, tipe: Tipe])[] = [
  ['s"', tipe.bersama],
  ['inlineStr"', tipe.sebaris],
  ['n"', tipe.angka],
  ['str"', tipe.teks],
  ['b"', tipe.logika],
];

const C = 99;
const R = 114;
const S = 115;
const T = 116;
/** Digits of a style's index that are read here: a workbook has at most 64,000 styles. */
const ANGKA_GAYA = 6;

/** Reads start tags of cells, `<c r="B7" s="4" t="s">`, with the attributes in any order. */
export class TagSel {
  kolom = 0;
  gaya = 0;
  tipe: Tipe = tipe.angka;
  /** `<c …/>` */
  kosong = false;

  /**
   * Reads the tag that begins at `dari`, of a cell in row `baris`, without an address in column `berikut`. Gives the place
   * after it.
   */
  baca(xml: string, dari: number, baris: number, berikut: number): number {
    if (xml.charCodeAt(dari) !== KURANG || xml.charCodeAt(dari + 1) !== C) return TAK_ADA;
    let at = dari + 2;
    let terbaca = 0;
    this.kolom = berikut;
    this.gaya = 0;
    this.tipe = tipe.angka;
    while (xml.charCodeAt(at) === SPASI) {
      if (xml.charCodeAt(at + 2) !== SAMA_DENGAN || xml.charCodeAt(at + 3) !== KUTIP) return TAK_ADA;
      const nama = xml.charCodeAt(at + 1);
      const bit = nama === R ? 1 : nama === S ? 2 : nama === T ? 4 : 0;
      if (bit === 0 || (terbaca & bit) !== 0) return TAK_ADA;
      terbaca |= bit;
      at = this.#atribut(xml, nama, at + 4, baris);
      if (at === TAK_ADA) return TAK_ADA;
    }
    if (this.kolom >= KOLOM_TERAKHIR) return TAK_ADA;
    this.kosong = xml.charCodeAt(at) === GARIS_MIRING;
    if (this.kosong) at++;
    return xml.charCodeAt(at) === LEBIH ? at + 1 : TAK_ADA;
  }

  #atribut(xml: string, nama: number, dari: number, baris: number): number {
    if (nama === R) return this.#alamat(xml, dari, baris);
    return nama === S ? this.#gaya(xml, dari) : this.#tipe(xml, dari);
  }

  #alamat(xml: string, dari: number, baris: number): number {
    let at = dari;
    let kolom = 0;
    let kode = xml.charCodeAt(at);
    for (; kode >= KODE_A && kode <= KODE_Z && at < dari + 3; kode = xml.charCodeAt(++at))
      kolom = kolom * 26 + kode - KODE_A + 1;
    const angka = at;
    let nomor = 0;
    for (; kode >= KODE_0 && kode <= KODE_9 && at < angka + 7; kode = xml.charCodeAt(++at))
      nomor = nomor * 10 + kode - KODE_0;
    this.kolom = kolom - 1;
    return kolom > 0 && nomor === baris && kode === KUTIP ? at + 1 : TAK_ADA;
  }

  #gaya(xml: string, dari: number): number {
    let at = dari;
    let gaya = 0;
    let kode = xml.charCodeAt(at);
    for (; kode >= KODE_0 && kode <= KODE_9 && at < dari + ANGKA_GAYA; kode = xml.charCodeAt(++at))
      gaya = gaya * 10 + kode - KODE_0;
    this.gaya = gaya;
    return at > dari && kode === KUTIP ? at + 1 : TAK_ADA;
  }

  #tipe(xml: string, dari: number): number {
    for (const [nilai, satu] of TERTULIS)
      if (xml.startsWith(nilai, dari)) {
        this.tipe = satu;
        return dari + nilai.length;
      }
    return TAK_ADA;
  }
}
