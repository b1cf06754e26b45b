import { ConditionalFormatModel } from '../../../workbench/host/book/conditional';
import { WorkbookModel } from '../../../workbench/host/book/workbook';
import { gayaBersyarat } from '../../../workbench/page/kisi/bersyarat';

const kuning = '#FFFF00';

/** A sheet whose A1:A9 has rules, each with its colour; the first counts most. */
function lembar(...aturan: readonly (readonly ['CellValue' | 'ContainsText' | 'Custom', unknown, string])[]) {
  const sheet = new WorkbookModel('id-ID').sheets[0]!;
  sheet.conditionalFormats = aturan.map(([jenis, rule, warna], ke) => {
    const format = new ConditionalFormatModel(sheet, `f${ke}`, jenis, [{ row: 0, col: 0, rows: 9, cols: 1 }]);
    format.rule = rule;
    format.style.fillColor = warna;
    return format;
  });
  return sheet;
}
const warna = (sheet: ReturnType<typeof lembar>, nilai: string | number | boolean | null, col = 0): string =>
  gayaBersyarat(sheet, { row: 0, col }, nilai, sheet.book.styles.get(0)).fillColor;

test.each([
  ['EqualTo', '="Tercapai"', undefined, 'tercapai', true],
  ['EqualTo', '="Tercapai"', undefined, 'Belum', false],
  ['NotEqualTo', '=0', undefined, 1, true],
  ['LessThan', '=70', undefined, 69.9, true],
  ['LessThan', '=70', undefined, 70, false],
  ['GreaterThanOrEqual', '70', undefined, 70, true],
  ['Between', '=10', '=20', 20, true],
  ['Between', '=10', '=20', 20.1, false],
  ['NotBetween', '=10', '=20', 9, true],
  // What has to be calculated is left as it is, and so is what cannot be compared.
  ['LessThan', '=$B$1', undefined, 1, false],
  ['LessThan', '=70', undefined, 'teks', false],
  ['LessThan', '=70', undefined, null, false],
] as const)('nilai %s %s %s: %j', (operator, formula1, formula2, nilai, berlaku) => {
  const sheet = lembar(['CellValue', { operator, formula1, ...(formula2 && { formula2 }) }, kuning]);
  expect(warna(sheet, nilai)).toBe(berlaku ? kuning : '');
  expect(warna(sheet, nilai, 1)).toBe('');
});

test('teks yang memuat, dan aturan pertama yang menang', () => {
  const sheet = lembar(
    ['ContainsText', { operator: 'Contains', text: 'LEWAT' }, '#FF0000'],
    ['ContainsText', { operator: 'BeginsWith', text: 'a' }, kuning],
    ['Custom', null, '#00FF00'],
  );
  expect(warna(sheet, 'ada yang lewat')).toBe('#FF0000');
  expect(warna(sheet, 'ada')).toBe(kuning);
  expect(warna(sheet, 'beres')).toBe('');
});
