import { copyWorkbook } from '../../../workbench/host/book/copy';
import type { WorkbookModel } from '../../../workbench/host/book/workbook';
import { startExcel } from '../../../workbench/host/bridge/client';
import { valuesOf } from './alat';

/** A workbook with something of every kind that the model keeps. */
async function filledBook(): Promise<WorkbookModel> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B4').values = [
      ['Name', 'Amount'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Amounts';
    table.columns.getItem('Amount').filter.applyCustomFilter('>1');
    sheet.getRange('D1:E1').merge();
    sheet.getRange('D2').formulas = [['=SUM(B2:B4)']];
    sheet.getRange('A2').format.fill.color = '#FF0000';
    sheet.getRange('F:F').format.columnWidth = 100;
    sheet.getRange('5:5').format.rowHeight = 40;
    sheet.getRange('B2:B4').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    const format = sheet.getRange('B2:B4').conditionalFormats.add('CellValue');
    format.cellValue.format.font.color = '#0000FF';
    format.cellValue.rule = { formula1: '=2', operator: 'GreaterThan' };
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4')).title.text = 'Chart';
    sheet.freezePanes.freezeRows(1);
    workbook.names.add('Place', sheet.getRange('B2'));
    workbook.settings.add('key', { nested: [1, 2] });
    workbook.customXmlParts.add('<a xmlns="urn:x"/>');
    workbook.properties.custom.add('who', 'me');
    workbook.worksheets.add('Other').visibility = 'Hidden';
    await context.sync();
  });
  return host.workbook;
}

/** Every object that can be reached, with the way to it; functions have no state of their own. */
function objectsOf(root: object): Map<object, string> {
  const found = new Map<object, string>();
  const visit = (value: unknown, way: string): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return;
    found.set(value, way);
    if (value instanceof Map)
      for (const [key, item] of value) {
        visit(key, `${way} key`);
        visit(item, `${way}[${String(key)}]`);
      }
    if (value instanceof Set) for (const item of value) visit(item, `${way} item`);
    for (const [key, item] of Object.entries(value)) visit(item, `${way}.${key}`);
  };
  visit(root, 'book');
  return found;
}

describe('a copy of a workbook', () => {
  let book: WorkbookModel;
  let copy: WorkbookModel;
  beforeEach(async () => {
    book = await filledBook();
    copy = copyWorkbook(book);
  });

  test('holds the same', () => {
    const seen = startExcel({ workbook: copy }).snapshot();
    expect(seen.sheets[0]).toMatchObject({ name: 'Sheet1', hiddenRows: [1], merges: ['D1:E1'] });
    expect(seen.sheets[0]!.cells).toMatchObject({ A4: 'c', B4: 3, D2: '=SUM(B2:B4)' });
    expect(seen).toEqual(startExcel({ workbook: book }).snapshot());
    expect(copy.active).toBe(copy.sheets[0]);
    expect(copy.sheets[0]!.book).toBe(copy);
  });

  test('shares no object with it', () => {
    const own = objectsOf(copy);
    expect(own.size).toBe(objectsOf(book).size);
    expect([...objectsOf(book)].filter(([object]) => own.has(object))).toEqual([]);
  });

  test.each(['the copy', 'the original'])('does not change with it: %s is changed', async (which) => {
    const [changed, left] = which === 'the copy' ? [copy, book] : [book, copy];
    const before = startExcel({ workbook: left }).snapshot();
    const host = startExcel({ workbook: changed });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.getItem('Amounts').clearFilters();
      sheet.getRange('A2:B2').values = [['z', 9]];
      sheet.getRange('A2').format.font.bold = true;
      sheet.getRange('1:1').insert('Down');
      sheet.charts.getItemAt(0).delete();
      context.workbook.worksheets.add('New');
      context.workbook.settings.getItem('key').delete();
      await context.sync();
    });
    expect(host.snapshot().sheets).toHaveLength(3);
    expect(await valuesOf('A3')).toEqual([['z']]);
    expect(startExcel({ workbook: left }).snapshot()).toEqual(before);
  });

  test('a formula is calculated in the workbook that it stands in', () => {
    const calculator = { value: (own: WorkbookModel) => own.sheets[0]!.grid.cell(1, 1)!.value };
    book.calculator = calculator;
    const third = copyWorkbook(book);
    expect(third.calculator).toBe(calculator);
    third.sheets[0]!.grid.cell(1, 1)!.value = 77;
    const shown = (one: WorkbookModel) => one.valueOf(one.sheets[0]!, 1, 3, one.sheets[0]!.grid.cell(1, 3)!);
    expect([shown(book), shown(third)]).toEqual([1, 77]);
  });
});
