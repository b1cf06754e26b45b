import { startExcel } from '../../../workbench/host/bridge/client';
import { errorOf, filled, valuesOf } from './alat';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** Loads properties of a range and gives them back as plain data. */
const look = (address: string, properties: string): Promise<Record<string, unknown>> =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address);
    range.load(properties);
    await context.sync();
    return range.toJSON() as Record<string, unknown>;
  });

describe('values of ranges', () => {
  beforeEach(() => startExcel());

  test('one value fills the range, null leaves a cell, an empty text clears it', async () => {
    await filled('A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1:B2').values = [
        [null, ''],
        [9, null],
      ] as never;
      sheetOf(context).getRange('C1:C3').values = 'Due' as never;
      await context.sync();
    });
    expect(await valuesOf('A1:C3')).toEqual([
      [1, '', 'Due'],
      [9, 4, 'Due'],
      ['', '', 'Due'],
    ]);
  });

  // support.microsoft.com: "Automatically number format", "Stop automatically changing numbers to dates".
  test.each([
    ['29.96', 29.96, 'General'],
    ['1,234', 1234, '#,##0'],
    ['-5', -5, 'General'],
    ['50%', 0.5, '0%'],
    ['12/31/2025', 46022, 'm/d/yyyy'],
    ['2025-12-31', 46022, 'yyyy-mm-dd'],
    ['31-Dec-2025', 46022, 'd-mmm-yy'],
    ['13:30', 0.5625, 'h:mm'],
    ['1.5e3', 1500, '0.00E+00'],
    ['TRUE', true, 'General'],
    ["'007", '007', 'General'],
    ['31/31/2025', '31/31/2025', 'General'],
    ['12 orang', '12 orang', 'General'],
    ['#N/A', '#N/A', 'General'],
    ['0812-3456', '0812-3456', 'General'],
  ])('the text %j becomes %j with format %s (en-US)', async (text, value, format) => {
    await filled('A1', [[text]]);
    const cell = await look('A1', 'values,numberFormat');
    expect(cell).toMatchObject({ values: [[value]], numberFormat: [[format]] });
  });

  test.each([
    ['1.234,56', 1234.56],
    ['31/12/2025', 46022],
    ['1,5', 1.5],
    ['25%', 0.25],
  ])('in an Indonesian workbook %j is read as %d', async (text, value) => {
    startExcel({ locale: 'id-ID' });
    await filled('A1', [[text]]);
    expect(await valuesOf('A1')).toEqual([[value]]);
  });

  test('a cell formatted as text keeps digits as text', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['0123']];
      range.load('values,valueTypes,text');
      await context.sync();
      expect(range.values).toEqual([['0123']]);
      expect(range.valueTypes).toEqual([['String']]);
    });
  });

  test('text shows values by their number format; value types are told', async () => {
    await filled('A1:E1', [[1234.5, 0.25, 46022, true, '']]);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:E1');
      range.numberFormat = [['#,##0.00', '0%', 'dd/mm/yyyy', 'General', 'General']];
      range.load('text,valueTypes');
      await context.sync();
      expect(range.text).toEqual([['1,234.50', '25%', '31/12/2025', 'TRUE', '']]);
      expect(range.valueTypes).toEqual([['Double', 'Double', 'Double', 'Boolean', 'Empty']]);
    });
  });

  test('formulas keep their text; R1C1 is translated; a typed plus begins a formula', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2').formulas = [['=A1*2']];
      sheet.getRange('B3').formulasR1C1 = [['=R[-2]C[-1]+R1C1']];
      sheet.getRange('B4').values = [['+A1']];
      const range = sheet.getRange('B2:B4');
      range.load('formulas,formulasR1C1');
      await context.sync();
      expect(range.formulas).toEqual([['=A1*2'], ['=A1+$A$1'], ['=+A1']]);
      expect(range.formulasR1C1[0]).toEqual(['=R[-1]C[-1]*2']);
    });
  });

  // office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  test('an unbounded range has an address and no values, and takes none', async () => {
    const column = await look('B:B', 'address,values,rowCount,isEntireColumn');
    expect(column).toMatchObject({ address: 'Sheet1!B:B', rowCount: 1_048_576, isEntireColumn: true });
    expect(column['values'] ?? null).toBeNull();
    expect(
      await errorOf((c) => {
        sheetOf(c).getRange('A:F').values = 'x' as never;
      }),
    ).toMatch(/^RangeExceedsLimit/);
  });
});

describe('where ranges lie', () => {
  beforeEach(() => startExcel());

  const address = (make: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
    Excel.run(async (context) => {
      const range = make(sheetOf(context));
      range.load('address');
      await context.sync();
      return range.isNullObject ? 'null' : range.address.replace('Sheet1!', '');
    });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getCell counts from the range', (s) => s.getRange('B2:D4').getCell(1, 2), 'D3'],
    ['getCell may lie outside', (s) => s.getRange('B2').getCell(3, 0), 'B5'],
    ['getOffsetRange', (s) => s.getRange('B2:C3').getOffsetRange(1, -1), 'A3:B4'],
    ['getResizedRange adds rows and columns', (s) => s.getRange('A1:B2').getResizedRange(1, 2), 'A1:D3'],
    ['getAbsoluteResizedRange sets them', (s) => s.getRange('A1:B2').getAbsoluteResizedRange(5, 1), 'A1:A5'],
    ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
    ['getBoundingRect', (s) => s.getRange('B2:C5').getBoundingRect('D10:E15'), 'B2:E15'],
    ['getIntersection', (s) => s.getRange('A1:C3').getIntersection('B2:E9'), 'B2:C3'],
    ['getIntersectionOrNullObject', (s) => s.getRange('A1').getIntersectionOrNullObject('B2'), 'null'],
    ['getEntireRow', (s) => s.getRange('C4:D5').getEntireRow(), '4:5'],
    ['getEntireColumn', (s) => s.getRange('C4:D5').getEntireColumn(), 'C:D'],
    ['getLastCell', (s) => s.getRange('A1:C9').getLastCell(), 'C9'],
    ['getLastRow', (s) => s.getRange('A1:C9').getLastRow(), 'A9:C9'],
    ['getRowsBelow', (s) => s.getRange('A1:C2').getRowsBelow(2), 'A3:C4'],
    ['getColumnsAfter', (s) => s.getRange('A1:C2').getColumnsAfter(), 'D1:D2'],
    ['getRange of the whole sheet', (s) => s.getRange(), 'A:XFD'],
    ['a lower-case address with dollars', (s) => s.getRange('$b$2:c3'), 'B2:C3'],
  ])('%s', async (_what, make, expected) => {
    expect(await address(make)).toBe(expected);
  });

  test('a name and a table column are addresses too; nonsense is refused', async () => {
    await filled('A1:B3', [
      ['k', 'v'],
      ['a', 1],
      ['b', 2],
    ]);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.tables.add('A1:B3', true).name = 'T';
      context.workbook.names.add('Here', sheet.getRange('C3'));
      await context.sync();
    });
    expect(await address((s) => s.getRange('T[v]'))).toBe('B2:B3');
    expect(await address((s) => s.getRange('T[#All]'))).toBe('A1:B3');
    expect(await address((s) => s.getRange('Here'))).toBe('C3');
    expect(await errorOf((c) => sheetOf(c).getRange('no such name').load('address'))).toBe(
      'InvalidArgument Worksheet.getRange',
    );
    expect(await errorOf((c) => sheetOf(c).getRange('A1').getOffsetRange(-1, 0).load('address'))).toBe(
      'InvalidArgument Range.getOffsetRange',
    );
  });

  // office/dev/add-ins/excel/excel-add-ins-range-select-range-edge: as Ctrl+arrow keys go.
  test('getRangeEdge and getExtendedRange go where Ctrl+arrow goes', async () => {
    await filled('B2:B4', [[1], [2], [3]]);
    await filled('B7', [[4]]);
    expect(await address((s) => s.getRange('B2').getRangeEdge('Down'))).toBe('B4');
    expect(await address((s) => s.getRange('B4').getRangeEdge('Down'))).toBe('B7');
    expect(await address((s) => s.getRange('B7').getRangeEdge('Down'))).toBe('B1048576');
    expect(await address((s) => s.getRange('B4').getRangeEdge('Up'))).toBe('B2');
    expect(await address((s) => s.getRange('B2').getExtendedRange('Down'))).toBe('B2:B4');
    expect(await address((s) => s.getRange('B3').getSurroundingRegion())).toBe('B2:B4');
  });
});

describe('changing cells', () => {
  beforeEach(() => startExcel());

  test('insert moves cells down or right and gives the blank space; delete closes up; formulas follow', async () => {
    await filled('A1:B3', [
      [1, 'x'],
      [2, 'y'],
      ['=A1+A2', '=$A$2'],
    ]);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const blank = sheet.getRange('A2').insert('Down');
      blank.load('address');
      const formulas = sheet.getRange('A4:B4');
      formulas.load('formulas');
      const kept = sheet.getRange('B3');
      kept.load('formulas');
      await context.sync();
      expect(blank.address).toBe('Sheet1!A2');
      expect(formulas.formulas).toEqual([['=A1+A3', '']]);
      expect(kept.formulas).toEqual([['=$A$3']]);
      sheet.getRange('3:3').delete('Up');
      const broken = sheet.getRange('A3');
      broken.load('formulas');
      await context.sync();
      expect(broken.formulas).toEqual([['=A1+#REF!']]);
    });
  });

  test('a shift must not tear a table apart', async () => {
    await filled('A3:B4', [
      ['k', 'v'],
      ['a', 1],
    ]);
    expect(
      await errorOf((c) => {
        sheetOf(c).tables.add('A3:B4', true);
        sheetOf(c).getRange('A1').insert('Down');
      }),
    ).toBe('InsertDeleteConflict Range.insert');
    expect(
      await errorOf((c) => {
        sheetOf(c).getRange('A1:B1').insert('Down');
      }),
    ).toBe('none');
    expect(await valuesOf('A4:B4')).toEqual([['k', 'v']]);
  });

  test('clear: contents, formats, or all', async () => {
    await filled('A1', [[5]]);
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('A1');
      cell.format.fill.color = 'red';
      cell.clear('Contents');
      cell.load('values,format/fill/color');
      await context.sync();
      expect(cell.values).toEqual([['']]);
      expect(cell.format.fill.color).toBe('#FF0000');
      cell.clear();
      cell.load('format/fill/color');
      await context.sync();
      expect(cell.format.fill.color).toBe('#FFFFFF');
    });
  });

  // office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
  test('copyFrom: all, values, skipped blanks, transposed, repeated over a multiple', async () => {
    await filled('A1:C1', [[1, '', '=A1*2']]);
    await filled('A5:C5', [[7, 8, 9]]);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A2').copyFrom('A1:C1');
      sheet.getRange('A5:C5').copyFrom('A1:C1', 'Formulas', true);
      sheet.getRange('E1').copyFrom('A1:C1', 'Formulas', false, true);
      sheet.getRange('G1:G4').copyFrom('A1');
      const one = sheet.getRange('A2:C2').load('formulas');
      const two = sheet.getRange('A5:C5').load('formulas');
      const three = sheet.getRange('E1:E3').load('values');
      const four = sheet.getRange('G1:G4').load('values');
      await context.sync();
      expect(one.formulas).toEqual([[1, '', '=A2*2']]);
      expect(two.formulas).toEqual([[1, 8, '=A5*2']]);
      expect(three.values.slice(0, 2)).toEqual([[1], ['']]);
      expect(four.values).toEqual([[1], [1], [1], [1]]);
    });
  });

  test('merge keeps the first cell; getMergedAreas finds it; cells of a table cannot be merged', async () => {
    await filled('A1:B2', [
      ['k', 'v'],
      ['a', 1],
    ]);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.merge();
      const areas = sheetOf(context).getRange('A1').getMergedAreasOrNullObject();
      areas.load('address');
      await context.sync();
      expect(areas.address).toBe('Sheet1!A1:B2');
      range.unmerge();
      await context.sync();
    });
    expect(await valuesOf('A1:B2')).toEqual([
      ['k', ''],
      ['', ''],
    ]);
    expect(
      await errorOf((c) => {
        sheetOf(c).tables.add('D1:E2', true);
        sheetOf(c).getRange('D1:E1').merge();
      }),
    ).toBe('MergedRangeConflict Range.merge');
  });

  test('special cells: constants of a kind, formulas, blanks, or a null object', async () => {
    await filled('A1:B3', [
      ['a', 1],
      [2, '=B1'],
      ['', true],
    ]);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B3');
      const numbers = range.getSpecialCells('Constants', 'Numbers').load('address');
      const formulas = range.getSpecialCells('Formulas').load('address');
      const blanks = range.getSpecialCells('Blanks').load('address');
      const none = sheetOf(context).getRange('D1:E5').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      expect(numbers.address).toBe('Sheet1!B1,Sheet1!A2');
      expect(formulas.address).toBe('Sheet1!B2');
      expect(blanks.address).toBe('Sheet1!A3');
      expect(none.isNullObject).toBe(true);
    });
  });

  // Excel.Range.removeDuplicates: the sample of the documentation's page on duplicates.
  test('removeDuplicates compares the columns given and tells what it did', async () => {
    await filled('A1:B5', [
      ['n', 'q'],
      ['a', 1],
      ['b', 2],
      ['A', 3],
      ['c', 4],
    ]);
    await Excel.run(async (context) => {
      const result = sheetOf(context).getRange('A1:B5').removeDuplicates([0], true);
      result.load();
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
    });
    expect(await valuesOf('A1:B5')).toEqual([
      ['n', 'q'],
      ['a', 1],
      ['b', 2],
      ['c', 4],
      ['', ''],
    ]);
  });

  test('sort by a column, text after numbers, blanks last', async () => {
    await filled('A1:B5', [
      ['k', 'v'],
      ['b', 3],
      ['', 1],
      ['a', 2],
      [5, 4],
    ]);
    await Excel.run(async (context) => {
      sheetOf(context)
        .getRange('A1:B5')
        .sort.apply([{ key: 0, ascending: true }], false, true);
      await context.sync();
    });
    expect(await valuesOf('A1:B5')).toEqual([
      ['k', 'v'],
      [5, 4],
      ['a', 2],
      ['b', 3],
      ['', 1],
    ]);
  });

  test('hyperlinks show their text and look; find and replaceAll', async () => {
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('A1');
      cell.hyperlink = { address: 'https://example.org/', textToDisplay: 'See', screenTip: 'Go' };
      cell.load('values,hyperlink');
      sheetOf(context).getRange('B1:B2').values = [['old car'], ['older']];
      const found = sheetOf(context).getRange('B1:B2').find('OLDER', { completeMatch: true });
      found.load('address');
      const count = sheetOf(context).replaceAll('old', 'new', { completeMatch: false, matchCase: false });
      await context.sync();
      expect(cell.values).toEqual([['See']]);
      expect(cell.hyperlink.address).toBe('https://example.org/');
      expect(found.address).toBe('Sheet1!B2');
      expect(count.value).toBe(2);
    });
    expect(await valuesOf('B1:B2')).toEqual([['new car'], ['newer']]);
  });
});

describe('the look of ranges', () => {
  beforeEach(() => startExcel());

  test('fill, font, alignment and wrap; mixed cells read as null', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B1');
      range.format.font.bold = true;
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      sheetOf(context).getRange('A1').format.font.color = 'red';
      range.load('format/font/bold,format/font/color,format/horizontalAlignment,format/wrapText');
      range.set({ format: { fill: { color: '#00FF00' } } });
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.font.bold).toBe(true);
      expect(range.format.font.color).toBeNull();
      expect(range.format.horizontalAlignment).toBe('Center');
      expect(range.format.wrapText).toBe(true);
      expect(range.format.fill.color).toBe('#00FF00');
      expect(() => {
        range.format.fill.color = 'no colour';
      }).not.toThrow();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('borders of edges and inside; a line has style, weight and colour', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      const inside = range.format.borders.getItem('InsideHorizontal');
      inside.color = '#0000FF';
      const top = sheetOf(context).getRange('A2').format.borders.getItem('EdgeTop');
      top.load('style,color');
      const bottom = sheetOf(context).getRange('B2').format.borders.getItem('EdgeBottom');
      bottom.load('style');
      const first = sheetOf(context).getRange('A1').format.borders.getItem('EdgeTop');
      first.load('style');
      await context.sync();
      expect([top.style, top.color]).toEqual(['Continuous', '#0000FF']);
      expect(bottom.style).toBe('Double');
      expect(first.style).toBe('None');
    });
  });

  test('columns and rows: width, height, hidden; a new sheet has 48 × 15 points', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('B2:C3');
      range.load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([48, 15]);
      sheetOf(context).getRange('B:B').columnHidden = true;
      sheetOf(context).getRange('3:3').rowHidden = true;
      range.format.columnWidth = 100;
      range.load('columnHidden,rowHidden,hidden,format/columnWidth');
      await context.sync();
      expect(range.format.columnWidth).toBe(100);
      expect([range.columnHidden, range.rowHidden, range.hidden]).toEqual([null, null, null]);
    });
  });

  test('whole rows and columns inserted or deleted take heights, widths and what is hidden along', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('3:3').format.rowHeight = 40;
      sheet.getRange('5:5').rowHidden = true;
      sheet.getRange('C:C').format.columnWidth = 100;
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('C:C').insert('Right');
      await context.sync();
      const look = (address: string) => sheet.getRange(address).load('rowHidden,format/rowHeight');
      const [below, hidden] = [look('A4'), look('A6')];
      const column = sheet.getRange('D1').load('format/columnWidth');
      await context.sync();
      expect([below.format.rowHeight, hidden.rowHidden, column.format.columnWidth]).toEqual([40, true, 100]);
      sheet.getRange('1:2').delete('Up');
      sheet.getRange('A:A').delete('Left');
      const [up, shown, stillHidden] = [look('A2'), look('A3'), look('A4')];
      const left = sheet.getRange('C1').load('format/columnWidth');
      await context.sync();
      expect([up.format.rowHeight, shown.rowHidden, stillHidden.rowHidden]).toEqual([40, false, true]);
      expect(left.format.columnWidth).toBe(100);
    });
  });

  test('a column keeps its look where cells come later; its number format cannot be set unbounded', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('C:C').format.font.bold = true;
      const cell = sheetOf(context).getRange('C500');
      cell.values = [[1234567]];
      cell.load('format/font/bold');
      await context.sync();
      expect(cell.format.font.bold).toBe(true);
    });
    const set = (c: Excel.RequestContext) => {
      sheetOf(c).getRange('C:C').numberFormat = '0' as never;
    };
    expect(await errorOf(set)).toBe('RangeExceedsLimit Range.numberFormat');
  });
});
