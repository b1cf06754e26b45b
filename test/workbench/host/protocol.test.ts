import { startExcel } from '../../../workbench/host/bridge/client';
import { errorOf, filled, settled, valuesOf } from './alat';

describe('errors reach the add-in as Excel reports them', () => {
  beforeEach(() => startExcel());

  test('a missing sheet is ItemNotFound with place, status and the actions before it applied', async () => {
    let caught: OfficeExtension.Error | undefined;
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('C1').values = [[42]];
        context.workbook.worksheets.getItem('missing').getRange('A1').values = [[1]];
        await context.sync();
      });
    } catch (error) {
      caught = error as OfficeExtension.Error;
    }
    expect(caught).toBeInstanceOf(OfficeExtension.Error);
    expect(caught!.code).toBe('ItemNotFound');
    expect((caught!.debugInfo as { errorLocation: string }).errorLocation).toBe(
      'WorksheetCollection.getItem',
    );
    expect(await valuesOf('C1')).toEqual([[42]]);
  });

  test.each([
    [
      'a property that does not exist',
      'InvalidArgument Worksheet.load',
      (c: Excel.RequestContext) => c.workbook.worksheets.getItem('Sheet1').load('nmae'),
    ],
    [
      'a real property that is not modelled',
      'NotImplemented Worksheet.tabId',
      (c: Excel.RequestContext) => c.workbook.worksheets.getItem('Sheet1').load('tabId'),
    ],
    [
      'a real method that is not modelled',
      'NotImplemented Range.getImage',
      (c: Excel.RequestContext) => {
        c.workbook.worksheets.getItem('Sheet1').getRange('A1').getImage();
      },
    ],
    [
      'a real collection that is not modelled',
      'NotImplemented Worksheet.pivotTables',
      (c: Excel.RequestContext) => {
        c.workbook.worksheets.getItem('Sheet1').pivotTables.add('p', 'A1', 'D1');
      },
    ],
    [
      'an array of other dimensions',
      'InvalidArgument Range.values',
      (c: Excel.RequestContext) => {
        c.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]];
      },
    ],
    [
      'a value outside an enumeration',
      'InvalidArgument Worksheet.visibility',
      (c: Excel.RequestContext) => {
        c.workbook.worksheets.getItem('Sheet1').visibility = 'Gone' as never;
      },
    ],
    [
      'an option that is misspelt',
      'InvalidArgument WorksheetProtection.protect',
      (c: Excel.RequestContext) =>
        c.workbook.worksheets.getItem('Sheet1').protection.protect({ allowSorting: true } as never),
    ],
    [
      'null for a property',
      'InvalidArgument RangeFill.color',
      (c: Excel.RequestContext) => {
        c.workbook.worksheets.getItem('Sheet1').getRange('A1').format.fill.color = null as never;
      },
    ],
  ])('%s is refused by name', async (_what, expected, batch) => {
    expect(await errorOf(batch)).toBe(expected);
  });

  test('a property is not loaded until a sync has brought it', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
      expect(() => range.values).toThrow(/not available/);
    });
  });

  test('what hangs on a null object is null too, and a method on it does nothing', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('none');
      const range = none.getRange('A1');
      range.load('values');
      none.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test('load by object, by path and of collections; top and skip', async () => {
    await Excel.run(async (context) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const all = context.workbook.worksheets;
      all.load({ name: true, tables: { name: true } });
      const page = context.workbook.worksheets;
      const some = context.workbook.worksheets.load({ $top: 2, $skip: 1, name: true } as never);
      await context.sync();
      expect(page).toBeDefined();
      expect(some.items.map((sheet) => sheet.name)).toEqual(['B', 'C']);
    });
  });

  test('a method path runs once although the client instantiates it twice', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Once');
      sheet.load('name');
      const table = sheet.tables.add('A1:B3', true);
      table.load('name');
      await context.sync();
      const count = context.workbook.worksheets.getCount();
      const tables = sheet.tables.getCount();
      await context.sync();
      expect([count.value, tables.value]).toEqual([2, 1]);
    });
  });
});

describe('further ways to ask', () => {
  interface Retrieving {
    retrieve(names: string): { toJSON(): unknown };
    ensureUnchanged(state: object): void;
  }
  beforeEach(() => startExcel());

  test('retrieve answers as JSON with the names of the client', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1') as unknown as Retrieving;
      const result = sheet.retrieve('name,visibility');
      const all = (context.workbook.worksheets as unknown as Retrieving).retrieve('items/name');
      await context.sync();
      expect(result.toJSON()).toMatchObject({ name: 'Sheet1', visibility: 'Visible' });
      expect(all.toJSON()).toMatchObject({ items: [{ name: 'Sheet1' }] });
    });
  });

  test('ensureUnchanged passes while a property is as it was read, and is a conflict after', async () => {
    const ensure = (name: string) =>
      errorOf((c) =>
        (c.workbook.worksheets.getItem('Sheet1') as unknown as Retrieving).ensureUnchanged({ name }),
      );
    expect(await ensure('Sheet1')).toBe('none');
    expect(await ensure('Other')).toBe('Conflict Worksheet.ensureUnchanged');
  });
});

describe('references', () => {
  test('a range held over a sync moves with its cells and is released after the run', async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B5');
      range.values = [['here']];
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Sheet1!B7');
      expect(range.values).toEqual([['here']]);
      expect(host.heldReferences).toBeGreaterThan(0);
    });
    await settled();
    expect(host.heldReferences).toBe(0);
  });

  test('a range whose cells were deleted is InvalidReference', async () => {
    startExcel();
    expect(
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('B5');
        range.load('address');
        await context.sync();
        sheet.getRange('5:5').delete('Up');
        range.load('values');
        return context.sync().then(
          () => 'none',
          (error: unknown) => (error as OfficeExtension.Error).code,
        );
      }),
    ).toBe('InvalidReference');
  });
});

describe('bulk writes', () => {
  test('3,000 cells go as row chunks in one request and arrive whole', async () => {
    const host = startExcel();
    const values = Array.from({ length: 300 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
    host.restart();
    await filled('A1:J300', values);
    expect(host.counters.requests).toBe(1);
    expect(await valuesOf('A1:J300')).toEqual(values);
  });

  test('chunks that do not add up to the range are refused before any is written', async () => {
    startExcel();
    const values = Array.from({ length: 300 }, () => new Array<number>(10).fill(1));
    expect(
      await errorOf((context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:J299').values = values;
      }),
    ).toBe('InvalidArgument Range._ValidateArraySize');
    expect(await valuesOf('A1')).toEqual([['']]);
  });
});

describe('size limits of Excel on the web', () => {
  const long = 'x'.repeat(30_000);
  const rows = (count: number) => Array.from({ length: count }, () => [long]);

  test('a request over 5 MB is refused and writes nothing; on the desktop it passes', async () => {
    startExcel({ web: true });
    const write = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A180').values = rows(180);
    };
    expect(await errorOf(write)).toBe('RequestPayloadSizeLimitExceeded');
    expect(await valuesOf('A1')).toEqual([['']]);
    startExcel({ web: false });
    expect(await errorOf(write)).toBe('none');
  });

  test('an answer over 5 MB is refused', async () => {
    startExcel({ web: true });
    await filled('A1:A90', rows(90));
    await filled('A91:A180', rows(90));
    expect(
      await errorOf((c) => c.workbook.worksheets.getItem('Sheet1').getRange('A1:A180').load('values')),
    ).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('API sets are enforced by the host', () => {
  test.each([
    ['1.8', 'ApiNotFound Table.resize'],
    ['1.13', 'none'],
    ['1.15', 'none'],
  ])('Table.resize (1.13) in ExcelApi %s: %s', async (apiSet, expected) => {
    startExcel({ apiSet });
    await filled('A1:B3', [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]);
    expect(
      await errorOf((context) => {
        context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).resize('A1:B4');
      }),
    ).toBe(expected);
  });

  test('ExcelApi 1.8 has what an adapter needs at least', async () => {
    startExcel({ apiSet: '1.8', web: false });
    await filled('A1:B2', [
      ['k', 'v'],
      ['a', 1],
    ]);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.application.suspendApiCalculationUntilNextSync();
      const sheet = workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:B2', true);
      table.rows.add(undefined, [['b', 2]]);
      sheet.getRangeByIndexes(1, 1, 2, 1).dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThan' },
      };
      sheet.getRange('A:A').columnHidden = true;
      sheet.getRange('B2:B3').format.protection.locked = false;
      sheet.freezePanes.freezeRows(1);
      sheet.protection.protect({ allowFormatColumns: true });
      workbook.properties.custom.add('versi', 1);
      workbook.settings.add('k', 'v');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1:B3');
    });
  });

  test('Office says what the host advertises, and the set of 1.8 is enough for the basics', async () => {
    startExcel({ apiSet: '1.8' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    expect(
      await errorOf((c) =>
        c.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 1, 1).load('values'),
      ),
    ).toBe('none');
    expect(await errorOf((c) => c.workbook.worksheets.getItem('Sheet1').autoFilter.load('enabled'))).toMatch(
      /^ApiNotFound/,
    );
  });
});

describe('faults', () => {
  test('a refused request leaves the workbook as it was and names its code', async () => {
    const host = startExcel();
    host.restart({ kind: 'refused', request: 1, code: 'InvalidOperationInCellEditMode' });
    const write = (c: Excel.RequestContext) => {
      c.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    };
    expect(await errorOf(write)).toBe('InvalidOperationInCellEditMode');
    expect(await valuesOf('A1')).toEqual([['']]);
    expect(await errorOf(write)).toBe('none');
  });

  test.each([
    ['lost-before', ''],
    ['lost-after', 1],
  ] as const)('a connection %s: the cell holds %j', async (kind, expected) => {
    const host = startExcel();
    host.restart({ kind, request: 1 });
    const code = await errorOf((c) => {
      c.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    });
    expect(code).not.toBe('none');
    host.restart();
    expect(await valuesOf('A1')).toEqual([[expected]]);
  });

  test('half a request: its first actions are applied, and the answer is lost', async () => {
    const host = startExcel();
    const actions = async (limit: number) => {
      host.restart({ kind: 'half', request: 1, actions: limit });
      const code = await errorOf((c) => {
        const sheet = c.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
      });
      expect(code).not.toBe('none');
      host.restart();
      return valuesOf('A1:A2');
    };
    expect(await actions(0)).toEqual([[''], ['']]);
    const total = 20;
    expect(await actions(total)).toEqual([[1], [2]]);
  });

  test('cell-edit mode may last for several requests', async () => {
    const host = startExcel();
    host.restart({ kind: 'refused', request: 2, code: 'InvalidOperationInCellEditMode', times: 2 });
    const codes: string[] = [];
    for (let i = 0; i < 4; i++) codes.push(await errorOf((c) => c.workbook.load('name')));
    const refused = 'InvalidOperationInCellEditMode';
    expect(codes).toEqual(['none', refused, refused, 'none']);
  });

  test('a second person changes the workbook between two requests', async () => {
    const host = startExcel();
    host.beforeRequest = (request) => {
      if (request === 2) host.user.type('Sheet1', 'A1', 'other');
    };
    await filled('A1', [['mine']]);
    expect(await valuesOf('A1')).toEqual([['other']]);
  });

  test('counters tell requests of the add-in apart from releases of references', async () => {
    const host = startExcel();
    host.restart();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      await context.sync();
    });
    await settled();
    expect(host.counters).toMatchObject({ requests: 1, releases: 1 });
    expect(host.counters.actions).toBeGreaterThan(0);
    expect(host.counters.requestBytes).toBeGreaterThan(0);
  });
});
