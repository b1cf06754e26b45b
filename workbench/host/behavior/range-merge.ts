import { type Area, contains, overlaps } from '../book/area';
import type { RangeModel } from '../book/workbook';
import { requireAllowed } from '../book/protection';
import { clearCells } from '../book/write-cells';
import { HostError } from '../protocol/errors';

/** Excel.Range.merge: the first cell's content stays, the others lose theirs; cells of tables cannot be merged. */
export function mergeCells({ sheet, area }: RangeModel, across: boolean): void {
  requireAllowed(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw new HostError('MergedRangeConflict');
  const areas: Area[] = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  for (const one of areas) {
    if (one.rows === 1 && one.cols === 1) continue;
    sheet.merges = sheet.merges.filter((merge) => !contains(one, merge));
    if (sheet.merges.some((merge) => overlaps(merge, one)))
      throw new HostError('InvalidOperation', 'the range cuts merged cells');
    const rest: Area[] = [
      { ...one, col: one.col + 1, cols: one.cols - 1, rows: 1 },
      { ...one, row: one.row + 1, rows: one.rows - 1 },
    ];
    for (const part of rest) if (part.rows > 0 && part.cols > 0) clearCells(sheet, part, 'Contents');
    sheet.merges.push(one);
  }
}

export function unmergeCells({ sheet, area }: RangeModel): void {
  requireAllowed(sheet, 'allowFormatCells');
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}
