import {
  bersihkanAksara,
  isTersimpan,
  panjangTersimpan,
  potongTeks,
  teksUntukSel,
} from '../../../src/domain/umum/aksara';

describe('bersihkanAksara', () => {
  // XML 1.0, 2.2: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
  const boleh = (kode: number): boolean =>
    [9, 10, 13].includes(kode) ||
    (kode >= 0x20 && kode <= 0xd7ff) ||
    (kode >= 0xe000 && kode <= 0xfffd) ||
    kode >= 0x10000;

  test('setiap aksara 16 bit menurut aturan Char dari XML 1.0', () => {
    const beda: string[] = [];
    for (let kode = 0; kode <= 0xffff; kode++)
      if (isTersimpan(`a${String.fromCharCode(kode)}b`) !== boleh(kode)) beda.push(kode.toString(16));
    expect(beda).toEqual([]);
    for (const kode of [0x10000, 0x1fffe, 0x10ffff])
      expect(isTersimpan(String.fromCodePoint(kode))).toBe(true);
  });

  test('yang dibuang tampak, satu tanda satu aksara, dan disebut sekali', () => {
    expect(bersihkanAksara('a\u0001b\u0001\ufffec')).toEqual({
      teks: 'a\ufffdb\ufffd\ufffdc',
      dibuang: ['U+0001', 'U+FFFE'],
    });
    expect(bersihkanAksara('\ud83d\ude00 \ud83d.')).toEqual({
      teks: '\ud83d\ude00 \ufffd.',
      dibuang: ['U+D83D'],
    });
    expect(bersihkanAksara('\u0001\u0002\u0003\u0004\u0005\u0006').dibuang).toEqual([
      'U+0001',
      'U+0002',
      'U+0003',
      'U+0004',
      'U+0005',
    ]);
    expect(bersihkanAksara('baris\nbaru\t\r')).toEqual({ teks: 'baris\nbaru\t\r', dibuang: [] });
  });
});

describe('panjang yang tertulis', () => {
  test.each([
    ['abc', 3],
    // `_x0041_` is written as `_x005F_x0041_`: 7 + 6
    ['_x0041_', 13],
    ['_x004_ _x00GG_', 14],
    // `_x000D_` for a carriage return
    ['a\rb', 9],
  ])('%j', (teks, panjang) => expect(panjangTersimpan(teks)).toBe(panjang));
});

describe('teksUntukSel', () => {
  test('yang muat tidak diubah', () => {
    expect(teksUntukSel('a'.repeat(32_767))).toBe('a'.repeat(32_767));
    expect(teksUntukSel('')).toBe('');
  });

  test('yang terlalu panjang dipotong dengan tanda', () => {
    expect(teksUntukSel('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
  });

  test('yang memanjang bila ditulis ikut dihitung', () => {
    // 32.766 = 2.520 × 13 + 6: the last six units are the begin of a notation, which is none.
    const hasil = teksUntukSel('_x0041_'.repeat(4_000));
    expect(hasil).toBe(`${'_x0041_'.repeat(2_520)}_x0041…`);
    expect(panjangTersimpan(hasil)).toBe(32_767);
  });

  test('tidak memotong di tengah pasangan', () => {
    const hasil = teksUntukSel('\ud83d\ude00'.repeat(20_000));
    expect(isTersimpan(hasil)).toBe(true);
    expect(hasil).toBe(`${'\ud83d\ude00'.repeat(16_383)}…`);
  });
});

test('potongTeks: paling banyak sekian, tidak di tengah pasangan', () => {
  expect(potongTeks('abcdef', 6)).toBe('abcdef');
  expect(potongTeks('abcdefg', 6)).toBe('abcde…');
  expect(potongTeks('abcd\ud83d\ude00g', 6)).toBe('abcd…');
});
