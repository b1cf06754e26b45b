/** A typed number taken apart, before its digits are read: `Rp (3,8 Jt)` → money, negative, `3,8`, `jt`. */
export interface BagianAngka {
  readonly mataUang: boolean;
  readonly negatif: boolean;
  readonly digit: string;
  /** Lower case, what stands after the digits. */
  readonly ekor: string;
}

/** More than this is no number. */
const PANJANG_TERBESAR = 100;

const polaMataUang = /^(?:rp\.?|idr)/;
const polaDigit = /^[.,]?\d[\d.,]*(?: \d{3}(?!\d)[\d.,]*)*/;
/** `Rp 5.000.000,-`: the customary "no sen". */
const tanpaSen = /^[-–—=]+/u;

interface Awalan {
  mataUang: boolean;
  negatif: boolean;
  sisa: string;
}

/** Signs, brackets and `Rp` may come in any order, each once. */
function lepasAwalan(teks: string): Awalan {
  const awalan: Awalan = { mataUang: false, negatif: false, sisa: teks };
  for (let sebelum = ''; sebelum !== awalan.sisa;) {
    sebelum = awalan.sisa;
    if (!awalan.mataUang && polaMataUang.test(awalan.sisa)) {
      awalan.mataUang = true;
      awalan.sisa = awalan.sisa.replace(polaMataUang, '').trim();
    }
    if (awalan.negatif) continue;
    if (/^[-–−]/u.test(awalan.sisa)) {
      awalan.negatif = true;
      awalan.sisa = awalan.sisa.slice(1).trim();
    } else if (awalan.sisa.startsWith('(') && awalan.sisa.endsWith(')')) {
      awalan.negatif = true;
      awalan.sisa = awalan.sisa.slice(1, -1).trim();
    }
  }
  return awalan;
}

/** `undefined` where no digits come first: then it is no number at all. */
export function bagianAngka(teks: string): BagianAngka | undefined {
  if (teks.length > PANJANG_TERBESAR) return undefined;
  const { mataUang, negatif, sisa } = lepasAwalan(teks.toLowerCase());
  const tanpaPlus = sisa.startsWith('+') && !negatif ? sisa.slice(1).trim() : sisa;
  const digit = polaDigit.exec(tanpaPlus)?.[0];
  if (digit === undefined) return undefined;
  const ekor = tanpaPlus.slice(digit.length);
  if (/[.,]$/.test(digit) && tanpaSen.test(ekor))
    return { mataUang, negatif, digit: digit.slice(0, -1), ekor: ekor.replace(tanpaSen, '').trim() };
  return { mataUang, negatif, digit, ekor: ekor.trim() };
}
