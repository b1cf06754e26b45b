import { enteredText } from '../../../workbench/host/book/input';
import { startExcel } from '../../../workbench/host/bridge/client';
import { Calculation } from '../../../workbench/host/calculation/calculation';
import { openWorkbook } from '../../../workbench/host/files/read';
import { saveWorkbook } from '../../../workbench/host/files/write';
import { errorOf, filled, settled, valuesOf } from './alat';

const sheetOf = (context: Excel.RequestContext, name = 'Sheet1') => context.workbook.worksheets.getItem(name);

async function formulasOf(address: string, sheet = 'Sheet1'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = sheetOf(context, sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

const does = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(sheetOf(context), context);
    await context.sync();
  });

describe('formulas follow what is done to cells', () => {
  beforeEach(() => {
    startExcel({ calculator: new Calculation() });
  });

  // support.microsoft.com: "Move or copy cells, rows, and columns", "Move or copy a formula"
  test('moveTo: references to the cells follow, also to another sheet; what is covered is lost to its readers', async () => {
    await filled('A1:C2', [
      [1, '=A1*10', '=SUM(A1:A2)+$A$1'],
      [2, '=Z9+1', '=A1:A2'],
    ]);
    await filled('E1', [['=F1']]);
    await does((sheet) => sheet.getRange('A1:B1').moveTo('F1'));
    expect(await formulasOf('A1:C2')).toEqual([
      ['', '', '=SUM(A1:A2)+$F$1'],
      [2, '=Z9+1', '=A1:A2'],
    ]);
    expect(await formulasOf('E1:G1')).toEqual([['=#REF!', 1, '=F1*10']]);
    await does((sheet, context) => {
      context.workbook.worksheets.add('Lain kali');
      sheet.getRange('G1').moveTo("'Lain kali'!A1");
      sheet.getRange('H1').formulas = [['=1']];
    });
    expect(await formulasOf('A1', 'Lain kali')).toEqual([['=Sheet1!F1*10']]);
    expect(await valuesOf('A1', 'Lain kali')).toEqual([[10]]);
  });

  test('copyFrom transposed: relative references turn with their cells, absolute ones stay', async () => {
    await filled('A1:B3', [
      [1, '=A1*2'],
      [2, '=A2+A$1'],
      [3, '=SUM($A$1:$A$3)'],
    ]);
    await does((sheet) => sheet.getRange('D5').copyFrom('A1:B3', 'All', false, true));
    expect((await formulasOf('D5:F6'))[1]).toEqual(['=D5*2', '=E5+A$1', '=SUM($A$1:$A$3)']);
    expect((await valuesOf('D5:F6'))[0]).toEqual([1, 2, 3]);
  });

  // support.microsoft.com: "Total the data in an Excel table"
  test('a total row sums its last column, and comes back as it was; in a file the table is named', async () => {
    const host = startExcel({ calculator: new Calculation() });
    await filled('A1:B3', [
      ['Nama', 'Nilai [Rp]'],
      ['a', 5],
      ['b', 7],
    ]);
    await does((sheet) => {
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'T';
      table.showTotals = true;
    });
    expect(await formulasOf('A4:B4')).toEqual([['Total', "=SUBTOTAL(109,[Nilai '[Rp']])"]]);
    expect(await valuesOf('B4')).toEqual([[12]]);
    const { bytes } = await saveWorkbook(host.workbook);
    const file = (await openWorkbook(bytes)).findSheet('Sheet1');
    expect(file?.grid.cell(3, 1)).toMatchObject({ formula: "=SUBTOTAL(109,T[Nilai '[Rp']])", value: 12 });
    await filled('A4:B4', [['Rata-rata', "=SUBTOTAL(101,[Nilai '[Rp']])"]]);
    await does((sheet) => (sheet.tables.getItem('T').showTotals = false));
    expect(await valuesOf('A4:B4')).toEqual([['', '']]);
    await does((sheet) => (sheet.tables.getItem('T').showTotals = true));
    expect(await valuesOf('A4:B4')).toEqual([['Rata-rata', 6]]);
  });

  test('a renamed table and a renamed column are renamed in formulas, texts stay', async () => {
    await filled('A1:B2', [
      ['Nama', 'Nilai No.'],
      ['a', 5],
    ]);
    await does((sheet) => (sheet.tables.add('A1:B2', true).name = 'Lama'));
    await filled('D1', [['=SUM(Lama[Nilai No.])&"Lama[x]"&Lama[[#Headers],[Nama]]']]);
    await does((sheet) => (sheet.tables.getItem('Lama').name = 'Baru'));
    await filled('B1', [['Angka']]);
    expect(await formulasOf('D1')).toEqual([['=SUM(Baru[Angka])&"Lama[x]"&Baru[[#Headers],[Nama]]']]);
    expect(await valuesOf('D1')).toEqual([['5Lama[x]Nama']]);
  });

  test('a deleted sheet leaves #REF!, also of its tables; names go with it', async () => {
    await does((_, context) => context.workbook.worksheets.add('Sumber data'));
    await filled('A1:A2', [['Nilai'], [3]], 'Sumber data');
    await does((_, context) => {
      sheetOf(context, 'Sumber data').tables.add('A1:A2', true).name = 'S';
      context.workbook.names.add('Nama', "='Sumber data'!$A$2");
    });
    await filled('A1:A4', [["='Sumber data'!A2"], ['=SUM(S[Nilai])'], ['=Nama'], ['="\'Sumber data\'!A1"']]);
    expect(await valuesOf('A1:A4')).toEqual([[3], [3], [3], ["'Sumber data'!A1"]]);
    await does((_, context) => sheetOf(context, 'Sumber data').delete());
    expect(await formulasOf('A1:A4')).toEqual([
      ['=#REF!'],
      ['=SUM(#REF!)'],
      ['=Nama'],
      ['="\'Sumber data\'!A1"'],
    ]);
    expect(await valuesOf('A1:A3')).toEqual([['#REF!'], ['#REF!'], ['#REF!']]);
  });

  // javascript/api/excel/excel.worksheetrowsortedeventargs: only rows that changed as a result of the sort
  test('onRowSorted tells of the rows that moved, and of none where all were in order', async () => {
    await filled('A1:A5', [[1], [3], [2], [4], [5]]);
    const told: string[] = [];
    await does((sheet) =>
      sheet.onRowSorted.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      }),
    );
    for (let times = 0; times < 2; times++)
      await does((sheet) => sheet.getRange('A1:A5').sort.apply([{ key: 0 }]));
    await settled();
    expect(told).toEqual(['A2:A3']);
  });

  test('an event that never fires cannot be listened to', async () => {
    expect(
      await errorOf((context) => {
        sheetOf(context).onFormulaChanged.add(() => Promise.resolve());
      }),
    ).toMatch(/^NotImplemented/);
  });
});

// support.microsoft.com: "Fill data automatically in worksheet cells"
describe('autoFill', () => {
  test.each<[string, unknown[], `${Excel.AutoFillType}` | undefined, string, unknown[]]>([
    ['a number is repeated', [5], undefined, 'General', [5, 5]],
    ['a series is asked for', [5], 'FillSeries', 'General', [6, 7]],
    ['equal steps go on', [2, 4], undefined, 'General', [6, 8]],
    // The line nearest to 1, 2, 4: mean 7/3, step 3/2; at the fourth place 7/3 + 2 × 3/2.
    ['others by their linear trend', [1, 2, 4], undefined, 'General', [16 / 3, 16 / 3 + 1.5]],
    ['growth', [2, 4], 'GrowthTrend', 'General', [8, 16]],
    ['a date by days', [46053], undefined, 'dd/mm/yyyy', [46054, 46055]],
    // 30 January 2026 is a Friday.
    ['by weekdays', [46052], 'FillWeekdays', 'dd/mm/yyyy', [46055, 46056]],
    // 31 January 2026, then 28 February and 31 March.
    ['by months', [46053], 'FillMonths', 'dd/mm/yyyy', [46081, 46112]],
    ['a text by its number', ['IK09'], undefined, 'General', ['IK10', 'IK11']],
    ['names of months', ['Nov'], undefined, 'General', ['Dec', 'Jan']],
    ['other texts are repeated', ['a'], undefined, 'General', ['a', 'a']],
  ])('%s', async (_, start, kind, format, wanted) => {
    startExcel();
    const end = start.length + wanted.length;
    await filled(
      `A1:A${start.length}`,
      start.map((value) => [value]),
    );
    await does((sheet) => {
      sheet.getRange(`A1:A${start.length}`).numberFormat = start.map(() => [format]);
      sheet.getRange(`A1:A${start.length}`).autoFill(`A1:A${end}`, kind);
    });
    const got = (await valuesOf(`A${start.length + 1}:A${end}`)).flat();
    expect(got.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value))).toEqual(
      wanted.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)),
    );
  });
});

// 46.053 is 31 January 2026: 25.569 days from 1900 to 1970, and 20.484 from there.
describe('dates typed with the name of a month', () => {
  test.each([
    ['31 Januari 2026', 46053, 'd-mmm-yy'],
    ['31-Jan-26', 46053, 'd-mmm-yy'],
    ['31 januari 2026', 46053, 'd-mmm-yy'],
    ['Januari 2026', 46023, 'mmm-yy'],
    ['January 31, 2026', 46053, 'd-mmm-yy'],
    ['Mei 2026', 46143, 'mmm-yy'],
  ])('%s', (text, value, numberFormat) => {
    expect(enteredText(text, 'id-ID')).toEqual({ value, numberFormat });
  });

  test('of this year where none is typed', () => {
    const day = Date.UTC(new Date().getFullYear(), 7, 17) / 86_400_000 + 25_569;
    expect(enteredText('17 Agustus', 'id-ID')).toEqual({ value: day, numberFormat: 'd-mmm' });
  });

  test.each(['31 Marmer 2026', '30 Februari 2026', 'Tahun 2026', 'Mayor 2026', 'IK 2026', 'Maret'])(
    '%s stays a text',
    (text) => {
      expect(enteredText(text, 'id-ID')).toEqual({ value: text });
    },
  );
});
