import fc from 'fast-check';
import { jsonKanonik } from '../../../src/domain/umum/json-kanonik';
import { sidikTeks } from '../../../src/domain/umum/sidik';

// Keys, order and numbers are the examples of RFC 8785, sections 3.2.2 and 3.2.3.
test('kunci diurutkan menurut satuan UTF-16', () => {
  const nilai = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
  expect(jsonKanonik(nilai)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test.each([
  [333333333.33333329, '333333333.3333333'],
  [1e30, '1e+30'],
  [4.5, '4.5'],
  [2e-3, '0.002'],
  [1e-27, '1e-27'],
  [1e21, '1e+21'],
  [-0, '0'],
  [0.1 + 0.2, '0.30000000000000004'],
])('bilangan %d ditulis sesingkat-singkatnya', (nilai, teks) => expect(jsonKanonik(nilai)).toBe(teks));

test('yang tidak berisi tidak ditulis, yang kosong ditulis null, tanpa spasi', () =>
  expect(jsonKanonik({ b: [1, null, { d: undefined, c: true }], a: undefined, z: 'x y' })).toBe(
    '{"b":[1,null,{"c":true}],"z":"x y"}',
  ));

test.each([
  ['karakter kendali', 'a\u0000b\u001f', '"a\\u0000b\\u001f"'],
  ['separuh pasangan', 'a\ud83d', '"a\\ud83d"'],
  ['U+FFFE dan U+FFFF', '\ufffe\uffff\ufffd', '"\\ufffe\\uffff\ufffd"'],
  ['tulisan yang dibaca sebagai karakter', '_x0041_ _x00', '"\\u005fx0041_ _x00"'],
  ['garis miring di depannya', '\\_x0041_', '"\\\\\\u005fx0041_"'],
  ['baris baru dan kutip', 'a\n"b"', '"a\\n\\"b\\""'],
])('yang tidak utuh di dalam sel ditulis dengan nomornya: %s', (_, nilai, teks) =>
  expect(jsonKanonik(nilai)).toBe(teks),
);

test('spasi yang panjang sekali ditulis dengan nomornya, spasi biasa tidak', () => {
  expect(jsonKanonik(' '.repeat(999))).toBe(`"${' '.repeat(999)}"`);
  expect(jsonKanonik(` ${'\u00a0'.repeat(999)}`)).toBe(`"\\u0020${'\\u00a0'.repeat(999)}"`);
});

test('nilai yang sama memberi teks yang sama, apa pun urutan kuncinya, dan terbaca kembali', () => {
  const balik = (nilai: unknown): unknown =>
    Array.isArray(nilai)
      ? nilai.map(balik)
      : typeof nilai === 'object' && nilai !== null
        ? Object.fromEntries(
            Object.entries(nilai)
              .reverse()
              .map(([k, isi]) => [k, balik(isi)]),
          )
        : nilai;
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (nilai) => {
      const teks = jsonKanonik(nilai);
      expect(jsonKanonik(balik(nilai))).toBe(teks);
      // JSON itself does not tell -0 from 0.
      expect(JSON.parse(teks)).toEqual(JSON.parse(JSON.stringify(nilai)));
    }),
  );
});

// The example of FIPS 180-4, and one of UTF-8 calculated by Python's hashlib.
test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['Rp ½ 😀', '58d7c9e055763367bc5482dc20aebb601f29f6d940e37d3fb74568084062f9a4'],
])('sidik %s adalah SHA-256 tulisan UTF-8-nya', (teks, sidik) => expect(sidikTeks(teks)).toBe(sidik));
