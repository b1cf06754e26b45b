import { barisAman, jsonAman } from '../../src/cli/aksara';

describe('one line', () => {
  test.each([
    ['a colour', 'a\u001b[31mmerah\u001b[0m', 'a␛[31mmerah␛[0m'],
    ['the title of the window, ended by a bell', '\u001b]0;judul\u0007', '␛]0;judul␇'],
    ['the same with one character', '\u009b31m', '\\u{9b}31m'],
    ['a carriage return that writes over the line', 'gagal\rselesai', 'gagal␍selesai'],
    ['a line break that would begin a line of its own', 'x\nHARUS DIPERBAIKI', 'x␊HARUS DIPERBAIKI'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['deleting', 'ab\u007f\b', 'ab␡␈'],
    ['a name that ends otherwise than it reads', 'laporan\u202excod.exe', 'laporan\\u{202e}xcod.exe'],
    ['isolates and marks of direction', '\u2066a\u2069\u200f\u061c', '\\u{2066}a\\u{2069}\\u{200f}\\u{61c}'],
  ])('%s', (_apa, teks, tampak) => {
    expect(barisAman(teks)).toBe(tampak);
  });

  test('letters of every kind stay as they are', () => {
    const teks = 'Dinas “Pekerjaan” – ≥ 90 %, Rp 1.000 · → … é 漢字 عربي 👩‍👧';
    expect(barisAman(teks)).toBe(teks);
  });
});

test('a JSON document says the same, and nothing in it acts on a terminal', () => {
  const isi = {
    ['kunci\u202e']: ['\u001b[2J', '\u009b2J', '\u007f', 'a\u2028b', '\u2066x\u2069', 'biasa é 漢'],
  };
  const json = [...jsonAman(isi)].join('\n');
  expect(JSON.parse(json)).toEqual(isi);
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  expect(json).toContain('"\\u009b2J"');
  expect(json).toContain('biasa é 漢');
});

test('a JSON document in pieces of whole lines is the one that JSON.stringify makes', () => {
  const dalam = { a: [[[[[[{ b: [1, { c: 'x\ny' }] }]]]]]], kosong: {}, hampa: [], tak: undefined };
  const isi = {
    versi: 1,
    catatan: Array.from({ length: 20_000 }, (_, i) => ({
      kode: `k${i}`,
      lokasi: { baris: i },
      pesan: 'x'.repeat(60),
    })),
    hasil: { berkas: [{ catatan: [null, undefined, true, 1.5, dalam] }] },
  };
  const potongan = [...jsonAman(isi)];
  // Some 130 characters a finding: 2.6 MB, a megabyte at a time.
  expect(potongan.length).toBeGreaterThan(2);
  expect(potongan.join('\n')).toBe(JSON.stringify(isi, undefined, 2));
  expect([...jsonAman(null)]).toEqual(['null']);
  expect([...jsonAman({})]).toEqual(['{}']);
});
