import { salinTeks } from '../../xml-urai';
import { BARIS_TERAKHIR } from '../alamat';
import { KODE_0, KODE_9, KUTIP, TAK_ADA } from './aksara';

const BERIKUT = '</row><row r="';
/** What follows the number in a row's tag, in a form that no reader can take for anything else. */
const SISA = /^(?: (?:[A-Za-z][A-Za-z0-9]*:)?[A-Za-z]+="[^"<&]*")*>$/;
const ATRIBUT = / (?:([^:=]*):)?([^=]*)="[^"]*"/g;
/** Such rests that are known to be in order; most rows of a sheet have the same one. */
const MAX_DIKENAL = 200;
const MAX_SISA = 500;

/** Reads the end of a row with the start tag of the next, `</row><row r="8" ht="15">`. */
export class TagBaris {
  nomor = 0;
  readonly #dikenal = new Set<string>();

  /** Reads what begins at `dari`; gives the place after it. */
  baca(xml: string, dari: number): number {
    if (!xml.startsWith(BERIKUT, dari)) return TAK_ADA;
    const angka = dari + BERIKUT.length;
    let at = angka;
    let nomor = 0;
    let kode = xml.charCodeAt(at);
    for (; kode >= KODE_0 && kode <= KODE_9 && at < angka + 7; kode = xml.charCodeAt(++at))
      nomor = nomor * 10 + kode - KODE_0;
    if (kode !== KUTIP || nomor < 1 || nomor > BARIS_TERAKHIR) return TAK_ADA;
    const akhir = xml.indexOf('>', at) + 1;
    if (akhir === 0 || akhir - at > MAX_SISA || !this.#sah(xml.slice(at + 1, akhir))) return TAK_ADA;
    this.nomor = nomor;
    return akhir;
  }

  #sah(sisa: string): boolean {
    if (sisa === '>' || this.#dikenal.has(sisa)) return true;
    if (!SISA.test(sisa) || !isAtributBiasa(sisa)) return false;
    if (this.#dikenal.size < MAX_DIKENAL) this.#dikenal.add(salinTeks(sisa));
    return true;
  }
}

/** No attribute stands twice, whatever its prefix, and none declares a namespace. */
function isAtributBiasa(sisa: string): boolean {
  const nama = new Set(['r', 'xmlns']);
  for (const [, awalan, lokal = ''] of sisa.matchAll(ATRIBUT)) {
    if (awalan === 'xmlns' || nama.has(lokal)) return false;
    nama.add(lokal);
  }
  return true;
}
