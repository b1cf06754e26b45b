import { jenisFormat } from './format-tanggal';
import type { TampakAngka } from './tipe';

/** What a number format shows of a number, where that is something else than the number; it depends on the number's sign. */
export type PembacaTampak = (nilai: number) => TampakAngka | undefined;

/** Excel itself allows 255 characters; what comes after is not looked at. */
const MAX_LENGTH = 255;

/** One section of a format code, for the numbers that `syarat` lets in. */
interface Bagian {
  readonly syarat: ((nilai: number) => boolean) | undefined;
  readonly tampak: TampakAngka | undefined;
  readonly teks: string;
}

/** Built-in formats that are not written out in a file (ECMA-376 part 1, 18.8.30): two show percents, none anything else. */
export const tampakBawaan = (id: number): PembacaTampak | undefined =>
  id === 9 || id === 10 ? () => 'persen' : undefined;

/**
 * Reads a number format (ECMA-376 part 1, 18.8.31); `undefined` where it shows every number as it is. Rounding, signs,
 * colours, separators and currencies change nothing of a value; percents, thousands that are left out and hidden content do.
 */
export function tampakFormat(kode: string): PembacaTampak | undefined {
  if (kode === '' || jenisFormat(kode) !== 'bukan') return undefined; // none is the general one
  const bagian = bagianFormat(kode.slice(0, MAX_LENGTH)).map(uraiBagian);
  if (bagian.every(({ tampak }) => tampak === undefined)) return undefined;
  const bersyarat = bagian.some(({ syarat }) => syarat !== undefined);
  return (nilai) => {
    if (bersyarat) return (bagian.find(({ syarat }) => syarat?.(nilai) ?? true) ?? bagian.at(-1))?.tampak;
    if (bagian.length === 1 || nilai > 0) return bagian[0]?.tampak;
    if (nilai < 0) return bagian[1]?.tampak;
    // The third section is for zero, for which accountants write a dash.
    const nol = bagian[bagian.length > 2 ? 2 : 0];
    return nol !== undefined && /^[^\d]*[-–][^\d]*$/u.test(nol.teks) ? undefined : nol?.tampak;
  };
}

interface Potongan {
  /** Text that is shown as it stands. */
  teks: string;
  /** What is left: placeholders of digits, percent signs, separators. */
  kode: string;
  syarat: string;
}

// Quoted text, an escaped character, the width of a character, a repeated character, brackets, the end of a section.
const TOKEN = /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]?|(;)/gsu;
const SYARAT = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+(?:e[-+]?\d+)?)$/i;
const MATA_UANG = /^\$([^-]*)/;

function bagianFormat(format: string): Potongan[] {
  let kini: Potongan = { teks: '', kode: '', syarat: '' };
  const hasil = [kini];
  let at = 0;
  for (const token of format.matchAll(TOKEN)) {
    kini.kode += format.slice(at, token.index);
    at = token.index + token[0].length;
    const [, kutipan, lolos, kurung, akhir] = token;
    if (akhir !== undefined) hasil.push((kini = { teks: '', kode: '', syarat: '' }));
    else if (kurung === undefined) kini.teks += kutipan ?? lolos ?? '';
    else if (SYARAT.test(kurung)) kini.syarat = kurung;
    else kini.teks += MATA_UANG.exec(kurung)?.[1] ?? '';
  }
  kini.kode += format.slice(at);
  return hasil;
}

/** Words for thousands, as formats add them to a shortened number. */
const PANGKAT: ReadonlyMap<string, number> = new Map([
  ['rb', 1],
  ['ribu', 1],
  ['jt', 2],
  ['juta', 2],
  ['m', 3],
  ['mlr', 3],
  ['miliar', 3],
  ['milyar', 3],
  ['t', 4],
  ['triliun', 4],
]);
/** A letter alone may be anything, unless digits were left out. */
const HURUF_TUNGGAL = /^[mt]$/;

function uraiBagian({ teks, kode, syarat }: Potongan): Bagian {
  return { syarat: syaratDari(syarat), tampak: tampakBagian(teks, kode), teks: teks + kode };
}

function tampakBagian(teks: string, kode: string): TampakAngka | undefined {
  const angka = /[0#?]/.test(kode);
  if (!angka && !/general|@/i.test(kode)) return 'lain';
  if (/[\d‰]/u.test(teks)) return 'lain';
  // Commas behind the last digit of a whole number leave out thousands.
  const ribuan = /[0#?](,+)(?![,0#?])/.exec(kode)?.[1]?.length ?? 0;
  const persen = kode.split('%').length - 1;
  const tertulis = teks.includes('%');
  if (persen > 0) return persen === 1 && ribuan === 0 && !tertulis ? 'persen' : 'lain';
  if (tertulis) return ribuan === 0 ? 'persen-tertulis' : 'lain';
  return ribuan === pangkatTeks(teks, ribuan > 0) ? undefined : 'lain';
}

function pangkatTeks(teks: string, disingkat: boolean): number {
  const kata = teks.toLowerCase().match(/[a-z]+/g) ?? [];
  return kata.reduce(
    (jumlah, satu) => jumlah + (HURUF_TUNGGAL.test(satu) && !disingkat ? 0 : (PANGKAT.get(satu) ?? 0)),
    0,
  );
}

function syaratDari(teks: string): Bagian['syarat'] {
  const [, tanda, angka] = SYARAT.exec(teks) ?? [];
  if (tanda === undefined) return undefined;
  const batas = Number(angka);
  return (nilai) => {
    switch (tanda) {
      case '<':
        return nilai < batas;
      case '<=':
        return nilai <= batas;
      case '>':
        return nilai > batas;
      case '>=':
        return nilai >= batas;
      case '=':
        return nilai === batas;
      default:
        return nilai !== batas;
    }
  };
}

/** Figures of a double that mean something: 0.07 × 100 is 7, not 7.000000000000001. */
const ANGKA_BERARTI = 12;

/** The percents that a cell shows. */
export const nilaiPersen = (nilai: number, tampak: 'persen' | 'persen-tertulis'): number =>
  tampak === 'persen' ? Number((nilai * 100).toPrecision(ANGKA_BERARTI)) : nilai;
