import { bentukBanding } from '../umum/teks';

/** A code without what spreadsheet programs do to one: `0061706511`, `61706511.0`, `61.706.511` and `61706511` are one. */
export function bentukKode(kode: string): string {
  const rapat = bentukBanding(kode).replace(/\s|^'/g, '');
  const digit = /^\d{1,3}(?:[.,]\d{3})+$/.test(rapat)
    ? rapat.replace(/[.,]/g, '')
    : rapat.replace(/^(\d+)[.,]0+$/, '$1');
  return /^\d+$/.test(digit) ? digit.replace(/^0+(?=\d)/, '') : digit;
}

const NOTASI_ILMIAH = /^(\d)(?:[.,](\d+))?e\+?(\d+)$/i;

/** `6.170E+07` → `6.17e7`: as much of a code as it shows. `undefined` for what is not written so. */
export function kunciIlmiah(bentuk: string): string | undefined {
  const [, depan, belakang = '', pangkat] = NOTASI_ILMIAH.exec(bentuk) ?? [];
  if (depan === undefined || pangkat === undefined) return undefined;
  const nol = belakang.replace(/0+$/, '');
  return `${depan}${nol === '' ? '' : `.${nol}`}e${Number(pangkat)}`;
}

/** Codes have so many digits at most; a number of more has none of a code's left. */
const DIGIT_TERBANYAK = 40;

/** Every way in which a code of digits can be shown rounded, as `kunciIlmiah` writes it; a last digit of 0 is not shown. */
export function bulatan(bentuk: string): readonly string[] {
  if (!/^\d+$/.test(bentuk) || bentuk.length > DIGIT_TERBANYAK) return [];
  const nilai = Number(bentuk);
  return Array.from({ length: bentuk.length }, (_, digit) => nilai.toExponential(digit))
    .filter((satu) => !/\.\d*0e/.test(satu))
    .map((satu) => satu.replace('e+', 'e'));
}

/** `6.17E+07` shows as much of a code as it has digits; what it hides is no contradiction. */
function isDibulatkan(a: string, b: string): boolean {
  const kunci = kunciIlmiah(a);
  return kunci !== undefined && bulatan(b).includes(kunci);
}

/** Whether two codes are one, as far as can be seen: leading zeros, `.0` and rounded digits are a spreadsheet's doing. */
export function isKodeSetara(a: string, b: string): boolean {
  const [x, y] = [bentukKode(a), bentukKode(b)];
  return x === y || isDibulatkan(x, y) || isDibulatkan(y, x);
}
