import { damaged } from '../../../src/adapters/xlsx/kegagalan';
import { bacaXml, type SumberXml } from '../../../src/adapters/xlsx/xml';
import { ruangLembar } from '../../../src/adapters/xlsx/xml-ruang';
import { PembacaTeks } from '../../../src/adapters/xlsx/teks-bagian';
import { ok } from '../../../src/domain/umum/result';
import { MAIN } from './baca/alat';

/** What is told of a text, character data of one place put together. */
function kejadian(xml: SumberXml): unknown[] {
  const hasil: unknown[] = [];
  const baca = bacaXml(xml, 'b.xml', ruangLembar, () => ({
    buka: (nama, atribut) => void hasil.push(['buka', nama, atribut()]),
    tutup: (nama) => void hasil.push(['tutup', nama]),
    teks(teks) {
      const akhir = hasil.at(-1);
      if (Array.isArray(akhir) && akhir[0] === 'teks') akhir[1] = String(akhir[1]) + teks;
      else hasil.push(['teks', teks]);
    },
  }));
  return [...hasil, baca.ok ? 'utuh' : baca.error];
}

const dipotong =
  (potongan: readonly string[]): SumberXml =>
  (suap) => {
    for (const satu of potongan) if (!suap(satu)) break;
    return ok(undefined);
  };

const perN = (xml: string, n: number): string[] =>
  Array.from({ length: Math.ceil(xml.length / n) }, (_, k) => xml.slice(k * n, (k + 1) * n));

const LENGKAP =
  `\ufeff<?xml version="1.0"?>\r\n<!-- a > b -- > --><worksheet xmlns='${MAIN}' xmlns:x="u">` +
  "<a b=\"1 &lt; &#x41; > 'x'\" c = '\"' />&amp;&#x1F600;&#65;\r\n\r\r\n&notareference;<![CDATA[<&amp;]]]]>]]><x:y><z>t</z></x:y>" +
  '<row\t r="1"\n><c>&lt;</c ></row><extLst><e/></extLst>&amp</worksheet>\r\n<?akhir ?><!---->\r\n';

test('a text in pieces is read as the whole is, wherever it is cut', () => {
  const xml = LENGKAP.slice(1); // the byte order mark is taken off before
  const utuh = kejadian(xml);
  expect(utuh.at(-1)).toBe('utuh');
  // Line ends are one character, references theirs, CDATA as it stands (XML 1.0, 2.7, 2.11, 4.1)
  expect(utuh).toContainEqual(['teks', '&\u{1F600}A\n\n\n&notareference;<&amp;]]]]>']);
  for (let n = 1; n < xml.length; n++) expect(kejadian(dipotong(perN(xml, n)))).toEqual(utuh);
  for (let at = 1; at < xml.length; at++)
    expect(kejadian(dipotong([xml.slice(0, at), xml.slice(at)]))).toEqual(utuh);
});

test.each([
  ['a document type', '<!DOCTYPE x><worksheet/>', 'xml-doctype'],
  ['a tag that never ends', '<worksheet a="<', 'xml-malformed'],
  ['a comment that never ends', '<worksheet><!-- ', 'xml-malformed'],
  ['CDATA that never ends', '<worksheet><![CDATA[ ]]', 'xml-malformed'],
  ['an end that does not match', '<worksheet><a></b></worksheet>', 'xml-malformed'],
  ['an end of nothing', '<worksheet/></worksheet>', 'xml-malformed'],
  ['text after the root', '<worksheet/>x', 'xml-malformed'],
  ['nothing at all', ' ', 'xml-malformed'],
  ['a tag in a tag', '<worksheet <a/></worksheet>', 'xml-malformed'],
  ['too deep', '<a>'.repeat(300), 'xml-too-deep'],
])('what is wrong is told of pieces as of the whole: %s', (_, xml, sebab) => {
  const salah = { ...damaged(sebab, 'b.xml') };
  expect(kejadian(xml).at(-1)).toEqual(salah);
  for (const n of [1, 2, 3, 7]) expect(kejadian(dipotong(perN(xml, n))).at(-1)).toEqual(salah);
});

test('a tag of many pieces is looked at again only when it is twice as long', () => {
  // 2^20 pieces of a tag: looked at for each, that would be 2^39 characters.
  const potongan = ['<worksheet a="', ...Array.from({ length: 2 ** 20 }, () => 'a'), '"/>'];
  expect(kejadian(dipotong(potongan)).at(-1)).toBe('utuh');
});

test.each([
  ['UTF-8', (teks: string) => new TextEncoder().encode(`\ufeff${teks}`)],
  ['UTF-16', (teks: string) => new Uint8Array(Buffer.from(`\ufeff${teks}`, 'utf16le'))],
])('bytes in pieces make the same text, wherever they are cut: %s', (_, bytes) => {
  const teks = '<a>é中\u{1F600}\ufeff</a>';
  const data = bytes(teks);
  for (let n = 1; n <= data.length; n++) {
    let hasil = '';
    const pembaca = new PembacaTeks((potongan) => (hasil += potongan));
    for (let at = 0; at < data.length; at += n) expect(pembaca.tambah(data.subarray(at, at + n))).toBe(true);
    expect(pembaca.tambah(new Uint8Array(0), true)).toBe(true);
    expect(hasil).toBe(teks);
  }
});

test.each([
  ['half a character at the end', [0x3c, 0xe4, 0xb8]],
  ['a byte that begins none', [0x3c, 0x80, 0x80, 0x80, 0x80, 0x80]],
])('bytes that are no text are told: %s', (_, data) => {
  for (const n of [1, 2, 9]) {
    const pembaca = new PembacaTeks(() => undefined);
    let sah = true;
    for (let at = 0; at < data.length; at += n)
      sah &&= pembaca.tambah(Uint8Array.from(data.slice(at, at + n)));
    expect(sah && pembaca.tambah(new Uint8Array(0), true)).toBe(false);
  }
});
