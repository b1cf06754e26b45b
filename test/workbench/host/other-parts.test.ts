import { startExcel } from '../../../workbench/host/bridge/client';
import { errorOf, filled } from './alat';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe('names', () => {
  beforeEach(() => startExcel());

  test('a name stands for cells or a constant, of the workbook or of a sheet', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.names.add('Area', sheetOf(context).getRange('A1:B2'), 'why');
      const constant = sheetOf(context).names.add('Rate', '=0.11');
      const text = context.workbook.names.add('Word', '="x"');
      for (const name of [range, constant, text]) name.load('name,type,value,scope,formula,comment,visible');
      const cells = range.getRange();
      cells.load('address');
      const none = context.workbook.names.getItemOrNullObject('none');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        type: 'Range',
        value: 'Sheet1!$A$1:$B$2',
        formula: '=Sheet1!$A$1:$B$2',
        scope: 'Workbook',
        comment: 'why',
        visible: true,
      });
      expect(constant.toJSON()).toMatchObject({ type: 'Double', value: 0.11, scope: 'Worksheet' });
      expect(text.toJSON()).toMatchObject({ type: 'String', value: 'x' });
      expect(cells.address).toBe('Sheet1!A1:B2');
      expect(none.isNullObject).toBe(true);
      range.formula = '=Sheet1!$C$3';
      range.load('value');
      sheetOf(context).getRange('1:1').insert('Down');
      await context.sync();
      range.load('formula');
      await context.sync();
      expect(range.formula).toBe('=Sheet1!$C$4');
    });
  });

  test.each(['1x', 'A1', 'R1C1', 'with space'])('%j cannot be a name', async (name) => {
    expect(await errorOf((c) => c.workbook.names.add(name, '=1'))).toBe(
      'InvalidArgument NamedItemCollection.add',
    );
  });
});

// office/dev/add-ins/excel/excel-add-ins-data-validation
describe('data validation', () => {
  beforeEach(() => startExcel());

  test('a rule is kept and read back; mixed cells have none in common; a cell has one rule at most', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('B2:C5');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Bread,Bakery' } };
      range.dataValidation.errorAlert = { message: 'No', showAlert: true, style: 'Stop', title: 'Wrong' };
      const wider = sheetOf(context).getRange('B2:D5');
      wider.dataValidation.load('type,rule');
      range.dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      await context.sync();
      expect(range.dataValidation.type).toBe('List');
      expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: 'Bread,Bakery' } });
      expect(range.dataValidation.errorAlert.title).toBe('Wrong');
      expect(wider.dataValidation.type).toBe('MixedCriteria');
      sheetOf(context).getRange('B2').dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: 'GreaterThan' },
      };
      const inner = sheetOf(context).getRange('C2:C5');
      inner.dataValidation.load('type');
      const first = sheetOf(context).getRange('B2');
      first.dataValidation.load('type');
      await context.sync();
      expect([first.dataValidation.type, inner.dataValidation.type]).toEqual(['WholeNumber', 'List']);
      sheetOf(context).getRange('B2:D9').dataValidation.clear();
      first.dataValidation.load('type');
      await context.sync();
      expect(first.dataValidation.type).toBe('None');
    });
  });

  test('a list from cells is kept as a formula; values are checked by `valid` only', async () => {
    await filled('A1:A2', [['x'], ['y']]);
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('B1');
      cell.dataValidation.rule = {
        list: { inCellDropDown: true, source: sheetOf(context).getRange('A1:A2') },
      };
      cell.values = [['z']];
      cell.dataValidation.load('rule,valid');
      await context.sync();
      expect(cell.dataValidation.rule.list!.source).toBe('=Sheet1!$A$1:$A$2');
      expect(cell.dataValidation.valid).toBe(false);
      cell.values = [['Y']];
      cell.dataValidation.load('valid');
      await context.sync();
      expect(cell.dataValidation.valid).toBe(true);
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['two kinds at once', { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=1' } }],
    ['no second limit', { decimal: { formula1: 1, operator: 'Between' } }],
    ['a list over 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ])('%s is refused', async (_what, rule) => {
    expect(
      await errorOf((c) => {
        sheetOf(c).getRange('A1').dataValidation.rule = rule;
      }),
    ).toBe('InvalidArgument DataValidation.rule');
  });
});

// office/dev/add-ins/excel/excel-add-ins-conditional-formatting
describe('conditional formats', () => {
  beforeEach(() => startExcel());

  test('each kind has its rule and look, the newest comes first, and clearing takes them away', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:A9');
      const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      value.cellValue.format.font.color = '#FF0000';
      value.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$A1>1';
      custom.custom.format.fill.color = 'yellow';
      const scale = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        maximum: { type: 'HighestValue', color: 'red' },
      };
      const bar = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      bar.dataBar.barDirection = 'LeftToRight';
      bar.dataBar.positiveFormat.fillColor = '#00FF00';
      const icons = range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
      icons.iconSet.style = 'FourTrafficLights';
      const top = range.conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
      top.topBottom.rule = { rank: 1, type: 'TopItems' };
      const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      text.textComparison.rule = { operator: 'Contains', text: 'x' };
      range.conditionalFormats.load('items/type,items/priority');
      custom.custom.rule.load('formula');
      custom.custom.format.fill.load('color');
      scale.colorScale.load('threeColorScale');
      icons.iconSet.load('criteria');
      bar.dataBar.positiveFormat.load('fillColor');
      value.cellValue.load('rule');
      const other = value.customOrNullObject;
      await context.sync();
      expect(range.conditionalFormats.items.map((one) => one.type)).toEqual([
        'ContainsText',
        'TopBottom',
        'IconSet',
        'DataBar',
        'ColorScale',
        'Custom',
        'CellValue',
      ]);
      expect(range.conditionalFormats.items.map((one) => one.priority)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(custom.custom.rule.formula).toBe('=$A1>1');
      expect(custom.custom.format.fill.color).toBe('#FFFF00');
      expect(scale.colorScale.threeColorScale).toBe(false);
      expect(icons.iconSet.criteria).toHaveLength(4);
      expect(bar.dataBar.positiveFormat.fillColor).toBe('#00FF00');
      expect(value.cellValue.rule).toEqual({ formula1: '=0', operator: 'LessThan' });
      expect(other.isNullObject).toBe(true);
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

// office/dev/add-ins/excel/excel-add-ins-charts
describe('charts', () => {
  beforeEach(async () => {
    startExcel();
    await filled('A1:C4', [
      ['', 'Q1', 'Q2'],
      ['a', 1, 2],
      ['b', 3, 4],
      ['c', 5, 6],
    ]);
  });

  test('a chart has series from its source, title, axes, legend, labels and a place', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Sales';
      chart.title.text = 'Sales chart';
      chart.legend.position = 'Right';
      chart.axes.valueAxis.title.text = 'Rp';
      chart.axes.valueAxis.minimum = 0;
      chart.series.getItemAt(0).format.fill.setSolidColor('#4472C4');
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.dataLabels.showValue = true;
      chart.setPosition('E2', 'H10');
      chart.load('name,chartType,top,left,width,height');
      chart.title.load('text,visible');
      chart.series.load('items/name,count');
      chart.axes.valueAxis.load('minimum');
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        name: 'Sales',
        chartType: 'ColumnClustered',
        top: 15,
        left: 192,
        width: 192,
        height: 135,
      });
      expect(chart.title.toJSON()).toMatchObject({ text: 'Sales chart', visible: true });
      expect(chart.series.items.map((series) => series.name)).toEqual(['Q1', 'Q2']);
      expect(values.value).toEqual([2, 4, 6]);
      expect(chart.axes.valueAxis.minimum).toBe(0);
    });
    expect(
      await errorOf((c) =>
        sheetOf(c)
          .charts.getItem('Sales')
          .axes.getItem('Wrong' as never)
          .load('visible'),
      ),
    ).toMatch(/^InvalidArgument/);
    expect(await errorOf((c) => sheetOf(c).charts.getItem('Sales').getImage())).toBe(
      'NotImplemented Chart.getImage',
    );
    await Excel.run(async (context) => {
      const chart = sheetOf(context).charts.getItemOrNullObject('Sales');
      chart.delete();
      const none = sheetOf(context).charts.getItemOrNullObject('Sales');
      const count = sheetOf(context).charts.getCount();
      await context.sync();
      expect(none.isNullObject || count.value === 0).toBe(true);
    });
  });

  test('a source without more rows than columns runs along its longer side', async () => {
    await Excel.run(async (context) => {
      const chart = sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:C2'), 'Auto');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(['a']);
    });
  });
});

describe('what the workbook keeps for add-ins', () => {
  beforeEach(() => startExcel());

  test('settings hold plain values and dates; adding a key again sets it', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('k', { a: 1, d: new Date(86_400_000) });
      settings.add('k2', 'x');
      const again = settings.add('k', [1, 2]);
      again.load('key,value');
      settings.load('items/key');
      const none = settings.getItemOrNullObject('none');
      await context.sync();
      expect(again.value).toEqual([1, 2]);
      expect(settings.items.map((setting) => setting.key)).toEqual(['k', 'k2']);
      expect(none.isNullObject).toBe(true);
      again.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('custom XML parts by namespace and id; broken XML is refused', async () => {
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add('<a xmlns="urn:x"><b/></a>');
      part.load('id,namespaceUri');
      const xml = part.getXml();
      const only = context.workbook.customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject();
      only.load('id');
      expect(() => xml.value).toThrow();
      await context.sync();
      expect(part.namespaceUri).toBe('urn:x');
      expect(xml.value).toBe('<a xmlns="urn:x"><b/></a>');
      expect(only.id).toBe(part.id);
      part.setXml('<a xmlns="urn:x"><c/></a>');
      part.delete();
      const count = context.workbook.customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(await errorOf((c) => c.workbook.customXmlParts.add('<a><b></a>'))).toBe(
      'InvalidArgument CustomXmlPartCollection.add',
    );
  });

  test('document properties and custom ones; a value has at most 255 characters', async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Kinerja';
      properties.custom.add('Versi', 3);
      properties.custom.add('versi', 'empat');
      properties.custom.load('items/key,items/value,items/type');
      properties.load('title');
      await context.sync();
      expect(properties.title).toBe('Kinerja');
      expect(properties.custom.items.map((one): unknown[] => [one.key, one.value, one.type])).toEqual([
        ['Versi', 'empat', 'String'],
      ]);
    });
    expect(await errorOf((c) => c.workbook.properties.custom.add('k', 'x'.repeat(256)))).toBe(
      'InvalidArgument CustomPropertyCollection.add',
    );
  });

  test('calculation mode, suspensions until the next sync, and workbooks opened beside', async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = Excel.CalculationMode.manual;
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
      expect(host.suspensions).toEqual({ calculation: 1, screen: 1 });
      expect(host.workbook.calculationSuspended).toBe(false);
    });
    await Excel.createWorkbook();
    expect(host.opened).toEqual([undefined]);
  });

  test('selection, active sheet and active cell', async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Other');
      other.activate();
      other.getRange('B2:C3').select();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual(['Other', 'Other!B2:C3', 'Other!B2']);
    });
  });
});
