import { berkas, bukuDari, bukuXml, kegagalan, lembarXml, MAIN, rels, type Bagian } from './alat';

const isiLembar = (nilai: number): string => lembarXml(`<row r="1"><c r="A1"><v>${nilai}</v></c></row>`);
const nilaiPertama = (isi: Uint8Array): unknown =>
  bukuDari(isi).lembar.map(({ nama, baris }) => [
    nama,
    (baris[0]?.sel[0] as { nilai?: unknown } | undefined)?.nilai,
  ]);

const tiga: Bagian = {
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'worksheet', '/xl/lain/data.bin.xml'],
  ),
  'xl/worksheets/sheet1.xml': isiLembar(1),
  'xl/worksheets/sheet2.xml': isiLembar(2),
  'xl/lain/data.bin.xml': isiLembar(3),
};

test('sheets are found by their relationship, not by number or file name', () => {
  const workbook = bukuXml(
    '<sheet name="C" sheetId="1" r:id="rId3"/><sheet name="A" sheetId="9" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>',
  );
  expect(nilaiPertama(berkas({ ...tiga, 'xl/workbook.xml': workbook }))).toEqual([
    ['C', 3],
    ['A', 1],
    ['B', 2],
  ]);
});

test('the relationship prefix may have any name, and a foreign id is not taken for it', () => {
  const workbook = bukuXml('<sheet name="B" sheetId="2" a:id="rId1" xmlns:a="urn:a" q:id="rId2"/>').replace(
    'xmlns:r=',
    'xmlns:q=',
  );
  expect(nilaiPertama(berkas({ ...tiga, 'xl/workbook.xml': workbook }))).toEqual([['B', 2]]);
});

test('hidden states', () => {
  const workbook = bukuXml(
    '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" state="hidden" r:id="rId2"/><sheet name="C" sheetId="3" state="veryHidden" r:id="rId3"/>',
  );
  expect(
    bukuDari(berkas({ ...tiga, 'xl/workbook.xml': workbook })).lembar.map((satu) => satu.visibilitas),
  ).toEqual(['tampak', 'tersembunyi', 'sangat-tersembunyi']);
});

test('names of sheets and properties that mean something to JavaScript are only names', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const workbook = bukuXml(
    names.map((nama, k) => `<sheet name="${nama}" sheetId="${k}" r:id="rId${k + 1}"/>`).join(''),
  );
  const buku = bukuDari(
    berkas({
      ...tiga,
      'xl/workbook.xml': workbook,
      '_rels/.rels': rels(
        ['a', 'officeDocument', 'xl/workbook.xml'],
        ['b', 'custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml':
        '<Properties><property name="__proto__"><lpwstr>polluted</lpwstr></property></Properties>',
      'xl/sharedStrings.xml': '<sst __proto__="x" constructor="y"><si><t>a</t></si></sst>',
    }),
  );
  expect(buku.lembar.map((satu) => satu.nama)).toEqual(names);
  expect(buku.properti.get('__proto__')).toBe('polluted');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('entities in a sheet name are resolved', () => {
  const workbook = bukuXml('<sheet name="Laut &amp; &quot;Darat&quot; &#128512;" sheetId="1" r:id="rId1"/>');
  expect(bukuDari(berkas({ 'xl/workbook.xml': workbook })).lembar[0]?.nama).toBe('Laut & "Darat" 😀');
});

test('chart sheets are skipped', () => {
  const workbook = bukuXml(
    '<sheet name="Grafik" sheetId="1" r:id="rId9"/><sheet name="Data" sheetId="2" r:id="rId1"/>',
  );
  const isi = berkas({
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': rels(
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ),
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
  });
  expect(bukuDari(isi).lembar.map((satu) => satu.nama)).toEqual(['Data']);
});

test('the strict form of OOXML', () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const isi = berkas({
    '_rels/.rels': strict(
      rels(['a', 'officeDocument', 'xl/workbook.xml'], ['b', 'customProperties', 'docProps/custom.xml']),
    ),
    'xl/workbook.xml': strict(
      bukuXml('<sheet name="Data" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="true"/>'),
    ),
    'xl/_rels/workbook.xml.rels': strict(rels(['rId1', 'worksheet', 'worksheets/sheet1.xml'])),
    'xl/worksheets/sheet1.xml': strict(lembarXml('<row r="1"><c r="A1" t="d"><v>2026-03-31</v></c></row>')),
    'docProps/custom.xml':
      '<Properties xmlns="http://purl.oclc.org/ooxml/officeDocument/customProperties"><property name="id"><v:lpwstr xmlns:v="http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes">x</v:lpwstr></property></Properties>',
  });
  const buku = bukuDari(isi);
  expect(buku.lembar[0]?.baris[0]?.sel[0]).toEqual({
    jenis: 'angka',
    nilai: 46_112,
    tanggal: true,
    rumus: false,
  });
  expect(buku.properti.get('id')).toBe('x');
});

test('names of parts are found in any case of letters and with backslashes', () => {
  const isi = berkas({
    'xl/workbook.xml': undefined,
    'XL\\WorkBook.xml': bukuXml('<sheet name="Data" sheetId="1" r:id="rId1"/>'),
    'xl/worksheets/sheet1.xml': undefined,
    'xl/Worksheets/SHEET1.XML': isiLembar(5),
  });
  expect(nilaiPertama(isi)).toEqual([['Data', 5]]);
});

test('custom document properties of every type are read as text', () => {
  const isi = berkas({
    '_rels/.rels': rels(
      ['a', 'officeDocument', 'xl/workbook.xml'],
      ['b', 'custom-properties', 'docProps/custom.xml'],
    ),
    'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
      <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KPBJ &amp; Id"><vt:lpwstr> a &lt;b&gt; _x000D_</vt:lpwstr></property>
      <property pid="3" name="Revisi">
        <vt:i4>12</vt:i4>
      </property>
      <property pid="4" name="Final"><vt:bool>true</vt:bool></property>
      <property pid="5" name="Kosong"><vt:lpwstr></vt:lpwstr></property>
    </Properties>`,
  });
  expect([...bukuDari(isi).properti]).toEqual([
    ['KPBJ & Id', ' a <b> \r'],
    ['Revisi', '12'],
    ['Final', 'true'],
    ['Kosong', ''],
  ]);
});

const satuLembar = (id: string): string => bukuXml(`<sheet name="Data" sheetId="1" r:id="${id}"/>`);

test.each<[string, Bagian, string]>([
  ['no relationships of the package', { '_rels/.rels': undefined }, 'workbook-not-found'],
  ['a workbook that is not there', { 'xl/workbook.xml': undefined }, 'workbook-not-found: xl/workbook.xml'],
  ['another document in its place', { 'xl/workbook.xml': '<document/>' }, 'not-a-workbook: xl/workbook.xml'],
  ['an empty part in its place', { 'xl/workbook.xml': '' }, 'workbook-not-found: xl/workbook.xml'],
  ['a sheet without relationship', { 'xl/workbook.xml': satuLembar('rId77') }, 'sheet-not-found: Data'],
  [
    'a sheet without id',
    { 'xl/workbook.xml': bukuXml('<sheet name="Data"/>') },
    'sheet-incomplete: xl/workbook.xml',
  ],
  ['a sheet without part', { 'xl/worksheets/sheet1.xml': undefined }, 'sheet-not-found: Data'],
  [
    'a sheet that is none',
    { 'xl/worksheets/sheet1.xml': '<chartsheet/>' },
    'not-a-worksheet: xl/worksheets/sheet1.xml',
  ],
  [
    'two sheets of one part',
    { 'xl/workbook.xml': bukuXml('<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/>') },
    'sheet-part-twice: xl/worksheets/sheet1.xml',
  ],
  [
    'one property twice',
    {
      '_rels/.rels': rels(
        ['a', 'officeDocument', 'xl/workbook.xml'],
        ['b', 'custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml':
        '<p><property name="id"><s>1</s></property><property name="id"><s>2</s></property></p>',
    },
    'property-twice: docProps/custom.xml',
  ],
])('%s is damage', (_, bagian, sebab) => {
  expect(kegagalan(berkas(bagian))).toEqual({ kode: 'damaged', sebab });
});
