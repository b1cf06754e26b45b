import { IndeksKode } from '../../../src/domain/pengembalian/indeks-kode';
import { isKodeSetara } from '../../../src/domain/pengembalian/kode-setara';

// What a spreadsheet makes of codes (kode-setara.test.ts), and codes beside them.
const kode = [
  '61706511',
  '61706511.0',
  '61.706.511',
  '61706512',
  '6.17E+07',
  '6,1706511E+07',
  '6.170E+7',
  '6E+7',
  '6.18E+07',
  '097865',
  '97865',
  'EP-01k5',
  'ep-01K5 ',
  '1.01.02',
  '0',
  '000',
  '1E+1',
  '10',
  '',
];

test.each(kode)('%s ditemukan oleh semua yang setara dengannya, dan tidak oleh yang lain', (satu) => {
  const indeks = new IndeksKode([[satu, 'ada']]);
  expect(kode.filter((lain) => indeks.cari(lain) !== undefined)).toEqual(
    kode.filter((lain) => isKodeSetara(satu, lain)),
  );
});

test('di antara yang setara, yang pertama', () => {
  const indeks = new IndeksKode([
    ['61706512', 'a'],
    ['61706511', 'b'],
    ['061706511', 'c'],
  ]);
  expect(indeks.cari('61706511')).toEqual({ urutan: 1, nilai: 'b' });
  expect(indeks.cari('6.17E+07')).toEqual({ urutan: 0, nilai: 'a' });
  expect(indeks.cari('7')).toBeUndefined();
});

test('notasi ilmiah dengan lebih banyak angka daripada yang dapat ditulis sebuah bilangan bukan kode siapa pun', () => {
  const panjang = `1.${'1'.repeat(150)}E+5`;
  expect(isKodeSetara(panjang, '111111')).toBe(false);
  expect(isKodeSetara('1'.repeat(400), panjang)).toBe(false);
});
