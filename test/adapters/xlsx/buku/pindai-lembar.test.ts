import {
  barisDari,
  gabungLembar,
  pindaiLembar,
  potonganLembar,
} from '../../../../src/adapters/xlsx/buku/xml/pindai-lembar';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const lembar = (baris: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetViews/><sheetData>${baris}</sheetData><mergeCells/></worksheet>`;
const isi = (xml: string) =>
  pindaiLembar(xml).baris.map(({ nomor, atribut, isi: sel, tanpaRumus }) => [
    nomor,
    atribut,
    sel,
    tanpaRumus,
  ]);

test('rows that nobody changed are joined byte for byte as they stood', () => {
  const xml = lembar(
    '<row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>é 漢 😀</t></is></c></row><row r="4" ht="30"/>',
  );
  expect(gabungLembar(pindaiLembar(xml))).toBe(xml);
});

test('a row is cut into number, attributes and cells; one without a number comes after the one before', () => {
  expect(
    isi(lembar("<row r='2' spans='1:1' ht='20' ><c/></row><row><c r='A3'/></row><row r='9' hidden='1'/>")),
  ).toEqual([
    [2, " ht='20'", '<c/>', true],
    [3, '', "<c r='A3'/>", true],
    [9, " hidden='1'", '', true],
  ]);
});

test('rows out of order are put in order, pieces of one row together', () => {
  expect(
    isi(lembar('<row r="5"><c r="A5"/></row><row r="2"/><row r="5"><c r="B5"/></row>')).map(([n, , sel]) => [
      n,
      sel,
    ]),
  ).toEqual([
    [2, ''],
    [5, '<c r="A5"/><c r="B5"/>'],
  ]);
});

test('what comments and CDATA hold is no row, and what CDATA holds stays text', () => {
  expect(
    isi(
      lembar(
        '<!-- <row r="1"/> --><row r="2"><?x <row r="7"/> ?><c><v><![CDATA[</row><row r="3">&]]></v></c></row>',
      ),
    ),
  ).toEqual([[2, '', '<c><v>&lt;/row&gt;&lt;row r="3"&gt;&amp;</v></c>', true]]);
});

test('what can be a formula is noticed, of any namespace: rather one too many', () => {
  expect(
    isi(
      lembar(
        '<row r="1"><c><f>1</f></c></row><row r="2"><c><is><t>f</t></is></c></row><row r="3"><c><f t="shared" si="0"/></c></row><row r="4"><c><v>1</v><extLst><xm:f>A1</xm:f></extLst></c></row>',
      ),
    ).map((satu) => satu[3]),
  ).toEqual([false, true, false, false]);
});

test('rows of a part with a namespace prefix', () => {
  const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1</x:f></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(isi(xml)).toEqual([[1, '', '<x:c r="A1"><x:f>1</x:f></x:c>', false]]);
  expect(gabungLembar(pindaiLembar(xml))).toBe(xml);
});

test('what stands before the rows may be long', () => {
  const xml = lembar('<row r="1"/>').replace(
    '<sheetViews/>',
    `<!-- sheetData ${'é'.repeat(300_000)} --><sheetViews/>`,
  );
  expect(pindaiLembar(xml).baris).toHaveLength(1);
  expect(gabungLembar(pindaiLembar(xml))).toBe(xml);
});

test('a changed row is made when it is written, and no row that came to hold nothing', () => {
  const cut = pindaiLembar(lembar('<row r="1"><c r="A1"/></row><row r="2"><c r="A2"/></row>'));
  let dibuat = 0;
  cut.baris = cut.baris.map((baris) =>
    barisDari(baris, (sel) => {
      dibuat++;
      return baris.nomor === 1 ? '' : `${sel}<c r="B2"/>`;
    }),
  );
  const potongan = potonganLembar(cut);
  potongan.next();
  expect(dibuat).toBe(0);
  expect(gabungLembar(cut)).toBe(lembar('<row r="2"><c r="A2"/><c r="B2"/></row>'));
});
