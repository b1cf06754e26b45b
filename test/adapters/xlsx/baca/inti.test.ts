/** Elements count by their namespace, never by their name: what the standards say of prefixes, extensions and alternatives. */
import {
  berkas,
  bukuDari,
  bukuXml,
  gayaXml,
  kegagalan,
  lembarXml,
  MAIN,
  rels,
  selDari,
  type Bagian,
} from './alat';

const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DATA = '<sheet name="Data" sheetId="1" r:id="rId1"/>';
const SATU_TANGGAL: Bagian = {
  'xl/styles.xml': gayaXml([14]),
  'xl/worksheets/sheet1.xml': lembarXml('<row r="1"><c r="A1"><v>44453</v></c></row>'),
};

/** Serial (1900 system) of A1, a date that the workbook part decides on. */
function serial(buku: string): unknown {
  const sel = bukuDari(berkas({ ...SATU_TANGGAL, 'xl/workbook.xml': buku })).lembar[0]?.baris[0]?.sel[0];
  return sel?.jenis === 'angka' ? sel.nilai : sel;
}

/** A1 of a sheet that stands in this `worksheet` element. */
const a1 = (lembar: string): unknown =>
  bukuDari(berkas({ 'xl/worksheets/sheet1.xml': lembar })).lembar[0]?.baris[0]?.sel[0];
const angka = (nilai: number): object => ({ jenis: 'angka', nilai, tanggal: false, rumus: false });

const ext = (isi: string): string =>
  `<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${X15}">${isi}</ext></extLst>`;
const buku1904 = (sesudah: string, pr = '<workbookPr date1904="1"/>'): string =>
  bukuXml(DATA, pr).replace('</workbook>', `${sesudah}</workbook>`);

// 44,453 days after 1 January 1904 is 15 September 2025; in the 1900 system that is 44,453 + 1,462 = 45,915.
test.each<readonly [string, string]>([
  ['an extension with a workbookPr of its own', buku1904(ext('<x15:workbookPr chartTrackingRefBase="1"/>'))],
  ['the same without a prefix', buku1904(ext(`<workbookPr xmlns="${X15}"/>`))],
  ['a workbookPr of ours within an extension', buku1904(ext('<workbookPr/>'))],
  [
    'a workbookPr of ours within an element that is not',
    buku1904(`<x:a xmlns:x="${X15}"><workbookPr/></x:a>`),
  ],
  ['a comment and an instruction', buku1904('<!-- <workbookPr/> --><?x <workbookPr/>?>')],
  [
    'a choice that nobody here knows',
    buku1904(
      `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x15" xmlns:x15="${X15}"><workbookPr/></mc:Choice></mc:AlternateContent>`,
    ),
  ],
  [
    'a fallback that says it',
    buku1904(
      '',
      `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="a" xmlns:a="urn:a"><workbookPr/></mc:Choice><mc:Fallback><workbookPr date1904="1"/></mc:Fallback></mc:AlternateContent>`,
    ),
  ],
  [
    'a choice of the namespace itself before a fallback',
    buku1904(
      '',
      `<m:AlternateContent xmlns:m="${MC}" xmlns:s="${MAIN}"><m:Choice Requires="s"><workbookPr date1904="1"/></m:Choice><m:Fallback><workbookPr/></m:Fallback></m:AlternateContent>`,
    ),
  ],
  ['blanks and line ends around =', buku1904('', `<workbookPr date1904\n =\t'1'\n/>`)],
])('the date system is that of the workbook: %s', (_, buku) => {
  expect(serial(buku)).toBe(45_915);
});

test('a workbookPr of an extension alone says nothing of dates', () => {
  expect(serial(buku1904(ext('<x15:workbookPr date1904="1"/>'), ''))).toBe(44_453);
});

test('prefixes are the file’s own matter', () => {
  const lembar = `<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(a1(lembar)).toEqual(angka(7));
  const buku = `<b:workbook xmlns:b="${MAIN}" xmlns:q="${REL}" xmlns:r="urn:lain"><b:sheets><b:sheet name="Data" r:id="rId9" q:id="rId1"/></b:sheets></b:workbook>`;
  expect(bukuDari(berkas({ 'xl/workbook.xml': buku })).lembar.map(({ nama }) => nama)).toEqual(['Data']);
});

test.each([
  ['a cell of another namespace', `<y:row xmlns:y="urn:y" r="1"><c r="A1"><v>9</v></c></y:row>`],
  ['a value of another namespace', `<row r="1"><c r="A1"><v>7</v><y:v xmlns:y="urn:y">9</y:v></c></row>`],
  ['a default namespace that changes', `<row xmlns="urn:y" r="1"><c r="A1"><v>9</v></c></row>`],
])('%s is no cell of ours', (_, baris) => {
  expect(
    a1(lembarXml(`${baris}<row r="1"><c r="${baris.includes('>7<') ? 'B' : 'A'}1"><v>7</v></c></row>`)),
  ).toEqual(angka(7));
});

test('a namespace ends with the element that declares it', () => {
  expect(
    a1(
      lembarXml(
        `<row r="1" xmlns:y="${MAIN}"><y:c r="A1"><y:v>7</y:v></y:c></row><row r="2"><c r="A2"/></row>`,
      ),
    ),
  ).toEqual(angka(7));
});

test('rows of an extension, and texts beside the value, are not read', () => {
  const sst = `<sst xmlns="${MAIN}"><si><t>a</t><extLst><ext><t>b</t></ext></extLst><w:t xmlns:w="urn:w">c</w:t></si></sst>`;
  expect(selDari('<c r="A1" t="s"><v>0</v></c>', { 'xl/sharedStrings.xml': sst })).toEqual({
    jenis: 'teks',
    nilai: 'a',
    rumus: false,
  });
});

test('styles of an extension are not counted', () => {
  const gaya = gayaXml([0, 14]).replace(
    '<cellXfs>',
    `<extLst><ext><cellXfs><xf numFmtId="14"/></cellXfs></ext></extLst><cellXfs><y:xf xmlns:y="urn:y" numFmtId="14"/>`,
  );
  expect(selDari('<c r="A1" s="0"><v>5</v></c>', { 'xl/styles.xml': gaya })).toEqual(angka(5));
});

test('relationships of another kind with the same last word are others', () => {
  const isi = berkas({
    'xl/_rels/workbook.xml.rels': rels(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ).replace(
      '<Relationship ',
      '<Relationship Id="a" Type="http://schemas.microsoft.com/office/2011/relationships/styles" Target="lain.xml"/><y:Relationship xmlns:y="urn:y"/><Relationship ',
    ),
    'xl/lain.xml': gayaXml([14]),
    'xl/styles.xml': gayaXml([0]),
    'xl/worksheets/sheet1.xml': lembarXml('<row r="1"><c r="A1"><v>5</v></c></row>'),
  });
  expect(bukuDari(isi).lembar[0]?.baris[0]?.sel[0]).toEqual(angka(5));
});

test('a part whose root is of a foreign namespace is not read as ours', () => {
  expect(kegagalan(berkas({ 'xl/workbook.xml': '<workbook xmlns="urn:lain"><sheets/></workbook>' }))).toEqual(
    {
      kode: 'damaged',
      sebab: 'xml-namespace-unknown: xl/workbook.xml',
    },
  );
});

test.each([
  ['a value without quotes', '<c r=A1/>'],
  ['an attribute without value', '<c r/>'],
  ['an attribute twice', '<c r="A1" r="A1"/>'],
  ['attributes without a blank between', '<c r="A1"s="0"/>'],
  ['a quote that does not end', '<c r="A1/>'],
  ['an end tag of another element', '<c r="A1"></v>'],
  ['a name that starts with a digit', '<1c/>'],
  ['a slash within a name', '<c/d>'],
])('%s is not XML', (_, c) => {
  const isi = berkas({ 'xl/worksheets/sheet1.xml': lembarXml(`<row r="1">${c}</row>`) });
  expect(kegagalan(isi)).toEqual({ kode: 'damaged', sebab: 'xml-malformed: xl/worksheets/sheet1.xml' });
});

describe('sheets that cannot be read', () => {
  const dua = bukuXml(`${DATA}<sheet name="Module1" sheetId="9" state="veryHidden" r:id="rId9"/>`);
  const relasi = (jenis: string): string =>
    rels(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId9', jenis, 'worksheets/sheet9.xml']);
  const nilai = { 'xl/worksheets/sheet1.xml': lembarXml('<row r="1"><c r="A1"><v>7</v></c></row>') };

  test.each<readonly [string, Bagian, string[]]>([
    ['a module without a part', { 'xl/workbook.xml': dua.replace('"rId9"', '""') }, []],
    ['a relationship that is not there', {}, ['sheet-not-found: Module1']],
    [
      'a part that is not there',
      { 'xl/_rels/workbook.xml.rels': relasi('worksheet') },
      ['sheet-not-found: Module1'],
    ],
    [
      'an empty part',
      { 'xl/_rels/workbook.xml.rels': relasi('worksheet'), 'xl/worksheets/sheet9.xml': '' },
      ['sheet-not-found: Module1'],
    ],
    [
      'a part that breaks off',
      { 'xl/_rels/workbook.xml.rels': relasi('worksheet'), 'xl/worksheets/sheet9.xml': '<worksheet' },
      ['xml-malformed: xl/worksheets/sheet9.xml'],
    ],
    [
      'another part than a sheet',
      { 'xl/_rels/workbook.xml.rels': relasi('worksheet'), 'xl/worksheets/sheet9.xml': gayaXml([0]) },
      ['not-a-worksheet: xl/worksheets/sheet9.xml'],
    ],
    ['a chart', { 'xl/_rels/workbook.xml.rels': relasi('chartsheet'), 'xl/worksheets/sheet9.xml': '?' }, []],
    ['a dialog', { 'xl/_rels/workbook.xml.rels': relasi('dialogsheet') }, []],
    [
      'a macro sheet',
      {
        'xl/_rels/workbook.xml.rels': relasi('xlMacrosheet').replace(
          `${REL}/xlMacrosheet`,
          'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
        ),
      },
      [],
    ],
  ])('%s: the others are read', (_, bagian, sebab) => {
    const buku = bukuDari(berkas({ 'xl/workbook.xml': dua, ...nilai, ...bagian }));
    expect(buku.lembar.map(({ nama, baris }) => [nama, baris[0]?.sel[0]])).toEqual([['Data', angka(7)]]);
    expect(buku.takTerbaca).toEqual(sebab.map((satu) => ({ nama: 'Module1', sebab: satu })));
  });

  test('a document type anywhere refuses the file', () => {
    const isi = berkas({
      'xl/workbook.xml': dua,
      ...nilai,
      'xl/_rels/workbook.xml.rels': relasi('worksheet'),
      'xl/worksheets/sheet9.xml': `<!DOCTYPE x>${lembarXml('')}`,
    });
    expect(kegagalan(isi)).toEqual({ kode: 'damaged', sebab: 'xml-doctype: xl/worksheets/sheet9.xml' });
  });

  test('parts that programs leave empty or out', () => {
    const isi = berkas({
      ...nilai,
      'xl/styles.xml': '',
      'xl/sharedStrings.xml': ' ',
      '_rels/.rels': rels(
        ['rId1', 'officeDocument', '/xl/workbook.xml'],
        ['rId2', 'custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml': '<Properties',
    });
    expect(bukuDari(isi).lembar[0]?.baris[0]?.sel[0]).toEqual(angka(7));
  });
});
