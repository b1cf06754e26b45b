/** Code of the error that a batch ends with, with the member it names; `'none'` if it goes through. */
export async function errorOf(batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return 'none';
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    const location = (debugInfo as { errorLocation?: string } | undefined)?.errorLocation ?? '';
    return location === '' ? code : `${code} ${location}`;
  }
}

/** Fills a sheet of the workbook and gives it back, before a test begins. */
export async function filled(address: string, values: unknown[][], sheet = 'Sheet1'): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values as never;
    await context.sync();
  });
}

/** Values of an address now. */
export async function valuesOf(address: string, sheet = 'Sheet1'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Lets answers and events that are under way arrive. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
