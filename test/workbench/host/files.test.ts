import { openWorkbook } from '../../../workbench/host/files/read';
import { saveWorkbook } from '../../../workbench/host/files/write';
import { startExcel } from '../../../workbench/host/bridge/client';
import { tanyaPython, ujiDengan } from '../../alat/program-luar';
import { errorOf, filled, valuesOf } from './alat';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** A workbook with something of everything a file holds. */
async function workbook() {
  const host = startExcel();
  await filled('A1:C3', [
    ['Nama', 'Nilai', 'Tanggal'],
    ['a', 1.5, 46022],
    ['b', '=B2*2', true],
  ]);
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.tables.add('A1:C3', true).name = 'KPBJ_Uji';
    sheet.getRange('C2').numberFormat = [['dd/mm/yyyy']];
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('A1:C1').format.fill.color = '#1F4E79';
    sheet.getRange('B2:B3').format.protection.locked = false;
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('5:5').rowHidden = true;
    sheet.getRange('B2').dataValidation.rule = {
      decimal: { formula1: 0, formula2: 100, operator: 'Between' },
    };
    const format = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2>1';
    format.custom.format.fill.color = '#FFC7CE';
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.leftMargin = 36;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Hal. &P';
    sheet.protection.protect({ allowSort: true });
    context.workbook.names.add('Total', sheet.getRange('B3'));
    context.workbook.worksheets.add('Tersembunyi').visibility = 'VeryHidden';
    context.workbook.properties.custom.add('kpbj:versi', 3);
    await context.sync();
  });
  return host.workbook;
}

describe('files', () => {
  test('what is saved is there again when it is opened', async () => {
    const { bytes, left } = await saveWorkbook(await workbook());
    expect(left).toEqual([]);
    startExcel({ workbook: await openWorkbook(bytes) });
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const table = context.workbook.tables.getItem('KPBJ_Uji');
      const range = table.getRange();
      range.load('address,values,formulas');
      const head = sheet.getRange('A1');
      head.load('format/font/bold,format/fill/color,format/columnWidth');
      const date = sheet.getRange('C2');
      date.load('text,numberFormat');
      const cell = sheet.getRange('B2');
      cell.load('format/protection/locked');
      cell.dataValidation.load('rule,type');
      cell.conditionalFormats.load('items/type');
      sheet.protection.load('protected,options');
      sheet.pageLayout.load('leftMargin');
      sheet.pageLayout.headersFooters.defaultForAllPages.load('centerFooter,leftFooter');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const total = context.workbook.names.getItem('Total');
      total.load('formula');
      const hidden = context.workbook.worksheets.getItem('Tersembunyi');
      hidden.load('visibility');
      const version = context.workbook.properties.custom.getItem('kpbj:versi');
      version.load('value');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C3');
      expect(range.values[1]).toEqual(['a', 1.5, 46022]);
      expect(range.formulas[2]).toEqual(['b', '=B2*2', true]);
      expect([head.format.font.bold, head.format.fill.color]).toEqual([true, '#1F4E79']);
      expect(head.format.columnWidth).toBeCloseTo(120, 0);
      expect([date.text, date.numberFormat]).toEqual([[['31/12/2025']], [['dd/mm/yyyy']]]);
      expect(cell.format.protection.locked).toBe(false);
      expect(cell.dataValidation.rule).toEqual({
        decimal: { formula1: 0, formula2: 100, operator: 'Between' },
      });
      expect(cell.conditionalFormats.items.map((one) => one.type)).toEqual(['Custom']);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.pageLayout.leftMargin).toBeCloseTo(36, 9);
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
      expect([footer.leftFooter, footer.centerFooter]).toEqual(['', 'Hal. &P']);
      expect([sheet.protection.options.allowSort, sheet.protection.options.allowInsertRows]).toEqual([
        true,
        false,
      ]);
      expect(frozen.address).toBe('Sheet1!1:1');
      expect(total.formula).toBe('=Sheet1!$B$3');
      expect(hidden.visibility).toBe('VeryHidden');
      expect(version.value).toBe(3);
    });
  });

  test('what a file cannot hold is named', async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      context.workbook.settings.add('k', 1);
      sheetOf(context).getRange('A1:A2').conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect((await saveWorkbook(host.workbook)).left).toEqual([
      'Sheet1: conditional format DataBar',
      'settings of add-ins',
    ]);
  });

  ujiDengan('openpyxl', 'another program reads the file the same way', async () => {
    const { bytes } = await saveWorkbook(await workbook());
    const script = [
      'import openpyxl,sys,json',
      'b=openpyxl.load_workbook(sys.argv[1]); s=b["Sheet1"]',
      'print(json.dumps([s["A2"].value, s["B3"].value, str(s["C2"].value), list(s.tables), s.tables["KPBJ_Uji"].ref,',
      's["A1"].font.b, s["B2"].protection.locked, s.protection.sheet, s.freeze_panes, b["Tersembunyi"].sheet_state]))',
    ].join('\n');
    expect(JSON.parse(tanyaPython(script, bytes))).toEqual([
      'a',
      '=B2*2',
      '2025-12-31 00:00:00',
      ['KPBJ_Uji'],
      'A1:C3',
      true,
      false,
      true,
      'A2',
      'veryHidden',
    ]);
  });

  // Excel.Workbook.insertWorksheetsFromBase64
  test('sheets of a file are inserted where asked, with their tables', async () => {
    const { bytes } = await saveWorkbook(await workbook());
    const base64 = Buffer.from(bytes).toString('base64');
    startExcel({ readFile: (file) => openWorkbook(file) });
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64, {
        sheetNamesToInsert: ['Sheet1'],
        positionType: 'Before',
        relativeTo: 'Sheet1',
      });
      context.workbook.worksheets.load('items/name');
      context.workbook.tables.load('items/name');
      await context.sync();
      expect(context.workbook.worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1 (2)', 'Sheet1']);
      expect(context.workbook.tables.items.map((table) => table.name)).toEqual(['KPBJ_Uji']);
    });
    expect(await valuesOf('A1:B2', 'Sheet1 (2)')).toEqual([
      ['Nama', 'Nilai'],
      ['a', 1.5],
    ]);
    expect(await errorOf((c) => c.workbook.insertWorksheetsFromBase64('bm8='))).toMatch(/^InvalidArgument/);
  });
});
