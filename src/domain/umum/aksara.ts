import { AKSARA_DISEBUT, BATAS_TEKS_SEL } from './batas-teks';

/** What stands in place of a character that cannot be kept: a reader sees that something was there (Unicode, U+FFFD). */
export const PENGGANTI = '\ufffd';

/** What XML 1.0 has no notation for (2.2 Characters), and lone halves of surrogate pairs: no workbook can hold them. */
const TAK_TERSIMPAN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;
const SEMUA_TAK_TERSIMPAN = new RegExp(TAK_TERSIMPAN, 'gu');
/** A text that looks like the notation for a character gets its underscore written as one (ECMA-376 part 1, 22.9.2.19). */
const DILINDUNGI = /_(?=x[0-9A-Fa-f]{4}_)|\r/g;
const TAMBAHAN_LINDUNG = '_x005F_'.length - 1;

const BLANK = 32;
const LAST_ASCII = 126;
/** Up to here a loop is through before the expression has begun; on longer texts the expression is four times as fast. */
const PENDEK = 64;

/** True where a workbook can hold every character of the text. */
export function isTersimpan(teks: string): boolean {
  if (teks.length > PENDEK) return !TAK_TERSIMPAN.test(teks);
  // Most texts are plain ones.
  for (let k = 0; k < teks.length; k++) {
    const kode = teks.charCodeAt(k);
    if (kode < BLANK || kode > LAST_ASCII) return !TAK_TERSIMPAN.test(teks);
  }
  return true;
}

/** True where a character of the text was lost on its way, here or before: it is no code and no choice any more. */
export const isKehilanganAksara = (teks: string): boolean => teks.includes(PENGGANTI);

export interface TeksBersih {
  readonly teks: string;
  /** What was taken out, as `U+0001`: each once, in the order in which they stand, the first few. */
  readonly dibuang: readonly string[];
}

/** `U+0001` */
export const namaAksara = (aksara: string): string =>
  `U+${(aksara.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text from outside as it can be kept: what no workbook can hold is replaced, visibly, one mark a character. All texts
 * from outside go through here where they are read, and what is written from them once more.
 */
export function bersihkanAksara(teks: string): TeksBersih {
  if (isTersimpan(teks)) return { teks, dibuang: [] };
  const dibuang = new Set<string>();
  const bersih = teks.replace(SEMUA_TAK_TERSIMPAN, (aksara) => {
    if (dibuang.size < AKSARA_DISEBUT) dibuang.add(namaAksara(aksara));
    return PENGGANTI;
  });
  return { teks: bersih, dibuang: [...dibuang] };
}

/** True where a cell can hold the text as it is written; what is short can be, whatever stands in it. */
export const isMuatSel = (teks: string): boolean =>
  teks.length * (1 + TAMBAHAN_LINDUNG) <= BATAS_TEKS_SEL || panjangTersimpan(teks) <= BATAS_TEKS_SEL;

/** Units that a text takes in a cell as it is written: what looks like a notation for a character is written longer. */
export function panjangTersimpan(teks: string): number {
  if (!teks.includes('_x') && !teks.includes('\r')) return teks.length;
  return teks.length + TAMBAHAN_LINDUNG * (teks.match(DILINDUNGI)?.length ?? 0);
}

/** The start of a text, at most so many units with the mark of the cut, never between the halves of a surrogate pair. */
export const potongTeks = (teks: string, batas: number): string =>
  teks.length <= batas ? teks : `${awalTeks(teks, batas - 1)}…`;

function awalTeks(teks: string, panjang: number): string {
  const awalPasangan = /[\ud800-\udbff]/.test(teks.charAt(panjang - 1));
  return teks.slice(0, awalPasangan ? panjang - 1 : panjang);
}

/** A text as a cell can hold it: cleaned, and cut where it would be too long as it is written. */
export function teksUntukSel(teks: string): string {
  const bersih = isTersimpan(teks) ? teks : bersihkanAksara(teks).teks;
  return isMuatSel(bersih) ? bersih : `${awalTeks(bersih, panjangMuat(bersih))}…`;
}

/** How many units of a text fit into a cell beside the mark of the cut, found by halves: each unit only adds to what is written. */
function panjangMuat(teks: string): number {
  let muat = 0;
  for (let lebih = Math.min(teks.length, BATAS_TEKS_SEL) + 1; lebih - muat > 1;) {
    const tengah = Math.floor((muat + lebih) / 2);
    if (panjangTersimpan(teks.slice(0, tengah)) < BATAS_TEKS_SEL) muat = tengah;
    else lebih = tengah;
  }
  return muat;
}
