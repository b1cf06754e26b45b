/**
 * Those of RUP are digits alone; those of packages may be numbers of documents, `027/12`; those of units have dots between
 * their parts, `1.02`.
 */
export type JenisKode = 'rup' | 'paket' | 'unit';

/** What became of a code on its way through a spreadsheet. */
export type KodeTerbedah =
  | { readonly keadaan: 'kosong' }
  | { readonly keadaan: 'utuh'; readonly kode: string }
  /** It was a number for a while, and nothing was lost. */
  | { readonly keadaan: 'pulih'; readonly kode: string }
  /** Digits are gone. */
  | { readonly keadaan: 'rusak' }
  /** It may be a code as it is, a number that was changed, or several codes. */
  | { readonly keadaan: 'meragukan' };

const rusak: KodeTerbedah = { keadaan: 'rusak' };
const meragukan: KodeTerbedah = { keadaan: 'meragukan' };
const pulih = (kode: string): KodeTerbedah => ({ keadaan: 'pulih', kode });
const utuh = (kode: string): KodeTerbedah => ({ keadaan: 'utuh', kode });

/** `="00123"`, `=""00123""`, `"00123"`, `'00123`: marks that keep a code as text in a spreadsheet, and are no part of it. */
const bungkus = /^(?:=?"+([^"]*)"+|=(\d[\d.]*)|['‘’`´](\S.*))$/u;

const ilmiah = /^(\d+)(?:[.,](\d+))?e([+-]?)(\d{1,3})$/i;
const desimalNol = /^(\d+)[.,](0+)$/;
/** `61.706.511`, `61 706 511`, `61,706,511.00`: groups of three with one separator, and zeros after another one. */
const berkelompok = /^([1-9]\d{0,2}([., ])\d{3}(?:\2\d{3})*)((?!\2)[.,]0+)?$/;
/** What no code of the kind looks like: of a package digits with one dot, or with commas or spaces. */
const berpemisah = {
  rup: /^\d+(?:[^\p{L}\p{N}]+\d+)+$/u,
  paket: /^\d+(?:[.,]\d+|(?:[, |&]+\d+)+)$/,
};
const bulan = 'jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec';
const tanggal = new RegExp(
  `^(?:\\d{1,4}[-/ ](?:${bulan})[a-z]*(?:[-/ ]\\d{1,4})?|(?:${bulan})[a-z]*[-/ ]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}[t ]\\d{2}:\\d{2}.*)$`,
  'i',
);

/** A unit's code of so many digits has no part that is only zeros after a dot: `452609.0` was a number, `1.0` may be a code. */
const DIGIT_UNIT = 4;

/** Takes a cleaned text apart: marks of text off, then what a spreadsheet does to numbers. */
export function bedahKode(teks: string, jenis: JenisKode): KodeTerbedah {
  const cocok = bungkus.exec(teks);
  const isi = cocok === null ? teks : cocok.slice(1).join('').trim();
  if (isi === '' || (jenis !== 'unit' && /^0+(?:[.,]0+)?$/.test(isi))) return { keadaan: 'kosong' };
  // A code that was marked as text is taken at its word where it might be one.
  return bedahIsi(isi, jenis, cocok !== null);
}

function bedahIsi(isi: string, jenis: JenisKode, boleh: boolean): KodeTerbedah {
  if (/^#+$/.test(isi)) return rusak;
  const eksponen = ilmiah.exec(isi);
  if (eksponen !== null) return dariIlmiah(isi, eksponen, boleh || jenis === 'unit');
  if (tanggal.test(isi)) return boleh ? utuh(isi) : rusak;
  const bulat = desimalNol.exec(isi);
  if (bulat !== null) return dariDesimalNol(isi, bulat, jenis, boleh);
  if (jenis === 'unit') return utuh(isi);
  return dariBerkelompok(isi) ?? (berpemisah[jenis].test(isi) && !boleh ? meragukan : utuh(isi));
}

/** `61.706` alone may be 61706, or a number with a fraction. */
function dariBerkelompok(isi: string): KodeTerbedah | undefined {
  const [, bulat, pemisah = '', nol] = berkelompok.exec(isi) ?? [];
  if (bulat === undefined) return undefined;
  const kelompok = bulat.split(pemisah);
  return kelompok.length > 2 || nol !== undefined ? pulih(kelompok.join('')) : undefined;
}

/** `6.1706511E7` has all its digits; `6.17E+07` has not. `6E7` may be a code. */
function dariIlmiah(
  isi: string,
  [, depan = '', pecahan, tanda, pangkat]: RegExpExecArray,
  boleh: boolean,
): KodeTerbedah {
  const geser = Number(pangkat);
  if (pecahan === undefined && tanda === '') return boleh ? utuh(isi) : meragukan;
  const ada = pecahan ?? '';
  const lengkap = tanda !== '-' && ada.length >= geser && /^0*$/.test(ada.slice(geser));
  return lengkap && geser > 0 ? pulih(depan + ada.slice(0, geser)) : rusak;
}

/** `61706511.0` was a number; `61.000` may be 61 or 61000, and `1.0` the code of a unit. */
function dariDesimalNol(
  isi: string,
  [, depan = '', nol = '']: RegExpExecArray,
  jenis: JenisKode,
  boleh: boolean,
): KodeTerbedah {
  if (jenis === 'unit') return depan.length >= DIGIT_UNIT ? pulih(depan) : utuh(isi);
  if (depan.length <= 3 && nol.length === 3) return boleh ? utuh(isi) : meragukan;
  return depan.length > 15 ? rusak : pulih(depan);
}
