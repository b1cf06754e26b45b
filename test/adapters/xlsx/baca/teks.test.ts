import { MAIN, selDari, teksBersamaXml, type Bagian } from './alat';

const teks = (nilai: string, rumus = false): unknown => ({ jenis: 'teks', nilai, rumus });
const bersama = (isi: string): Bagian => ({ 'xl/sharedStrings.xml': teksBersamaXml(isi) });
const inline = (isi: string): unknown => selDari(`<c r="A1" t="inlineStr"><is>${isi}</is></c>`);
const shared = (si: string): unknown => selDari('<c r="A1" t="s"><v>1</v></c>', bersama(`<si/>${si}`));

/** The same markup must mean the same inline and shared. */
const kasus: readonly (readonly [string, string, string])[] = [
  ['plain text', '<t>Pagu</t>', 'Pagu'],
  ['rich text', '<r><rPr><b/></rPr><t>Dinas </t></r><r><t>Kesehatan</t></r>', 'Dinas Kesehatan'],
  ['a phonetic run', '<t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>', '課'],
  [
    'phonetic runs between rich ones',
    '<r><t>東</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh><r><t>京</t></r>',
    '東京',
  ],
  ['CDATA', '<t><![CDATA[a < b & c]]></t>', 'a < b & c'],
  ['text in pieces', '<t>a<!-- c -->b<![CDATA[c]]>d<?p i?>e</t>', 'abcde'],
  ['spaces kept', '<t xml:space="preserve">  a  b </t>', '  a  b '],
  ['only spaces', '<t xml:space="preserve">   </t>', '   '],
  ['escaped carriage return', '<t>a_x000D_&#10;b</t>', 'a\r\nb'],
  ['an escaped escape', '<t>_x005F_x000D_</t>', '_x000D_'],
  ['what only looks like an escape', '<t>_x00G0_ _x12_ _X000D_</t>', '_x00G0_ _x12_ _X000D_'],
  ['line ends of the file', '<t>a\r\nb\rc</t>', 'a\nb\nc'],
  ['named entities', '<t>&lt;&gt;&amp;&quot;&apos;</t>', '<>&"\''],
  ['an entity escaped twice', '<t>&amp;lt;</t>', '&lt;'],
  ['decimal character reference', '<t>&#233;</t>', 'é'],
  ['emoji by reference', '<t>&#128512;&#x1F600;</t>', '😀😀'],
  ['emoji as such', '<t>😀</t>', '😀'],
  ['a reference to no character', '<t>&#0;&#xD800;&#x110000;</t>', '\ufffd\ufffd\ufffd'],
  ['an unknown entity', '<t>&nbsp;</t>', '&nbsp;'],
  ['Indonesian and Arabic letters', '<t>Rp – “é” ١٢</t>', 'Rp – “é” ١٢'],
  ['the name of a property of objects', '<t>__proto__</t>', '__proto__'],
];

test.each(kasus)('%s', (_, isi, nilai) => {
  expect(inline(isi)).toEqual(teks(nilai));
  expect(shared(`<si>${isi}</si>`)).toEqual(teks(nilai));
});

test('an empty <si/> counts, so that the indices after it stay right', () => {
  const bagian = bersama('<si/><si><t/></si><si></si><si><t>tiga</t></si>');
  expect(selDari('<c r="A1" t="s"><v>3</v></c>', bagian)).toEqual(teks('tiga'));
});

test('a shared string of nothing is an empty cell', () => {
  expect(selDari('<c r="A1" t="s"><v>0</v></c>', bersama('<si/>'))).toBeUndefined();
});

test('shared strings with a prefix', () => {
  const xml = `<x:sst xmlns:x="${MAIN}"><x:si><x:r><x:t>a</x:t></x:r><x:rPh><x:t>b</x:t></x:rPh></x:si></x:sst>`;
  expect(selDari('<c r="A1" t="s"><v>0</v></c>', { 'xl/sharedStrings.xml': xml })).toEqual(teks('a'));
});

test.each(['7', '-1', '1.5', 'x'])('shared string index "%s" that does not exist is broken', (indeks) => {
  const bagian = bersama('<si><t>a</t></si>');
  expect(selDari(`<c r="A1" t="s"><v>${indeks}</v></c>`, bagian)).toEqual({ jenis: 'rusak', teks: indeks });
});

test('a shared string in a workbook without shared strings is broken', () => {
  expect(selDari('<c r="A1" t="s"><v>0</v></c>')).toEqual({ jenis: 'rusak', teks: '0' });
});

test('the text result of a formula keeps its spaces and escapes', () => {
  expect(selDari('<c r="A1" t="str"><f>B1</f><v> a_x000D_ </v></c>')).toEqual(teks(' a\r ', true));
});

test('a text of 32,767 characters is read, one more is broken', () => {
  const batas = 'a'.repeat(32_767);
  expect(inline(`<t>${batas}</t>`)).toEqual(teks(batas));
  expect(inline(`<t>${batas}a</t>`)).toEqual({ jenis: 'rusak', teks: 'a'.repeat(200) });
});

test('a number behind more white space than a text can have is damaged, never blank', () => {
  expect(selDari(`<c><v>${' '.repeat(300_000)}5</v></c>`)).toMatchObject({ jenis: 'rusak' });
});
