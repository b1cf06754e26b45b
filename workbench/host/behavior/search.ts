import { type Area, bounding } from '../book/area';
import type { SheetModel } from '../book/sheet';
import { wildcard } from '../book/filter';
import { type Cell, outward } from '../book/cell';
import { displayText } from '../book/view';
import { writeCells } from '../book/write-cells';

/** Excel.WorksheetSearchCriteria and Excel.SearchCriteria. */
export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: 'Forward' | 'Backwards';
}

export interface ReplaceCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

const searched = (sheet: SheetModel, cell: Cell, row: number, col: number): string =>
  cell.formula ??
  displayText(
    sheet.book.valueOf(sheet, row, col, cell),
    sheet.book.styles.get(cell.style).numberFormat,
    sheet.book.locale,
  );

/** Cells whose text (or formula) matches, row by row. */
export function matching(sheet: SheetModel, within: Area, text: string, criteria: SearchCriteria): Area[] {
  const pattern = wildcard(text, criteria.completeMatch === true, criteria.matchCase === true);
  const found: Area[] = [];
  sheet.grid.forEach(within, (cell, row, col) => {
    if ((cell.value !== null || cell.formula !== undefined) && pattern.test(searched(sheet, cell, row, col)))
      found.push({ row, col, rows: 1, cols: 1 });
  });
  return criteria.searchDirection === 'Backwards' ? found.reverse() : found;
}

/** Matching cells, neighbours joined to rectangles as `RangeAreas` shows them. */
export function findAll(sheet: SheetModel, within: Area, text: string, criteria: SearchCriteria): Area[] {
  return joined(matching(sheet, within, text, criteria));
}

/** Joins cells to larger areas: first along rows, then equal stretches of neighbouring rows. */
export function joined(cells: readonly Area[]): Area[] {
  const stretches: Area[] = [];
  for (const cell of cells) {
    const last = stretches.at(-1);
    if (last?.row === cell.row && last.rows === cell.rows && last.col + last.cols === cell.col)
      stretches[stretches.length - 1] = bounding(last, cell);
    else stretches.push(cell);
  }
  const result: Area[] = [];
  for (const stretch of stretches) {
    const above = result.find(
      (one) => one.col === stretch.col && one.cols === stretch.cols && one.row + one.rows === stretch.row,
    );
    if (above) result[result.indexOf(above)] = bounding(above, stretch);
    else result.push(stretch);
  }
  return result;
}

/** Replaces texts inside cells that match; returns how many replacements were made. */
export function replaceAll(
  sheet: SheetModel,
  within: Area,
  text: string,
  replacement: string,
  criteria: ReplaceCriteria,
): number {
  const pattern = new RegExp(
    wildcard(text, criteria.completeMatch === true, criteria.matchCase === true).source,
    criteria.matchCase === true ? 'gs' : 'gis',
  );
  let count = 0;
  for (const area of matching(sheet, within, text, criteria)) {
    const cell = sheet.grid.ensure(area.row, area.col);
    const before = cell.formula ?? String(outward(cell.value));
    const after = before.replace(pattern, () => {
      count++;
      return replacement;
    });
    writeCells(sheet, area, [[after]]);
  }
  return count;
}
