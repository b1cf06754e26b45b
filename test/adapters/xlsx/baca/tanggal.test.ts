import { bukuXml, gayaXml, selDari, type Bagian } from './alat';

const SHEET = '<sheet name="Data" sheetId="1" r:id="rId1"/>';
const sistem1904 = (nilai: string): Bagian => ({
  'xl/workbook.xml': bukuXml(SHEET, `<workbookPr date1904="${nilai}"/>`),
});
const denganFormat = (kode: string): Bagian => ({ 'xl/styles.xml': gayaXml([0, 164], [kode]) });
const denganId = (id: number): Bagian => ({ 'xl/styles.xml': gayaXml([0, id]) });

/** 31 March 2026 is serial 46112: 36526 (1 January 2000) + 26·365 + 7 leap days (2000–2024) + 31 + 28 + 30. */
const SERIAL = 46_112;
const sel = `<c r="A1" s="1"><v>${SERIAL}</v></c>`;
const angka = (nilai: number, tanggal: boolean): unknown => ({
  jenis: 'angka',
  nilai,
  tanggal,
  rumus: false,
});

test.each([
  'yyyy-mm-dd',
  'dd/mm/yyyy',
  'd mmmm yyyy',
  '[$-421]dd mmmm yyyy;@',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  'ggge"年"m"月"d"日"',
  'm/d/yy h:mm',
  'DD.MM.YYYY',
  'mmm-yy',
  'mmmm',
  'dddd',
  'aaaa',
  '[Red]dd-mm-yy',
  'yyyy-mm-dd hh:mm:ss.000',
  'h:mm:ss AM/PM',
  '[h]:mm',
  '[mm]:ss',
  'ss.00',
  '"Tanggal "d" bulan "m',
])('a number in the format %s is a date', (kode) => {
  expect(selDari(sel, denganFormat(kode))).toEqual(angka(SERIAL, true));
});

test.each([
  'General',
  'GENERAL',
  'General" dokumen"',
  '0',
  '#,##0.00',
  '\\d0',
  '\\y\\m\\d0',
  '0" hari"',
  '0 "d"',
  '#,##0 hari',
  '0.00E+00',
  '##0.0e-0',
  '[Red]0.00',
  '[$Rp-421]#,##0',
  '_("Rp"* #,##0_);_("Rp"* \\(#,##0\\);_("Rp"* "-"_);_(@_)',
  '_d0',
  '*d0',
  '@',
  ';;;',
  '',
  '0;[Red]d',
  '# ?/?',
  '0%',
])('a number in the format %s is no date', (kode) => {
  expect(selDari(sel, denganFormat(kode))).toEqual(expect.objectContaining(angka(SERIAL, false)));
});

const bawaan = Array.from({ length: 82 }, (_, id) => id);
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

test.each(bawaan)('built-in format %i is a date only where ECMA-376 says so', (id) => {
  expect(selDari(sel, denganId(id))).toEqual(expect.objectContaining(angka(SERIAL, isDateId(id))));
});

test('a format id written out in the file goes before the built-in one', () => {
  const styles = gayaXml([0, 14]).replace('<numFmts>', '<numFmts><numFmt numFmtId="14" formatCode="0.00"/>');
  expect(selDari(sel, { 'xl/styles.xml': styles })).toEqual(angka(SERIAL, false));
});

test('formats of differential styles do not count', () => {
  const styles = gayaXml([0, 164], ['0']).replace(
    '</styleSheet>',
    '<dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>',
  );
  expect(selDari(sel, { 'xl/styles.xml': styles })).toEqual(angka(SERIAL, false));
});

test('a format of a megabyte is read as far as Excel would allow it', () => {
  const styles = denganFormat(`yyyy${'"x"'.repeat(300_000)}`);
  expect(selDari(sel, styles)).toEqual(angka(SERIAL, true));
});

test('a workbook without styles shows numbers', () => {
  expect(selDari(`<c r="A1" s="3"><v>1</v></c>`)).toEqual(angka(1, false));
});

// The epochs are 1462 days apart: day 0 of the 1904 system is 1 January 1904, serial 1462 of the 1900 system.
test.each(['1', 'true'])('dates of the 1904 system (date1904="%s") are moved to the 1900 system', (nilai) => {
  const bagian = { ...sistem1904(nilai), ...denganId(14) };
  expect(selDari('<c r="A1" s="1"><v>44650</v></c>', bagian)).toEqual(angka(SERIAL, true));
});

test('date1904="0" is the 1900 system', () => {
  expect(selDari(sel, { ...sistem1904('0'), ...denganId(14) })).toEqual(angka(SERIAL, true));
});

test('neither plain numbers nor durations are moved from the 1904 system', () => {
  const bagian = { ...sistem1904('1'), 'xl/styles.xml': gayaXml([0, 46]) };
  expect(selDari('<c r="A1"><v>44650</v></c>', bagian)).toEqual(angka(44_650, false));
  expect(selDari('<c r="A1" s="1"><v>1.5</v></c>', bagian)).toEqual(angka(1.5, true));
});

test.each([
  ['2026-03-31', SERIAL],
  ['2026-03-31T00:00:00', SERIAL],
  ['2026-03-31T12:00:00Z', SERIAL + 0.5],
  ['2026-03-31T06:00:00.000', SERIAL + 0.25],
  ['2026-03-31T18:00', SERIAL + 0.75],
  ['2026-03-31T12:00:00+07:00', SERIAL + 0.5],
  ['2026-03-31 12:00:00', SERIAL + 0.5],
  ['2026-03-31T12:00:00.00000000000000', SERIAL + 0.5],
  ['12:00:00', 0.5],
  ['T06:00', 0.25],
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['9999-12-31', 2_958_465],
])('ISO date %s of a t="d" cell is serial %d, also in a 1904 workbook', (teks, serial) => {
  const c = `<c r="A1" t="d"><v>${teks}</v></c>`;
  expect(selDari(c)).toEqual(angka(serial, true));
  expect(selDari(c, sistem1904('1'))).toEqual(angka(serial, true));
});

test.each(['2025-09-15T15:59:59.99999979045242400', '2025-09-15T23:59:59.99999999999999999999'])(
  'ISO date %s, with more digits of a second than a serial holds, stays on its day',
  (teks) => {
    const sel = selDari(`<c r="A1" t="d"><v>${teks}</v></c>`);
    // 15 September 2025 is 45,915 (LibreOffice: DATEVALUE).
    expect(sel?.jenis === 'angka' && Math.floor(sel.nilai)).toBe(45_915);
  },
);

test.each([
  '2026-02-30',
  '31/03/2026',
  '2026-13-01',
  'T',
  '2026-03-31T25:00',
  '2026-03-31T10:61',
  '0001-01-01',
])('ISO date %s of a t="d" cell is broken', (teks) => {
  expect(selDari(`<c r="A1" t="d"><v>${teks}</v></c>`)).toEqual({ jenis: 'rusak', teks });
});
