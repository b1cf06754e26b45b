import { startExcel } from '../../../workbench/host/bridge/client';
import type { Host } from '../../../workbench/host/host';
import { filled, settled } from './alat';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

// office/dev/add-ins/excel/excel-add-ins-events
describe('events', () => {
  let host: Host;
  beforeEach(() => {
    host = startExcel();
  });

  test('onChanged tells sheet, address, source and value before and after; own and user changes are told apart', async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        seen.push(args);
        return Promise.resolve();
      });
      sheetOf(context).onChanged.add((args) => {
        seen.push(args);
        return Promise.resolve();
      });
      await context.sync();
    });
    await filled('A1', [[99]]);
    await settled();
    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatchObject({
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      address: 'A1',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
    });
    expect(seen[0]!.details).toMatchObject({ valueBefore: '', valueAfter: 99, valueTypeAfter: 'Double' });
    host.user.type('Sheet1', 'B2', 'typed');
    await settled();
    expect(seen).toHaveLength(4);
    expect(seen[2]).toMatchObject({ address: 'B2', triggerSource: 'Unknown' });
    await Excel.run(async (context) => {
      const range = seen[2]!.getRange(context);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['typed']]);
    });
  });

  test('a removed handler hears nothing more', async () => {
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const result = sheetOf(context).onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    expect(host.eventListeners).toBe(1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    expect(host.eventListeners).toBe(0);
    host.user.type('Sheet1', 'A1', 1);
    await settled();
    expect(count).toBe(0);
  });

  test('sheets added, activated and deleted; tables changed; selection moved', async () => {
    const seen: string[] = [];
    const note = (args: { type: string }) => {
      seen.push(args.type);
      return Promise.resolve();
    };
    await filled('A1:B2', [
      ['k', 'v'],
      ['a', 1],
    ]);
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      tables.onAdded.add(note);
      tables.onChanged.add(note);
      sheetOf(context).onSelectionChanged.add(note);
      await context.sync();
    });
    await Excel.run(async (context) => {
      sheetOf(context).tables.add('A1:B2', true);
      context.workbook.worksheets.add('New').activate();
      await context.sync();
    });
    host.user.type('Sheet1', 'B2', 5);
    host.user.select('Sheet1', 'B2');
    host.user.does((workbook) => workbook.deleteSheet(workbook.findSheet('New')!));
    await settled();
    expect(seen.sort()).toEqual(
      [
        'TableAdded',
        'TableChanged',
        'WorksheetActivated',
        'WorksheetActivated',
        'WorksheetAdded',
        'WorksheetDeleted',
        'WorksheetSelectionChanged',
      ].sort(),
    );
  });

  test('in ExcelApi 1.8 one sheet tells of changes, all sheets together do not yet (1.9)', async () => {
    host = startExcel({ apiSet: '1.8' });
    let count = 0;
    const heard = () => {
      count++;
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      sheetOf(context).onChanged.add(heard);
      await context.sync();
    });
    await filled('A1', [[1]]);
    await settled();
    expect(count).toBe(1);
    const all = Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(heard);
      await context.sync();
    });
    await expect(all).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('enableEvents = false keeps them back', async () => {
    let count = 0;
    await Excel.run(async (context) => {
      sheetOf(context).onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await filled('A1', [[1]]);
    await settled();
    expect(count).toBe(0);
  });

  test('the workbook tells of a new selection in the old way too', async () => {
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.select('Sheet1', 'C3');
    await settled();
    expect(count).toBe(1);
  });
});
