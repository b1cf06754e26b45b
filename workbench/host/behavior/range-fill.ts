import { isDateFormat } from 'hucre';
import { type Area, contains } from '../book/area';
import { requireUnlocked } from '../book/protection';
import type { SheetModel } from '../book/sheet';
import type { RangeModel } from '../book/workbook';
import { HostError, invalidArgument } from '../protocol/errors';
import { seriesOf } from '../book/series';
import { rangeArgument } from './objects';
import { place, storedPiece } from './range-pieces';

/** Excel.AutoFillType. */
export type FillKind = string;

const kinds: ReadonlySet<FillKind> = new Set([
  ...['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'],
  ...['FillDays', 'FillWeekdays', 'FillMonths', 'FillYears', 'LinearTrend', 'GrowthTrend'],
]);

/** Excel.Range.autoFill: copies, or goes on with a row of numbers, along one direction. */
export function fillFrom(source: RangeModel, target: unknown, kind: FillKind): void {
  const to = target === undefined ? undefined : rangeArgument(source.sheet, target);
  if (!to || !contains(to.area, source.area)) throw invalidArgument('the target must contain the source');
  const { sheet } = source;
  requireUnlocked(sheet, to.area);
  const down = to.area.cols === source.area.cols && to.area.row === source.area.row;
  const right = to.area.rows === source.area.rows && to.area.col === source.area.col;
  if (!down && !right) throw new HostError('NotImplemented', 'filling up or left is not modelled');
  if (!kinds.has(kind)) throw new HostError('NotImplemented', `${kind} is not modelled`);
  const lines = down ? source.area.cols : source.area.rows;
  for (let line = 0; line < lines; line++) fillLine(sheet, source.area, to.area, line, down, kind);
  sheet.book.emit({ kind: 'cells-changed', sheet, area: to.area, change: 'RangeEdited' });
}

function fillLine(
  sheet: SheetModel,
  source: Area,
  target: Area,
  line: number,
  down: boolean,
  kind: FillKind,
): void {
  const length = down ? source.rows : source.cols;
  const total = down ? target.rows : target.cols;
  const at = (i: number): [number, number] =>
    down ? [source.row + i, source.col + line] : [source.row + line, source.col + i];
  const cells = Array.from({ length }, (_, i) => sheet.grid.cell(...at(i)));
  const held = cells.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : null));
  const isDate = cells.some((cell) => isDateFormat(sheet.book.styles.get(cell?.style ?? 0).numberFormat));
  const series = seriesOf(held, kind, isDate);
  const copy = kind === 'FillFormats' ? 'Formats' : kind === 'FillValues' ? 'Formulas' : 'All';
  for (let i = length; i < total; i++) {
    const [row, col] = at(i);
    place(sheet, row, col, storedPiece(sheet, ...at(i % length)), copy);
    if (series) sheet.grid.ensure(row, col).value = series(i);
  }
}
