import { bentukBanding } from '../umum/teks';

/** A code without what spreadsheet programs do to one: `0061706511`, `61706511.0`, `61.706.511` and `61706511` are one. */
function bentukKode(kode: string): string {
  const rapat = bentukBanding(kode).replace(/\s|^'/g, '');
  const digit = /^\d{1,3}(?:[.,]\d{3})+$/.test(rapat)
    ? rapat.replace(/[.,]/g, '')
    : rapat.replace(/^(\d+)[.,]0+$/, '$1');
  return /^\d+$/.test(digit) ? digit.replace(/^0+(?=\d)/, '') : digit;
}

const NOTASI_ILMIAH = /^(\d)(?:[.,](\d+))?e\+?(\d+)$/i;

/** `6.17E+07` shows as much of a code as it has digits; what it hides is no contradiction. */
function isDibulatkan(a: string, b: string): boolean {
  const [, depan, belakang = '', pangkat] = NOTASI_ILMIAH.exec(a) ?? [];
  if (depan === undefined || pangkat === undefined || !/^\d+$/.test(b)) return false;
  const nol = belakang.replace(/0+$/, '');
  const [lain, pangkatLain] = Number(b).toExponential(nol.length).split('e+');
  return lain === (nol === '' ? depan : `${depan}.${nol}`) && Number(pangkatLain) === Number(pangkat);
}

/** Whether two codes are one, as far as can be seen: leading zeros, `.0` and rounded digits are a spreadsheet's doing. */
export function isKodeSetara(a: string, b: string): boolean {
  const [x, y] = [bentukKode(a), bentukKode(b)];
  return x === y || isDibulatkan(x, y) || isDibulatkan(y, x);
}
