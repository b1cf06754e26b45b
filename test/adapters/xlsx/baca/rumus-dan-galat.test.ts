import { barisLembar, gayaXml, selDari, teksBersamaXml } from './alat';

const angka = (nilai: number, rumus: boolean): unknown => ({ jenis: 'angka', nilai, tanggal: false, rumus });
const tanpaNilai = { jenis: 'rumus-tanpa-nilai' };

test.each([
  ['a formula with its value', '<c r="A1"><f>1+1</f><v>2</v></c>', angka(2, true)],
  [
    'a formula of a text',
    '<c r="A1" t="str"><f>"a"</f><v>a</v></c>',
    { jenis: 'teks', nilai: 'a', rumus: true },
  ],
  [
    'a formula of a logical',
    '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>',
    { jenis: 'logika', nilai: true, rumus: true },
  ],
  [
    'a formula of an error',
    '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    { jenis: 'galat', nilai: '#DIV/0!', rumus: true },
  ],
  ['an array formula', '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>4</v></c>', angka(4, true)],
  ['a child of a shared formula', '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', angka(3, true)],
  ['a formula that was never calculated', '<c r="A1"><f>1+1</f></c>', tanpaNilai],
  ['a formula as openpyxl saves it', '<c r="A1"><f>1+1</f><v></v></c>', tanpaNilai],
  ['the same with a self-closing value', '<c r="A1"><f>1+1</f><v/></c>', tanpaNilai],
  ['a text formula without a value', '<c r="A1" t="str"><f>B1</f></c>', tanpaNilai],
  ['an error formula without a value', '<c r="A1" t="e"><f>B1</f><v/></c>', tanpaNilai],
  ['an empty formula element', '<c r="A1"><f/></c>', tanpaNilai],
])('%s', (_, c, harapan) => {
  expect(selDari(c)).toEqual(harapan);
});

test('a shared string that a formula gives is marked as such, the same string elsewhere is not', () => {
  const baris = barisLembar(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><f>A1</f><v>0</v></c><c r="C1" t="s"><v>0</v></c></row>',
    { 'xl/sharedStrings.xml': teksBersamaXml('<si><t>a</t></si>') },
  );
  expect(baris[0]?.sel).toEqual([false, true, false].map((rumus) => ({ jenis: 'teks', nilai: 'a', rumus })));
});

test('a date that a formula gives is a date', () => {
  const bagian = { 'xl/styles.xml': gayaXml([14]) };
  expect(selDari('<c r="A1"><f>TODAY()</f><v>46112</v></c>', bagian)).toEqual({
    jenis: 'angka',
    nilai: 46_112,
    tanggal: true,
    rumus: true,
  });
});

test('a formula that yields "" stands between others but holds nothing itself', () => {
  const kosong = (r: string): string => `<c r="${r}" t="str"><f>IF(1,"")</f><v></v></c>`;
  const baris = barisLembar(
    `<row r="1">${kosong('A1')}<c r="B1"><v>1</v></c>${kosong('C1')}</row><row r="2">${kosong('A2')}</row>`,
  );
  expect(baris).toEqual([{ nomor: 1, sel: [{ jenis: 'teks', nilai: '', rumus: true }, angka(1, false)] }]);
});

test.each([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  'Err:502',
])('error %s is an error', (nilai) => {
  expect(selDari(`<c r="A1" t="e"><v>${nilai}</v></c>`)).toEqual({ jenis: 'galat', nilai, rumus: false });
});

test.each(['bukan galat', '0'])('an error cell that says "%s" is broken', (nilai) => {
  expect(selDari(`<c r="A1" t="e"><v>${nilai}</v></c>`)).toEqual({ jenis: 'rusak', teks: nilai });
});

test.each([
  ['1', true],
  ['0', false],
  ['true', true],
  ['false', false],
  [' 1 ', true],
])('logical "%s"', (teks, nilai) => {
  expect(selDari(`<c r="A1" t="b"><v>${teks}</v></c>`)).toEqual({ jenis: 'logika', nilai, rumus: false });
});

test.each(['2', 'ya', '-1', 'TRUE'])('logical "%s" is broken', (teks) => {
  expect(selDari(`<c r="A1" t="b"><v>${teks}</v></c>`)).toEqual({ jenis: 'rusak', teks });
});

test.each([
  ['0.1', 0.1],
  ['0.30000000000000004', 0.30000000000000004],
  ['1.7976931348623157E+308', Number.MAX_VALUE],
  ['5E-324', Number.MIN_VALUE],
  ['-2.5e-3', -0.0025],
  ['9007199254740993', 9007199254740992],
  ['123456789012345678', 123456789012345680],
  ['.5', 0.5],
  ['5.', 5],
  ['+7', 7],
  ['\n 42 \n', 42],
  ['007', 7],
])('number %s is the double it denotes', (teks, nilai) => {
  expect(selDari(`<c r="A1"><v>${teks}</v></c>`)).toEqual(angka(nilai, false));
});

test.each([
  '1,5',
  '1.234.567',
  'abc',
  'NaN',
  'INF',
  'Infinity',
  '-INF',
  '1e999',
  '0x1F',
  '1_000',
  '1 000',
  '--1',
  '1e',
  'E5',
])('number %s is broken, never null', (teks) => {
  expect(selDari(`<c r="A1"><v>${teks}</v></c>`)).toEqual({ jenis: 'rusak', teks });
});

test.each(['9', '-1', 'x', ''])('a number in style "%s", which does not exist, is a plain number', (gaya) => {
  const bagian = { 'xl/styles.xml': gayaXml([0, 14]) };
  expect(selDari(`<c r="A1" s="${gaya}"><v>5</v></c>`, bagian)).toEqual(angka(5, false));
});

test.each([
  ['<c r="A1" t=""><v>5</v></c>', angka(5, false)],
  ['<c r="A1" t=" n "><v> 1E+3 </v></c>', angka(1000, false)],
  ['<c r="A1" t="inlineStr"><v>a_x0009_b</v></c>', { jenis: 'teks', nilai: 'a\tb', rumus: false }],
  ['<c r="A1"><is><t>a</t></is></c>', { jenis: 'teks', nilai: 'a', rumus: false }],
])('a cell %s that other programs write', (c, harapan) => {
  expect(selDari(c)).toEqual(harapan);
});

test('a cell of an unknown type is broken', () => {
  expect(selDari('<c r="A1" t="zzz"><v>5</v></c>')).toEqual({ jenis: 'rusak', teks: '5' });
  expect(selDari('<c r="A1" t="constructor"><v>5</v></c>')).toEqual({ jenis: 'rusak', teks: '5' });
});

test.each([
  '<c r="A1"/>',
  '<c r="A1" s="0"/>',
  '<c r="A1" t="s"/>',
  '<c r="A1" t="n"><v/></c>',
  '<c r="A1" t="s"><v/></c>',
  '<c r="A1" t="s"><v> </v></c>',
  '<c r="A1" t="b"><v></v></c>',
  '<c r="A1" t="e"><v/></c>',
  '<c r="A1" t="d"><v/></c>',
  '<c r="A1" t="zzz"><v/></c>',
  '<c r="A1" t="inlineStr"><v/></c>',
  '<c r="A1" t="inlineStr"/>',
  '<c r="A1" t="inlineStr"><is/></c>',
  '<c r="A1" t="inlineStr"><is><t/></is></c>',
])('an empty cell %s is empty', (c) => {
  expect(selDari(c)).toBeUndefined();
});

test('text of a broken cell is cut short', () => {
  expect(selDari(`<c r="A1"><v>${'9'.repeat(5000)}x</v></c>`)).toEqual({
    jenis: 'rusak',
    teks: '9'.repeat(200),
  });
});
