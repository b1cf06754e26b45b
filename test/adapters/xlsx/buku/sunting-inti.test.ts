import {
  namaLembar,
  daftarkanLembar,
  namaTerdefinisi,
} from '../../../../src/adapters/xlsx/buku/tambah/daftarkan';
import { gabungGaya } from '../../../../src/adapters/xlsx/buku/tambah/gaya';
import { hitungSaatDibuka } from '../../../../src/adapters/xlsx/buku/xml/buku-xml';
import { pindaiLembar } from '../../../../src/adapters/xlsx/buku/xml/pindai-lembar';
import { hanyaInti, suntingInti } from '../../../../src/adapters/xlsx/buku/xml/sunting-inti';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ASING = [
  '<!-- <calcPr/><sheet name="K"/> -->',
  '<y:sheets><y:sheet name="Y"/></y:sheets>',
  '<y:a><sheet name="Z"/><calcPr/></y:a>',
];
const buku = (sebelum: string, isi: string, sesudah = ''): string =>
  `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:y="urn:y">${sebelum}<sheets>${isi}</sheets>${sesudah}</workbook>`;
const EXT = `<extLst><ext><calcPr/><definedNames><definedName name="N">1</definedName></definedNames></ext></extLst>`;

test.each(ASING)('what is none of ours is neither counted nor changed: %s', (asing) => {
  const asal = buku(asing, '<sheet name="A" sheetId="1"/>', EXT);
  expect(namaLembar(asal)).toEqual(['A']);
  expect(namaTerdefinisi(asal)).toEqual([]);
  const baru = daftarkanLembar(asal, { nama: 'B', relasi: 'rId2', keadaan: undefined });
  expect(namaLembar(baru)).toEqual(['A', 'B']);
  expect(baru).toContain(asing);
  // `calcPr` stands before the list of extensions (ECMA-376 part 1, 18.2.27), whatever that holds.
  expect(hitungSaatDibuka(asal)).toBe(
    buku(asing, '<sheet name="A" sheetId="1"/>', `<calcPr fullCalcOnLoad="1"/>${EXT}`),
  );
});

test('of alternatives the fallback is ours; all of them stay', () => {
  const pilihan = (isi: string): string =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="y"><calcPr a="1"/></mc:Choice><mc:Fallback>${isi}</mc:Fallback></mc:AlternateContent>`;
  const asal = buku('', '<sheet name="A"/>', pilihan('<calcPr calcId="1"/>'));
  expect(hanyaInti(asal)).toBe(buku('', '<sheet name="A"/>', '<calcPr calcId="1"/>'));
  expect(hitungSaatDibuka(asal)).toBe(
    buku('', '<sheet name="A"/>', pilihan('<calcPr calcId="1" fullCalcOnLoad="1"/>')),
  );
});

test('styles of an extension are not counted among the cell styles', () => {
  const ext = `<extLst><ext><cellXfs><xf/><xf/><xf/></cellXfs></ext></extLst>`;
  const gaya = (xf: string): string =>
    `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>${xf}</styleSheet>`;
  const satu = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const lain = '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const asal = gaya(`${ext}<cellXfs count="1">${satu}</cellXfs>`);
  const { xml, indeks } = gabungGaya(asal, gaya(`<cellXfs count="2">${satu}${lain}</cellXfs>`));
  expect(indeks).toEqual([0, 1]);
  expect(xml).toContain(`${ext}<cellXfs count="2">${satu}${lain}</cellXfs>`);
});

test('the rows of a sheet are those of its own sheetData', () => {
  const kepala = `<worksheet xmlns="${MAIN}" xmlns:y="urn:y"><!-- <sheetData/> --><y:sheetData/><sheetViews><sheetView><extLst><ext><sheetData/></ext></extLst></sheetView></sheetViews>`;
  const { sebelum, baris } = pindaiLembar(`${kepala}<sheetData><row r="2"/></sheetData></worksheet>`);
  expect(sebelum).toBe(`${kepala}<sheetData>`);
  expect(baris.map(({ nomor, atribut, isi }) => ({ nomor, atribut, isi }))).toEqual([
    { nomor: 2, atribut: '', isi: '' },
  ]);
});

test('an instruction that looks like our mark stays what it is', () => {
  const asal = buku('<?asing 0?><!-- a -->', '');
  expect(suntingInti(asal, (inti) => inti)).toBe(asal);
});
