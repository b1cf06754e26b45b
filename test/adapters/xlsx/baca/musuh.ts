/** Files made to hurt their reader: each with what must become of it, in bounded time and memory. */
import { strToU8, zipSync } from 'fflate';
import { berkas, lembarXml, MAIN, rels, teksBersamaXml, type Bagian } from './alat';
import { deflateBerulang, entri, zipMentah, type EntriMentah } from './zip-mentah';

const MB = 1024 * 1024;
const LEMBAR = 'xl/worksheets/sheet1.xml';

const damaged = (sebab: string): object => ({ kode: 'damaged', sebab });
const tooLarge = (batas: string): object => ({ kode: 'too-large', batas });

/** The usual parts but the sheet, as raw entries, and these beside them. */
const bersama = (...lain: readonly EntriMentah[]): Uint8Array =>
  zipMentah([
    entri('[Content_Types].xml', '<Types/>'),
    entri('_rels/.rels', rels(['a', 'officeDocument', 'xl/workbook.xml'])),
    entri(
      'xl/workbook.xml',
      `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`,
    ),
    entri('xl/_rels/workbook.xml.rels', rels(['rId1', 'worksheet', 'worksheets/sheet1.xml'])),
    ...lain,
  ]);

const denganLembar = (xml: string): Uint8Array => bersama(entri(LEMBAR, xml));
const denganSel = (data: string): Uint8Array => denganLembar(lembarXml(data));
const spasi = ' '.repeat(MB);

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from(
  { length: 20 },
  (_, k) => `<!ENTITY a${k} "${(k === 0 ? '&a;' : `&a${k - 1};`).repeat(20)}">`,
).join('')}]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

const doctype = (bagian: string, xml: string): Bagian => ({ [bagian]: `<!DOCTYPE x>${xml}` });

export const berkasMusuh: readonly (readonly [nama: string, buat: () => Uint8Array, harapan: unknown])[] = [
  // Sizes
  [
    'a file over 20 MB',
    () => berkas({ 'xl/media/a.bin': new Uint8Array(20 * MB) }, 0),
    tooLarge('ukuran-berkas'),
  ],
  [
    '2 GB of spaces in 2 MB, declared',
    () => bersama({ nama: LEMBAR, padat: deflateBerulang(spasi, 2048), ukuran: 2048 * MB, crc: 0 }),
    tooLarge('ukuran-bagian'),
  ],
  [
    '2 GB of spaces in 2 MB, declared as 64 MB',
    () => bersama({ nama: LEMBAR, padat: deflateBerulang(spasi, 2048), ukuran: 64 * MB, crc: 0 }),
    damaged(`part-size-wrong: ${LEMBAR}`),
  ],
  [
    '2 GB of spaces in 2 MB, declared as 100 bytes',
    () => bersama({ nama: LEMBAR, padat: deflateBerulang(spasi, 2048), ukuran: 100, crc: 0 }),
    damaged(`part-size-wrong: ${LEMBAR}`),
  ],
  [
    '200 MB in 256 kB, declared as 100 bytes',
    () => bersama({ nama: LEMBAR, padat: deflateBerulang(spasi, 200), ukuran: 100, crc: 0 }),
    damaged(`part-size-wrong: ${LEMBAR}`),
  ],
  [
    '200 MB of cells in 0.5 MB',
    () =>
      bersama({
        nama: LEMBAR,
        padat: deflateBerulang('<c><v>1</v></c>'.repeat(70_000), 200),
        ukuran: 200 * MB,
        crc: 0,
      }),
    tooLarge('ukuran-bagian'),
  ],
  [
    'a size beyond what deflate can reach',
    () => bersama({ nama: LEMBAR, padat: Uint8Array.of(3, 0), ukuran: 60 * MB, crc: 0 }),
    damaged(`part-size-wrong: ${LEMBAR}`),
  ],
  [
    'a size one byte too small',
    () => bersama({ ...entri(LEMBAR, lembarXml('')), ukuran: lembarXml('').length - 1 }),
    damaged(`part-size-wrong: ${LEMBAR}`),
  ],
  [
    'a size one byte too large',
    () => bersama({ ...entri(LEMBAR, lembarXml('')), ukuran: lembarXml('').length + 1 }),
    damaged(`part-size-wrong: ${LEMBAR}`),
  ],
  [
    'a wrong CRC',
    () => bersama({ ...entri(LEMBAR, lembarXml('')), crc: 1 }),
    damaged(`crc-mismatch: ${LEMBAR}`),
  ],
  [
    'parts over 128 MB together',
    () => bersama(...['a', 'b', 'c'].map((nama) => entri(nama, new Uint8Array(43 * MB)))),
    tooLarge('ukuran-isi'),
  ],
  [
    'many entries for the same bytes (overlapping zip bomb)',
    () => zipMentah([entri('a.xml', spasi)], 200),
    tooLarge('ukuran-isi'),
  ],
  [
    'sheets that share their bytes',
    () => zipMentah([entri('xl/worksheets/sheet1.xml', lembarXml('<row/>'.repeat(1000)))], 6),
    damaged('zip-entries-overlap: xl/worksheets/sheet1.xml1'),
  ],
  [
    'more parts than any workbook has',
    () => zipMentah([entri('a.xml', 'x')], 5001),
    tooLarge('jumlah-bagian'),
  ],
  [
    'a zip bomb inside a zip',
    () => zipSync({ 'bom.zip': zipSync({ 'a.bin': new Uint8Array(10 * MB) }) }),
    { kode: 'wrong-format', format: 'zip' },
  ],
  [
    '60 MB of shared strings',
    () =>
      berkas({ 'xl/sharedStrings.xml': teksBersamaXml('<si><t>abcdefghijkl</t></si>'.repeat(2_200_000)) }),
    tooLarge('teks-bersama'),
  ],
  [
    '60 MB of cells',
    () => denganSel(`<row>${'<c/>'.repeat(15_000_000)}</row>`),
    damaged(`cell-address-wrong: ${LEMBAR}`),
  ],
  [
    'over 2.5 million cells',
    () => denganSel(`<row>${'<c/>'.repeat(10_000)}</row>`.repeat(510)),
    tooLarge('jumlah-sel'),
  ],
  [
    'ten thousand rows each with a cell in column XFD',
    () =>
      denganSel(
        Array.from({ length: 10_000 }, (_, k) => `<row><c r="XFD${k + 1}"><v>1</v></c></row>`).join(''),
      ),
    tooLarge('jumlah-sel'),
  ],
  [
    'a million empty styled rows',
    () => denganSel('<row s="0" customFormat="1" ht="15"/>'.repeat(1_000_000)),
    'read',
  ],
  [
    'one cell at XFD1048576',
    () => denganSel('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    'read',
  ],
  [
    'more sheets than anyone opens',
    () =>
      berkas({
        'xl/workbook.xml': `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(501)}</sheets></workbook>`,
      }),
    tooLarge('jumlah-lembar'),
  ],
  // Zip structure
  [
    'two parts whose names differ in case',
    () => berkas({ 'xl/Workbook.XML': '<x/>' }),
    damaged('part-name-twice: xl/Workbook.XML'),
  ],
  [
    'a name that leaves the package',
    () => berkas({ 'xl/../../etc/x': 'x' }),
    damaged('part-name-unsafe: xl/../../etc/x'),
  ],
  [
    'a name with backslashes that leaves it',
    () => berkas({ '..\\x': 'x' }),
    damaged('part-name-unsafe: ../x'),
  ],
  ['an absolute name', () => berkas({ '/etc/passwd': 'x' }), damaged('part-name-unsafe: /etc/passwd')],
  ['a name with a drive', () => berkas({ 'C:/x': 'x' }), damaged('part-name-unsafe: C:/x')],
  [
    'an encrypted part',
    () => bersama({ ...entri(LEMBAR, lembarXml('')), bendera: 1 }),
    { kode: 'encrypted' },
  ],
  [
    'an unknown compression',
    () => bersama({ ...entri(LEMBAR, lembarXml('')), metode: 93 }),
    damaged(`compression-unknown: ${LEMBAR}`),
  ],
  [
    'deflate that is none',
    () => bersama({ nama: LEMBAR, padat: new Uint8Array(999).fill(255), ukuran: 99, crc: 0 }),
    damaged(`part-size-wrong: ${LEMBAR}`),
  ],
  ['only the beginning of a zip', () => berkas({}).slice(0, 400), damaged('zip-directory-not-found')],
  [
    'a zip without its beginning',
    () => Uint8Array.of(0x50, 0x4b, 3, 4, ...berkas({}).slice(300)),
    damaged('zip-directory-broken'),
  ],
  // XML
  ['a billion laughs in a sheet', () => denganLembar(LAUGHS), damaged(`xml-doctype: ${LEMBAR}`)],
  [
    'a document type in the workbook',
    () => berkas(doctype('xl/workbook.xml', '<workbook/>')),
    damaged('xml-doctype: xl/workbook.xml'),
  ],
  [
    'a document type in the relationships',
    () => berkas(doctype('_rels/.rels', rels())),
    damaged('xml-doctype: _rels/.rels'),
  ],
  [
    'a document type in the shared strings',
    () => berkas(doctype('xl/sharedStrings.xml', '<sst/>')),
    damaged('xml-doctype: xl/sharedStrings.xml'),
  ],
  [
    'a document type in the styles',
    () => berkas(doctype('xl/styles.xml', '<styleSheet/>')),
    damaged('xml-doctype: xl/styles.xml'),
  ],
  [
    'a million attributes on a cell',
    () => denganSel(`<row><c ${Array.from({ length: 1_000_000 }, (_, k) => `a${k}=""`).join(' ')}/></row>`),
    damaged(`xml-too-many-attributes: ${LEMBAR}`),
  ],
  [
    'a million namespaces on the sheet',
    () =>
      denganLembar(
        `<worksheet ${Array.from({ length: 1_000_000 }, (_, k) => `xmlns:a${k}="u${k}"`).join(' ')}/>`,
      ),
    damaged(`xml-too-many-attributes: ${LEMBAR}`),
  ],
  [
    'an attribute of 60 MB',
    () => denganSel(`<row><c r="${'A'.repeat(60 * MB)}"/></row>`),
    damaged(`cell-address-wrong: ${LEMBAR}`),
  ],
  ['60 MB of spaces in a tag', () => denganSel(`<row><c ${' '.repeat(60 * MB)}/></row>`), 'read'],
  ['60 MB of spaces between tags', () => denganSel(' '.repeat(60 * MB)), 'read'],
  [
    'a million elements deep',
    () => denganLembar(`<worksheet>${'<a>'.repeat(1_000_000)}`),
    damaged(`xml-too-deep: ${LEMBAR}`),
  ],
  [
    'a tag that never ends',
    () => denganLembar(`<worksheet ${'a="" '.repeat(5_000_000)}`),
    damaged(`xml-malformed: ${LEMBAR}`),
  ],
  [
    'quotes that never end',
    () => denganLembar(`<worksheet><a b="${"'<c d='".repeat(5_000_000)}`),
    damaged(`xml-malformed: ${LEMBAR}`),
  ],
  [
    'comments that never end',
    () => denganLembar(`<worksheet>${'<!--'.repeat(5_000_000)}`),
    damaged(`xml-malformed: ${LEMBAR}`),
  ],
  [
    'CDATA that never ends',
    () => denganLembar(`<worksheet>${'<![CDATA['.repeat(5_000_000)}`),
    damaged(`xml-malformed: ${LEMBAR}`),
  ],
  [
    '20 million ampersands',
    () => denganSel(`<row><c t="str"><v>${'&'.repeat(20_000_000)}</v></c></row>`),
    'read',
  ],
  // Whatever is beyond a cell's text is passed over; decoding all of it took 20 s.
  [
    '12 million references in a value',
    () => denganSel(`<row><c t="str"><v>${'&#10;'.repeat(12_000_000)}</v></c></row>`),
    'read',
  ],
  [
    '12 million references in an inline text',
    () => denganSel(`<row><c t="inlineStr"><is><t>${'&amp;'.repeat(12_000_000)}</t></is></c></row>`),
    'read',
  ],
  [
    '3 million references in a shared string',
    () => berkas({ 'xl/sharedStrings.xml': teksBersamaXml(`<si><t>${'&#10;'.repeat(3_000_000)}</t></si>`) }),
    'read',
  ],
  [
    '30 million line ends in a value',
    () => denganSel(`<row><c t="str"><v>${'\r\n'.repeat(30_000_000)}</v></c></row>`),
    'read',
  ],
  [
    '12 million references in an attribute',
    () => denganSel(`<row><c t="${'&amp;'.repeat(12_000_000)}"><v>1</v></c></row>`),
    'read',
  ],
  [
    '12 million references in a property',
    () =>
      berkas({
        '_rels/.rels': rels(
          ['a', 'officeDocument', 'xl/workbook.xml'],
          ['b', 'custom-properties', 'docProps/custom.xml'],
        ),
        'docProps/custom.xml': `<Properties><property name="n"><lpwstr>${'&#10;'.repeat(12_000_000)}</lpwstr></property></Properties>`,
      }),
    'read',
  ],
  [
    'a million merged ranges',
    () =>
      denganLembar(
        `<worksheet><mergeCells>${Array.from({ length: 1_000_000 }, (_, k) => `<mergeCell ref="A${k + 1}:B${k + 1}"/>`).join('')}</mergeCells></worksheet>`,
      ),
    tooLarge('sel-gabungan'),
  ],
  [
    'over a million texts',
    () =>
      denganSel(
        Array.from({ length: 1_000_001 }, (_, k) => `<row><c t="str"><v>t${k}</v></c></row>`).join(''),
      ),
    tooLarge('jumlah-teks'),
  ],
  [
    'ten million half escapes',
    () => denganSel(`<row><c t="str"><v>${'_x00'.repeat(10_000_000)}</v></c></row>`),
    'read',
  ],
  [
    'a text in five million pieces',
    () => denganSel(`<row><c t="str"><v>${'<![CDATA[x]]>'.repeat(4_000_000)}</v></c></row>`),
    'read',
  ],
  ['a number of 60 MB', () => denganSel(`<row><c><v>${'1'.repeat(60 * MB)}</v></c></row>`), 'read'],
  [
    'closing tags that do not match',
    () => denganLembar('<worksheet><a></b></worksheet>'),
    damaged(`xml-malformed: ${LEMBAR}`),
  ],
  [
    'an attribute twice',
    () => denganSel('<row><c r="A1" r="B1"/></row>'),
    damaged(`xml-malformed: ${LEMBAR}`),
  ],
  ['text after the root', () => denganLembar('<worksheet/>x'), damaged(`xml-malformed: ${LEMBAR}`)],
  [
    'two million cell styles',
    () =>
      berkas({
        'xl/styles.xml': `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(2_000_000)}</cellXfs></styleSheet>`,
      }),
    'read',
  ],
  [
    'a relationship path of a million steps',
    () => berkas({ '_rels/.rels': rels(['a', 'officeDocument', '../x/'.repeat(1_000_000)]) }),
    damaged('workbook-not-found: x'),
  ],
  [
    'only zeros after the magic',
    () => new Uint8Array([...strToU8('PK\x03\x04'), ...new Uint8Array(MB)]),
    damaged('zip-directory-not-found'),
  ],
];
