import type { Calculator } from '../../../workbench/host/book/workbook';
import { startExcel } from '../../../workbench/host/bridge/client';
import { filled, valuesOf } from './alat';

/** Adds 1 to the cell above: enough to see when values are found. */
const onePlusAbove: Calculator = {
  value: (book, sheet, row, col) => {
    const cell = sheet.grid.cell(row - 1, col);
    const above = cell ? book.valueOf(sheet, row - 1, col, cell) : null;
    return typeof above === 'number' ? above + 1 : { error: '#VALUE!' };
  },
};

describe('formulas', () => {
  test('without a calculator a new formula has no value: #N/A, and never a wrong number', async () => {
    startExcel();
    await filled('A1:A2', [[1], ['=A1+1']]);
    expect(await valuesOf('A2')).toEqual([['#N/A']]);
  });

  test('with a calculator values follow what they depend on; errors are values', async () => {
    startExcel({ calculator: onePlusAbove });
    await filled('A1:A3', [[1], ['=A1+1'], ['=A2+1']]);
    expect(await valuesOf('A1:A3')).toEqual([[1], [2], [3]]);
    await filled('A1', [['x']]);
    expect(await valuesOf('A2:A3')).toEqual([['#VALUE!'], ['#VALUE!']]);
  });

  test('in manual mode values stay until they are calculated', async () => {
    startExcel({ calculator: onePlusAbove });
    await filled('A1:A2', [[1], ['=A1+1']]);
    expect(await valuesOf('A2')).toEqual([[2]]);
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
    });
    await filled('A1', [[10]]);
    expect(await valuesOf('A2')).toEqual([[2]]);
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
    expect(await valuesOf('A2')).toEqual([[11]]);
  });
});
