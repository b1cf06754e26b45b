import { barisDari, barisLembar, berkas, kegagalan, lembarXml, MAIN, gayaXml } from './alat';

const v = (alamat: string, nilai: number): string => `<c r="${alamat}"><v>${nilai}</v></c>`;
const angka = (nilai: number): unknown => ({ jenis: 'angka', nilai, tanggal: false, rumus: false });
const lembar = (xml: string | Uint8Array): unknown => barisDari({ 'xl/worksheets/sheet1.xml': xml });

test('cells without address follow the one before, rows without number too', () => {
  expect(
    barisLembar(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r="C2"><v>4</v></c><c><v>5</v></c></row>',
    ),
  ).toEqual([
    { nomor: 1, sel: [angka(1), undefined, angka(3)] },
    { nomor: 2, sel: [undefined, undefined, angka(4), angka(5)] },
  ]);
});

test('a row without number follows a numbered one', () => {
  expect(barisLembar(`<row r="7">${v('A7', 1)}</row><row><c><v>2</v></c></row>`)).toEqual([
    { nomor: 7, sel: [angka(1)] },
    { nomor: 8, sel: [angka(2)] },
  ]);
});

test('rows and cells in any order come out in order', () => {
  const data = `<row r="9">${v('C9', 3)}${v('A9', 1)}</row><row r="2">${v('B2', 2)}</row><row r="9">${v('B9', 2)}</row>`;
  expect(barisLembar(data)).toEqual([
    { nomor: 2, sel: [undefined, angka(2)] },
    { nomor: 9, sel: [angka(1), angka(2), angka(3)] },
  ]);
});

test('addresses in small letters are read', () => {
  expect(barisLembar('<row r="1"><c r="ab1"><v>1</v></c></row>')[0]?.sel).toHaveLength(28);
});

test('elements with a prefix mean the same', () => {
  const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(lembar(xml)).toEqual([{ nomor: 1, sel: [angka(1), { jenis: 'teks', nilai: 'b', rumus: false }] }]);
});

const utf16 = (teks: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(teks, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const satu = lembarXml(v('A1', 1))
  .replace('<sheetData>', '<sheetData><row>')
  .replace('</sheetData>', '</row></sheetData>');

test.each([
  ['UTF-8 with a mark', new Uint8Array(Buffer.from(`\ufeff${satu}`, 'utf8'))],
  ['UTF-16 little-endian with a mark', utf16(`\ufeff${satu.replace('UTF-8', 'UTF-16')}`, false)],
  ['UTF-16 big-endian with a mark', utf16(`\ufeff${satu.replace('UTF-8', 'UTF-16')}`, true)],
  ['UTF-16 little-endian without mark', utf16(satu, false)],
  ['UTF-16 big-endian without mark', utf16(satu, true)],
])('%s', (_, isi) => {
  expect(lembar(isi)).toEqual([{ nomor: 1, sel: [angka(1)] }]);
});

test('bytes that are no text are damage', () => {
  const isi = Buffer.from(satu.replace('<v>1</v>', '<v>\x01</v>'), 'latin1');
  isi[isi.indexOf(1)] = 0xff;
  expect(kegagalan(berkas({ 'xl/worksheets/sheet1.xml': new Uint8Array(isi) }))).toEqual({
    kode: 'damaged',
    sebab: 'text-encoding-wrong: xl/worksheets/sheet1.xml',
  });
});

test('trailing cells and rows that hold only formats are not there', () => {
  const data = `<row r="1" s="1" customFormat="1">${v('A1', 1)}<c r="B1" s="1"/><c r="C1" s="1"/></row><row r="2" s="1" customFormat="1"><c r="A2" s="1"/></row><row r="3" ht="20" customHeight="1"/>`;
  expect(barisLembar(data, { 'xl/styles.xml': gayaXml([0, 0]) })).toEqual([{ nomor: 1, sel: [angka(1)] }]);
});

test('a row between two filled ones that holds nothing is left out', () => {
  expect(barisLembar(`<row r="1">${v('A1', 1)}</row><row r="2"/><row r="3">${v('A3', 3)}</row>`)).toEqual([
    { nomor: 1, sel: [angka(1)] },
    { nomor: 3, sel: [angka(3)] },
  ]);
});

test('white space between elements is layout', () => {
  const data = '\n <row r="1">\n  <c r="A1">\n   <v>\n1\n</v>\n  </c>\n </row>\n';
  expect(barisLembar(data)).toEqual([{ nomor: 1, sel: [angka(1)] }]);
});

test('cells outside of sheetData and values of extensions are none', () => {
  const ext = '<extLst><ext><row><c r="A1"><v>9</v></c></row><v>9</v></ext></extLst>';
  const data = `<row r="1"><c r="A1"><v>1</v>${ext}</c>${ext}</row>`;
  const xml = lembarXml(data).replace('</worksheet>', `<row r="5">${v('A5', 5)}</row>${ext}</worksheet>`);
  expect(lembar(xml)).toEqual([{ nomor: 1, sel: [angka(1)] }]);
});

test.each([
  ['a column beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'cell-address-wrong'],
  ['a column of four letters', '<row r="1"><c r="AAAA1"><v>1</v></c></row>', 'cell-address-wrong'],
  ['a cell after the last column', '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>', 'cell-address-wrong'],
  ['a row beyond 1,048,576', '<row r="1048577"><c><v>1</v></c></row>', 'row-outside-grid'],
  ['a row after the last one', '<row r="1048576"/><row><c><v>1</v></c></row>', 'row-outside-grid'],
  ['row 0', '<row r="0"><c><v>1</v></c></row>', 'row-outside-grid'],
  ['a row number that is none', '<row r="1e3"><c><v>1</v></c></row>', 'row-outside-grid'],
  ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>', 'cell-address-wrong'],
  ['an address without row', '<row r="1"><c r="A"><v>1</v></c></row>', 'cell-address-wrong'],
  ['an address without column', '<row r="1"><c r="1"><v>1</v></c></row>', 'cell-address-wrong'],
  ['an absolute address', '<row r="1"><c r="$A$1"><v>1</v></c></row>', 'cell-address-wrong'],
  ['the same cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 'cell-twice'],
  [
    'the same cell in two rows of one number',
    `<row r="1">${v('A1', 1)}</row><row r="2"/><row r="1">${v('A1', 2)}</row>`,
    'cell-twice',
  ],
])('%s is damage', (_, data, sebab) => {
  expect(kegagalan(berkas({ 'xl/worksheets/sheet1.xml': lembarXml(data) }))).toEqual({
    kode: 'damaged',
    sebab: `${sebab}: xl/worksheets/sheet1.xml`,
  });
});

test('the last cell of the grid is read', () => {
  const baris = barisLembar('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect(baris).toHaveLength(1);
  expect(baris[0]?.nomor).toBe(1_048_576);
  expect(baris[0]?.sel).toHaveLength(16_384);
  expect(baris[0]?.sel[16_383]).toEqual(angka(1));
});
