import { BATAS_TEKS_SEL } from '../umum/batas-teks';
import { isPolos } from '../umum/teks';
import { catatKetikan } from './catatan';
import { kutip, terbacaKosong, terbacaTb, tidakTerbaca } from './hasil';
import type { HasilBaca, OpsiKetikan } from './tipe';

/** What programs write where they have nothing: databases, JavaScript, Python (pandas), pivot tables. */
const kataKosong = new Set([
  ...['null', '(null)', '\\n', 'n/a', '<na>', 'nan', 'nat', 'none', 'undefined'],
  ...['(kosong)', '(blank)'],
]);
const kataTb = new Set(['tb', 't.b.', 'tidak berlaku']);

/** True for what says "tidak berlaku". */
export const isTb = (teks: string): boolean => kataTb.has(bersihkan(teks).toLowerCase());
const galatExcel = /^#(?:n\/a|ref!|value!|div\/0!|name\?|num!|null!|spill!|calc!)$/;
const strip = /^[-‐-―−]+$/u;

/** Characters that take no room: zero-width spaces and joiners, direction marks, byte order mark. */
const takTampak = /[\u200b-\u200f\u2060\ufeff]/gu;

const bersihkan = (teks: string): string =>
  isPolos(teks) ? teks : teks.normalize('NFKC').replace(takTampak, '').replace(/\s+/gu, ' ').trim();

/** What is common to every kind of value: either it is settled, or the cleaned text goes on to its own reader. */
export type Siap<T> = { readonly hasil: HasilBaca<T> } | { readonly teks: string };

/**
 * Bounds the text, brings full-width digits and odd spaces to their plain form (NFKC) and settles empty, `null`, a dash,
 * `TB` and Excel error texts.
 */
export function siapkan(mentah: string, opsi: OpsiKetikan): Siap<never> {
  if (mentah === '') return { hasil: terbacaKosong };
  // Anything longer was not typed into a cell.
  if (mentah.length > BATAS_TEKS_SEL) return terlaluPanjang(mentah);
  const teks = bersihkan(mentah);
  if (teks === '') return { hasil: terbacaKosong };
  // Of one character compatibility can make eighteen.
  if (teks.length > BATAS_TEKS_SEL) return terlaluPanjang(teks);
  if (teks.length > 16) return { teks };
  const kata = teks.toLowerCase();
  if (kataKosong.has(kata)) return { hasil: terbacaKosong };
  if (kataTb.has(kata)) {
    return {
      hasil: opsi.bolehTb === true ? terbacaTb : tidakTerbaca(teks, catatKetikan('tb-tidak-boleh', { teks })),
    };
  }
  if (strip.test(teks)) {
    const params = { teks };
    return {
      hasil:
        opsi.stripKosong === false
          ? tidakTerbaca(teks, catatKetikan('strip-tidak-boleh', params))
          : terbacaKosong,
    };
  }
  if (galatExcel.test(kata))
    return { hasil: tidakTerbaca(teks, catatKetikan('galat-excel', { teks: kutip(teks) })) };
  return { teks };
}

const terlaluPanjang = (teks: string): Siap<never> => ({
  hasil: tidakTerbaca(
    teks,
    catatKetikan('teks-terlalu-panjang', { panjang: teks.length, batas: BATAS_TEKS_SEL }),
  ),
});
