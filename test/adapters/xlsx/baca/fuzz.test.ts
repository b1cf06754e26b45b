import fc from 'fast-check';
import { baca, berkas, gayaXml, lembarXml, rels, teksBersamaXml } from './alat';
import { entri, zipMentah } from './zip-mentah';

jest.setTimeout(120_000);

const SECONDS = 10;
const bagian: Record<string, string> = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': rels(
    ['a', 'officeDocument', 'xl/workbook.xml'],
    ['b', 'custom-properties', 'docProps/custom.xml'],
  ),
  'xl/workbook.xml':
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Data" state="hidden" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': lembarXml(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46112</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
      '<row r="2"><c t="inlineStr"><is><r><t>a&amp;b&#233;</t></r></is></c><c t="d"><v>2026-03-31</v></c><c t="b"><v>1</v></c></row>',
  ),
  'xl/sharedStrings.xml': teksBersamaXml(
    '<si><t xml:space="preserve"> a_x000D_ </t><rPh><t>x</t></rPh></si>',
  ),
  'xl/styles.xml': gayaXml([0, 164], ['[$-421]dd mmmm yyyy;@']),
  'docProps/custom.xml': '<Properties><property name="id"><s>1</s></property></Properties>',
};

/** Reads and must neither throw nor take long; what it gives must hold what its type promises. */
function bacaTenang(isi: Uint8Array): void {
  const start = performance.now();
  const hasil = baca(isi);
  expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
  if (!hasil.ok) return;
  for (const { baris } of hasil.value.lembar) {
    let sebelum = 0;
    for (const { nomor, sel } of baris) {
      expect(nomor).toBeGreaterThan(sebelum);
      expect(sel.at(-1)).toBeDefined();
      for (const satu of sel) if (satu?.jenis === 'angka') expect(Number.isFinite(satu.nilai)).toBe(true);
      sebelum = nomor;
    }
  }
}

const flip = (isi: Uint8Array, ubah: readonly (readonly [number, number])[]): Uint8Array => {
  const rusak = isi.slice();
  for (const [at, byte] of ubah) rusak[at % rusak.length] = byte;
  return rusak;
};
const perubahan = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 12,
});

test('bytes changed anywhere in the file', () => {
  const utuh = berkas(bagian);
  expect(baca(utuh).ok).toBe(true);
  fc.assert(
    fc.property(perubahan, (ubah) => bacaTenang(flip(utuh, ubah))),
    { numRuns: 1500 },
  );
});

test('bytes changed inside of a part, with size and CRC that fit', () => {
  const nama = fc.constantFrom(...Object.keys(bagian));
  fc.assert(
    fc.property(nama, perubahan, (pilihan, ubah) => {
      const daftar = Object.entries(bagian).map(([satu, isi]) =>
        entri(satu, satu === pilihan ? flip(new Uint8Array(Buffer.from(isi)), ubah) : isi),
      );
      bacaTenang(zipMentah(daftar));
    }),
    { numRuns: 1500 },
  );
});

test('markup and values in any mixture', () => {
  const potongan = fc.constantFrom(
    '<row>',
    '</row>',
    '<row r="3">',
    '<row r="1"/>',
    '<c>',
    '</c>',
    '<c/>',
    '<c r="B3"/>',
    '<c t="s">',
    '<c t="str" s="1">',
    '<c t="inlineStr">',
    '<v>',
    '</v>',
    '<is>',
    '</is>',
    '<t>',
    '</t>',
    '<rPh>',
    '</rPh>',
    '<f>',
    '</f>',
    '<extLst>',
    '</extLst>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '&amp;',
    '&#x41;',
    '&',
    '0',
    '-1',
    '1e400',
    'A1',
    '"',
    "'",
    '<',
    '>',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(potongan, { maxLength: 40 }), (semua) =>
      bacaTenang(
        zipMentah(
          Object.entries({ ...bagian, 'xl/worksheets/sheet1.xml': lembarXml(semua.join('')) }).map(
            ([nama, isi]) => entri(nama, isi),
          ),
        ),
      ),
    ),
    { numRuns: 1500 },
  );
});

test('bytes that are no file at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (acak, zip) =>
      bacaTenang(zip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...acak) : acak),
    ),
    { numRuns: 1500 },
  );
});
