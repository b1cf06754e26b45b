import { isKodeSetara } from '../../../src/domain/pengembalian/kode-setara';

test.each([
  ['61706511', '61706511'],
  ['61706511.0', '61706511'],
  ['61706511,00', '61706511'],
  ['61.706.511', '61706511'],
  ['097865', '97865'],
  ["'097865", '097865'],
  ['6.17E+07', '61706511'],
  ['6,1706511E+07', '61706511'],
  ['6E+7', '61706511'],
  ['EP-01k5', 'ep-01K5 '],
  ['0', '000'],
])('%s dan %s satu kode', (a, b) => {
  expect(isKodeSetara(a, b)).toBe(true);
  expect(isKodeSetara(b, a)).toBe(true);
});

test.each([
  ['61706511', '61706512'],
  ['6.18E+07', '61706511'],
  ['6.17E+06', '61706511'],
  ['1.01.02', '1.01.20'],
  ['10.5', '105'],
  ['EP-1', 'EP-10'],
  ['', '1'],
])('%s dan %s dua kode', (a, b) => expect(isKodeSetara(a, b)).toBe(false));
