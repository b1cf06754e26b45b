import type { RangeModel } from '../book/workbook';
import { deleteCells } from '../book/shift';
import { outward } from '../book/cell';
import { readValues } from '../book/write-cells';
import { api, define, readOnly, type ApiObject } from '../protocol/definition';
import { invalidArgument } from '../protocol/errors';

interface Outcome {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** Excel.Range.removeDuplicates: later rows whose columns equal an earlier row's go; what is below moves up in the range. */
export function removeDuplicates(
  model: RangeModel,
  columns: readonly number[],
  hasHeader: boolean,
): ApiObject<Outcome> {
  const { sheet, area } = model;
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= area.cols))
    throw invalidArgument('columns must lie in the range');
  const seen = new Set<string>();
  const twins: number[] = [];
  readValues(sheet, area).forEach((row, i) => {
    if (hasHeader && i === 0) return;
    const key = JSON.stringify(columns.map((column) => String(outward(row[column] ?? null)).toLowerCase()));
    if (seen.has(key)) twins.push(i);
    else seen.add(key);
  });
  for (const index of twins.reverse())
    deleteCells(sheet, { ...area, row: area.row + index, rows: 1 }, 'Up', true);
  return api('RemoveDuplicatesResult', { removed: twins.length, uniqueRemaining: seen.size });
}

export const removeDuplicatesResult = define<Outcome>({
  type: 'RemoveDuplicatesResult',
  scalars: {
    removed: readOnly(({ removed }) => removed),
    uniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
  },
});
