import { startExcel } from '../../../workbench/host/bridge/client';
import { errorOf, filled, valuesOf } from './alat';

const names = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });

describe('worksheets', () => {
  beforeEach(() => startExcel());

  test('a sheet is added at the end, with the next free name if none is given', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Data');
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(await names()).toEqual(['Sheet1', 'Data', 'Sheet3']);
  });

  test.each([
    ['a'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["it's'", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['sheet1', 'ItemAlreadyExists'],
  ])('the name %j is refused: %s', async (name, code) => {
    expect(await errorOf((c) => c.workbook.worksheets.add(name))).toBe(`${code} WorksheetCollection.add`);
    const sheet = (c: Excel.RequestContext) => c.workbook.worksheets.getItem('Other');
    await Excel.run(async (c) => {
      c.workbook.worksheets.add('Other');
      await c.sync();
    });
    expect(
      await errorOf((c) => {
        sheet(c).name = name;
      }),
    ).toBe(`${code} Worksheet.name`);
  });

  test('renaming rewrites formulas and names that refer to the sheet', async () => {
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.add('Data');
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').formulas = [['=SUM(Data!A1:A3)+1']];
      const name = context.workbook.names.add('Area', data.getRange('B2'));
      data.name = 'New data';
      const cell = sheet.getRange('A1');
      cell.load('formulas');
      name.load('formula');
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM('New data'!A1:A3)+1"]]);
      expect(name.formula).toBe("='New data'!$B$2");
    });
  });

  test('position moves, visibility hides, and the last visible sheet stays', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('B');
      context.workbook.worksheets.add('C').position = 0;
      context.workbook.worksheets.getItem('B').visibility = Excel.SheetVisibility.veryHidden;
      await context.sync();
    });
    expect(await names()).toEqual(['C', 'Sheet1', 'B']);
    await Excel.run(async (context) => {
      const visible = context.workbook.worksheets.getCount(true);
      const last = context.workbook.worksheets.getLast(true);
      last.load('name');
      await context.sync();
      expect(visible.value).toBe(2);
      expect(last.name).toBe('Sheet1');
    });
    expect(await errorOf((c) => c.workbook.worksheets.getItem('B').delete())).toBe(
      'InvalidOperation Worksheet.delete',
    );
    expect(await errorOf((c) => c.workbook.worksheets.getItem('B').activate())).toBe(
      'InvalidOperation Worksheet.activate',
    );
    expect(await errorOf((c) => c.workbook.worksheets.getItem('C').delete())).toBe('none');
    expect(await errorOf((c) => c.workbook.worksheets.getItem('Sheet1').delete())).toBe(
      'InvalidOperation Worksheet.delete',
    );
  });

  test('a copy has its cells, table and look under new names', async () => {
    await filled('A1:B2', [
      ['k', 'v'],
      ['a', 1],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('A1:B2', true).name = 'T';
      sheet.getRange('A1').format.fill.color = 'yellow';
      const copy = sheet.copy(Excel.WorksheetPositionType.end);
      copy.load('name');
      copy.tables.load('items/name');
      const cell = copy.getRange('A1');
      cell.load('format/fill/color');
      await context.sync();
      expect(copy.name).toBe('Sheet1 (2)');
      expect(copy.tables.items.map((table) => table.name)).toEqual(['T2']);
      expect(cell.format.fill.color).toBe('#FFFF00');
    });
    expect(await valuesOf('A1:B2', 'Sheet1 (2)')).toEqual([
      ['k', 'v'],
      ['a', 1],
    ]);
  });

  test('the used range: of values only, or of looks too; of a blank sheet A1 or a null object', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const blank = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      blank.load('address');
      await context.sync();
      expect(blank.address).toBe('Sheet1!A1');
      expect(none.isNullObject).toBe(true);
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('E9').format.fill.color = '#FF0000';
      const values = sheet.getUsedRangeOrNullObject(true);
      const looks = sheet.getUsedRange();
      values.load('address');
      looks.load('address');
      await context.sync();
      expect(values.address).toBe('Sheet1!B2:C3');
      expect(looks.address).toBe('Sheet1!B2:E9');
    });
  });

  test('findAll joins neighbours; findAllOrNullObject gives a null object where nothing matches', async () => {
    await filled('A1:B3', [
      ['Complete', 'x'],
      ['complete', 'y'],
      ['open', 'Complete'],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const found = sheet.findAll('Complete', { completeMatch: true, matchCase: false });
      found.load('address,areaCount,cellCount');
      const none = sheet.findAllOrNullObject('nothing', { completeMatch: false, matchCase: false });
      await context.sync();
      expect(found.address).toBe('Sheet1!A1:A2,Sheet1!B3');
      expect([found.areaCount, found.cellCount]).toEqual([2, 3]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('protection: AccessDenied in the state already reached, locked cells, options and passwords', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B:B').format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: true, allowAutoFilter: true }, 'rahasia');
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowInsertRows).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(false);
    });
    const on = (work: (sheet: Excel.Worksheet) => void) =>
      errorOf((c) => work(c.workbook.worksheets.getItem('Sheet1')));
    expect(await on((s) => s.protection.protect())).toBe('AccessDenied WorksheetProtection.protect');
    expect(
      await on((s) => {
        s.getRange('A1').values = [[1]];
      }),
    ).toBe('AccessDenied Range.values');
    expect(
      await on((s) => {
        s.getRange('B1').values = [[1]];
      }),
    ).toBe('none');
    expect(
      await on((s) => {
        s.getRange('A1:B1').values = [[1, 2]];
      }),
    ).toBe('AccessDenied Range.values');
    expect(
      await on((s) => {
        s.getRange('B1').format.fill.color = 'red';
      }),
    ).toBe('AccessDenied RangeFill.color');
    expect(await on((s) => s.getRange('3:3').insert('Down'))).toBe('none');
    expect(await on((s) => s.getRange('3:3').delete('Up'))).toBe('AccessDenied Range.delete');
    expect(await on((s) => s.protection.unprotect('salah'))).toBe(
      'BadPassword WorksheetProtection.unprotect',
    );
    expect(await on((s) => s.protection.unprotect('rahasia'))).toBe('none');
    expect(await on((s) => s.protection.unprotect())).toBe('AccessDenied WorksheetProtection.unprotect');
  });

  test('a protected structure keeps its sheets', async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await errorOf((c) => c.workbook.worksheets.add('X'))).toMatch(/^AccessDenied/);
    expect(
      await errorOf((c) => {
        c.workbook.worksheets.getItem('Sheet1').name = 'Y';
      }),
    ).toMatch(/^AccessDenied/);
    expect(await errorOf((c) => c.workbook.protection.protect())).toMatch(/^AccessDenied/);
  });

  test('freeze panes, gridlines, tab colour and page layout come back as set', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.tabColor = '#ff9900';
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      sheet.pageLayout.setPrintArea('A1:D20');
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
      sheet.load('tabColor,showGridlines,pageLayout/orientation,pageLayout/topMargin,pageLayout/zoom');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!1:2');
      expect(sheet.tabColor).toBe('#FF9900');
      expect(sheet.showGridlines).toBe(false);
      expect(sheet.pageLayout.orientation).toBe('Landscape');
      expect(sheet.pageLayout.topMargin).toBeCloseTo(72, 9);
      expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(titles.address).toBe('Sheet1!1:2');
      expect(area.address).toBe('Sheet1!A1:D20');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
