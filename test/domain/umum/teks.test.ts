import fc from 'fast-check';
import { isTerhenti, pembuatCatatan } from '../../../src/domain/umum/catatan';
import { kelompokkan } from '../../../src/domain/umum/kelompok';
import { namaTerdekat } from '../../../src/domain/umum/nama-terdekat';
import { bentukBanding, isiTeks, samaTeks } from '../../../src/domain/umum/teks';
import { periksaPanjang } from '../../../src/domain/umum/teks-panjang';

test.each([
  ['  Dinas   Kesehatan ', 'dinas kesehatan'],
  ['E-PURCHASING', 'e-purchasing'],
  ['Ｔｅｎｄｅｒ', 'tender'],
  ['a\u00a0b\tc', 'a b c'],
])('bentuk banding dari %p adalah %p', (teks, banding) => expect(bentukBanding(teks)).toBe(banding));

test('a plain text takes the short way to the same form', () => {
  // As it is declared, step by step.
  const selangkah = (teks: string): string =>
    teks.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('id');
  const ascii = fc.string({ unit: 'binary-ascii' });
  fc.assert(
    fc.property(
      fc.oneof(ascii, fc.string({ unit: 'binary' }), fc.stringMatching(/^[!-~]{1,9}( [!-~]+){0,3}$/)),
      (teks) => expect(bentukBanding(teks)).toBe(selangkah(teks)),
    ),
  );
  for (let unit = 0; unit < 128; unit += 1) {
    const teks = `A${String.fromCharCode(unit)}z`;
    expect(bentukBanding(teks)).toBe(selangkah(teks));
  }
});

test('kata yang sama bagi pembaca adalah sama', () => {
  expect(samaTeks('Selesai ', 'SELESAI')).toBe(true);
  expect(samaTeks('Selesai', 'Belum selesai')).toBe(false);
});

describe('isi teks', () => {
  it.each([
    ['  Siti Aminah\n', 'Siti Aminah'],
    ['   ', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j adalah %j', (teks, isi) => {
    expect(isiTeks(teks)).toBe(isi);
  });
});

describe('teks yang tidak termuat dalam satu sel', () => {
  it('disebut menurut bagiannya, 32.767 huruf masih termuat', () => {
    expect(
      periksaPanjang(
        { sebab: 'a'.repeat(32_768), metode: '='.repeat(32_767), tanya: null, hasil: undefined },
        ({ bagian, panjang, batas }) => `${bagian} ${panjang} ${batas}`,
      ),
    ).toEqual(['sebab 32768 32767']);
  });
});

describe('nama terdekat', () => {
  test.each([
    ['nilai_kontark', ['nilai_kontrak', 'nilai_pdn'], 'nilai_kontrak'],
    ['HSP', ['hps', 'pagu'], 'hps'], // two neighbours swapped: one slip
    ['pagu', ['PAGU'], 'PAGU'],
    ['xyz', ['hps', 'pagu'], undefined],
    ['apa saja', [], undefined],
  ])('%p di antara %p', (nama, dikenal, terdekat) => expect(namaTerdekat(nama, dikenal)).toBe(terdekat));

  test('teks sangat panjang tidak memperlambat', () => {
    expect(namaTerdekat('a'.repeat(1_000_000), ['hps'])).toBeUndefined();
  });
});

test('kelompok mengikuti urutan kunci pertama muncul', () => {
  expect([...kelompokkan(['b1', 'a1', 'b2'], (satu) => satu[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('catatan membawa tingkat katalognya', () => {
  const catat = pembuatCatatan<{ rusak: { n: number }; aneh: { n: number } }>({
    rusak: { tingkat: 'galat', akibat: 'menghentikan' },
    aneh: { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  });
  expect(catat('rusak', { n: 1 }, { baris: 2 })).toEqual({
    kode: 'rusak',
    tingkat: 'galat',
    akibat: 'menghentikan',
    params: { n: 1 },
    lokasi: { baris: 2 },
  });
  expect(isTerhenti([catat('aneh', { n: 1 })])).toBe(false);
  expect(isTerhenti([catat('aneh', { n: 1 }), catat('rusak', { n: 1 })])).toBe(true);
});
