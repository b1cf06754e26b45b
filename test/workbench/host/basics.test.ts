import { startExcel } from '../../../workbench/host/bridge/client';

/** The first walk through the real client: what a pane does on its first day. */
describe('the real client against the host', () => {
  test('adds a sheet, writes and reads values, and finds them again after the sync', async () => {
    startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('X');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load('values,address');
      const missing = context.workbook.worksheets.getItemOrNullObject('nope');
      expect(() => range.address).toThrow(/PropertyNotLoaded|not available/);
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(range.address).toBe('X!A1:B2');
      expect(missing.isNullObject).toBe(true);
      expect(sheet.isNullObject).toBe(false);
      range.values = [
        [5, 6],
        [7, 8],
      ];
      range.load('values');
      sheet.load('name,id');
      await context.sync();
      expect(range.values[1]![1]).toBe(8);
      expect(sheet.name).toBe('X');
    });
  });
});
