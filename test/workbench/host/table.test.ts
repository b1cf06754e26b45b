import { startExcel } from '../../../workbench/host/bridge/client';
import { errorOf, filled, valuesOf } from './alat';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const tableOf = (context: Excel.RequestContext) => context.workbook.tables.getItem('Expenses');

/** The table of the documentation's page on tables, shortened. */
async function expenses(): Promise<void> {
  startExcel();
  await filled('A1:C4', [
    ['Date', 'Merchant', 'Amount'],
    ['a', 'Phone', 120],
    ['b', 'Taxi', 33],
    ['c', 'Desk', 350],
  ]);
  await Excel.run(async (context) => {
    sheetOf(context).tables.add('A1:C4', true).name = 'Expenses';
    await context.sync();
  });
}

const addresses = () =>
  Excel.run(async (context) => {
    const table = tableOf(context);
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load('address');
    await context.sync();
    return parts.map((part) => part.address.replace('Sheet1!', ''));
  });

describe('tables', () => {
  beforeEach(expenses);

  test('a table has its ranges, columns and looks; workbook and sheet find it', async () => {
    expect(await addresses()).toEqual(['A1:C4', 'A1:C1', 'A2:C4']);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('EXPENSES');
      table.load('name,style,showTotals,showHeaders,showFilterButton,worksheet/name');
      table.columns.load('items/name,items/index,count');
      const none = context.workbook.tables.getItemOrNullObject('none');
      const count = sheetOf(context).tables.getCount();
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'Expenses',
        style: 'TableStyleMedium2',
        showTotals: false,
        showHeaders: true,
      });
      expect(table.worksheet.name).toBe('Sheet1');
      expect(table.columns.items.map((column) => column.name)).toEqual(['Date', 'Merchant', 'Amount']);
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(1);
    });
  });

  // Excel.TableCollection.add: without headers Excel makes them and shifts the data down by one row.
  test('a table without headers gets its own, one row above the data', async () => {
    await filled('E1:F2', [
      [1, 2],
      [3, 4],
    ]);
    await Excel.run(async (context) => {
      sheetOf(context).tables.add('E1:F2', false).name = 'Plain';
      await context.sync();
    });
    expect(await valuesOf('E1:F3')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
  });

  test('headers are text, each once and never blank', async () => {
    await filled('E1:H2', [
      [2025, 'x', 'X', ''],
      [1, 2, 3, 4],
    ]);
    await Excel.run(async (context) => {
      sheetOf(context).tables.add('E1:H2', true);
      await context.sync();
    });
    expect(await valuesOf('E1:H1')).toEqual([['2025', 'x', 'X2', 'Column4']]);
  });

  test.each([
    ['2020', 'InvalidArgument Table.name'],
    ['A1', 'InvalidArgument Table.name'],
    ['my table', 'InvalidArgument Table.name'],
    ['other', 'ItemAlreadyExists Table.name'],
  ])('the name %j is refused: %s', async (name, code) => {
    await filled('E1:E2', [['k'], [1]]);
    await Excel.run(async (context) => {
      sheetOf(context).tables.add('E1:E2', true).name = 'Other';
      await context.sync();
    });
    expect(
      await errorOf((c) => {
        tableOf(c).name = name;
      }),
    ).toBe(code);
  });

  test('tables must not overlap', async () => {
    expect(await errorOf((c) => sheetOf(c).tables.add('C4:D5', true))).toBe(
      'MergedRangeConflict TableCollection.add',
    );
  });

  test('rows are added at the end or before an index; what is below moves down in the columns of the table only', async () => {
    await filled('A6:D6', [['below', '', '', 'beside']]);
    await Excel.run(async (context) => {
      const table = tableOf(context);
      table.rows.add(undefined, [
        ['d', 'Fuel', 1],
        ['e', 'Bread', 2],
      ]);
      const first = table.rows.add(0, [['z', 'First', 9]]);
      first.load('index,values');
      table.rows.load('count');
      await context.sync();
      expect(first.values).toEqual([['z', 'First', 9]]);
      expect(table.rows.count).toBe(6);
    });
    expect(await addresses()).toEqual(['A1:C7', 'A1:C1', 'A2:C7']);
    expect(await valuesOf('A9:D9')).toEqual([['below', '', '', '']]);
    expect(await valuesOf('D6')).toEqual([['beside']]);
    expect(await errorOf((c) => tableOf(c).rows.add(undefined, [[1, 2]]))).toBe(
      'InvalidArgument TableRowCollection.add',
    );
  });

  test('rows are deleted; the last one stays as a blank row', async () => {
    await Excel.run(async (context) => {
      tableOf(context).rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await valuesOf('A1:C4')).toEqual([
      ['Date', 'Merchant', 'Amount'],
      ['b', 'Taxi', 33],
      ['c', 'Desk', 350],
      ['', '', ''],
    ]);
    await Excel.run(async (context) => {
      tableOf(context).rows.getItemAt(0).delete();
      tableOf(context).rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await addresses()).toEqual(['A1:C2', 'A1:C1', 'A2:C2']);
    expect(await errorOf((c) => tableOf(c).rows.getItemAt(5).delete())).toBe(
      'InvalidArgument TableRowCollection.getItemAt',
    );
  });

  test('columns are added with values, renamed by their header, and deleted', async () => {
    await Excel.run(async (context) => {
      const table = tableOf(context);
      table.columns.add(undefined, [['Total'], [1], [2], [3]]);
      table.columns.add(1, [['Kind'], ['x'], ['y'], ['z']]);
      table.columns.getItem('Merchant').name = 'Shop';
      table.columns.getItem('Date').delete();
      await context.sync();
    });
    expect(await valuesOf('A1:D2')).toEqual([
      ['Kind', 'Shop', 'Amount', 'Total'],
      ['x', 'Phone', 120, 1],
    ]);
    await Excel.run(async (context) => {
      const column = tableOf(context).columns.getItemOrNullObject('Amount');
      const body = column.getDataBodyRange();
      body.load('address,values');
      sheetOf(context).getRange('A1').values = [['Group']];
      tableOf(context).columns.load('items/name');
      const columns = tableOf(context).columns;
      columns.load('items/name');
      await context.sync();
      expect(body.address).toBe('Sheet1!C2:C4');
      expect(columns.items[0]!.name).toBe('Group');
    });
  });

  // Excel.Table.resize: the header stays in its row and the areas overlap.
  test('resize', async () => {
    expect(await errorOf((c) => tableOf(c).resize('A1:D6'))).toBe('none');
    expect(await addresses()).toEqual(['A1:D6', 'A1:D1', 'A2:D6']);
    expect(await valuesOf('D1')).toEqual([['Column4']]);
    expect(await errorOf((c) => tableOf(c).resize('A2:D6'))).toBe('InvalidArgument Table.resize');
    expect(await errorOf((c) => tableOf(c).resize('F1:G6'))).toBe('InvalidArgument Table.resize');
  });

  test('sort and filter: hidden rows keep their place, the visible view leaves them out', async () => {
    await Excel.run(async (context) => {
      const table = tableOf(context);
      table.sort.apply([{ key: 2, ascending: false }]);
      table.columns.getItem('Amount').filter.applyCustomFilter('>100');
      const view = table.getDataBodyRange().getVisibleView();
      view.load('values');
      const row = sheetOf(context).getRange('4:4');
      row.load('rowHidden');
      await context.sync();
      expect(view.values).toEqual([
        ['c', 'Desk', 350],
        ['a', 'Phone', 120],
      ]);
      expect(row.rowHidden).toBe(true);
      table.clearFilters();
      row.load('rowHidden');
      table.columns.getItem('Merchant').filter.applyValuesFilter(['Taxi']);
      const other = sheetOf(context).getRange('2:2');
      other.load('rowHidden');
      await context.sync();
      expect(other.rowHidden).toBe(true);
    });
  });

  // The set-up of Script Lab's table samples: headers first, then rows at the end.
  test('a table of headers only has no rows; the first rows added leave no blank one', async () => {
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.add('F1:G1', true);
      table.getHeaderRowRange().values = [['Farm', 'Type']];
      const before = table.rows.getCount();
      table.rows.add(null as never, [
        ['A', 'Lime'],
        ['B', 'Lemon'],
        ['C', 'Kiwi'],
      ]);
      table.rows.add(null as never, [['D', 'Plum']]);
      table.rows.load('count');
      const range = table.getRange();
      range.load('address,values');
      await context.sync();
      expect([before.value, table.rows.count]).toEqual([0, 4]);
      expect(range.address).toBe('Sheet1!F1:G5');
      expect(range.values[1]).toEqual(['A', 'Lime']);
      expect(range.values[4]).toEqual(['D', 'Plum']);
    });
  });

  test('above and below average; top items', async () => {
    // The average of 120, 33 and 350 is 167.67.
    const shown = (work: (filter: Excel.Filter) => void) =>
      Excel.run(async (context) => {
        work(tableOf(context).columns.getItem('Amount').filter);
        const view = tableOf(context).getDataBodyRange().getVisibleView();
        view.load('values');
        await context.sync();
        return view.values.map((row): unknown => row[2]);
      });
    expect(await shown((f) => f.applyDynamicFilter('BelowAverage'))).toEqual([120, 33]);
    expect(await shown((f) => f.applyTopItemsFilter(2))).toEqual([120, 350]);
    expect(await shown((f) => f.clear())).toEqual([120, 33, 350]);
  });

  test('the total row comes and goes; converting leaves the cells', async () => {
    await Excel.run(async (context) => {
      const table = tableOf(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      totals.load('address');
      await context.sync();
      expect(totals.address).toBe('Sheet1!A5:C5');
      table.showTotals = false;
      table.style = 'TableStyleLight9';
      table.convertToRange();
      await context.sync();
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(await valuesOf('A1:C2')).toEqual([
      ['Date', 'Merchant', 'Amount'],
      ['a', 'Phone', 120],
    ]);
    expect(
      await errorOf((c) => {
        sheetOf(c).tables.add('A1:C4', true).style = 'NoSuchStyle';
      }),
    ).toBe('InvalidArgument Table.style');
  });

  test('a protected sheet keeps its tables as they are', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A2:C10').format.protection.locked = false;
      sheetOf(context).protection.protect({ allowInsertRows: true });
      await context.sync();
    });
    expect(await errorOf((c) => tableOf(c).rows.add())).toBe('AccessDenied TableRowCollection.add');
    expect(
      await errorOf((c) => {
        tableOf(c).getDataBodyRange().values = [
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
        ];
      }),
    ).toBe('none');
  });

  test('rows of the sheet inserted inside the table become rows of the table', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('3:3').insert('Down');
      await context.sync();
    });
    expect(await addresses()).toEqual(['A1:C5', 'A1:C1', 'A2:C5']);
  });
});
