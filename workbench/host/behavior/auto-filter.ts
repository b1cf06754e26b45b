import { sameArea } from '../book/area';
import type { Area } from '../book/area';
import type { SheetModel } from '../book/sheet';
import { requireAllowed } from '../book/protection';
import { applyFilter, type AutoFilterModel, type FilterCriteria } from '../book/filter';
import { define, readOnly } from '../protocol/definition';
import { invalidArgument, notFound } from '../protocol/errors';
import { range, rangeArgument } from './objects';

const bodyOf = ({ area }: AutoFilterModel): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

function refilter(sheet: SheetModel): void {
  if (sheet.autoFilter) applyFilter(sheet, bodyOf(sheet.autoFilter), sheet.autoFilter.criteria);
}

/** Excel.AutoFilter of a worksheet: one area whose rows are filtered by columns. */
export const autoFilter = define<SheetModel>({
  type: 'AutoFilter',
  scalars: {
    enabled: readOnly(({ autoFilter: filter }) => filter !== undefined),
    isDataFiltered: readOnly(({ autoFilter: filter }) => (filter?.criteria.size ?? 0) > 0),
    criteria: readOnly(({ autoFilter: filter }) =>
      filter ? Array.from({ length: filter.area.cols }, (_, i) => filter.criteria.get(i) ?? {}) : [],
    ),
  },
  methods: {
    apply: (sheet, _host, target: unknown, column?: number, criteria?: FilterCriteria) => {
      requireAllowed(sheet, 'allowAutoFilter');
      const { area } = rangeArgument(sheet, target);
      const known = sheet.autoFilter;
      const filter =
        known && sameArea(known.area, area) ? known : { area, criteria: new Map<number, FilterCriteria>() };
      if (column !== undefined) {
        if (column < 0 || column >= area.cols) throw invalidArgument('columnIndex lies outside the range');
        if (criteria) filter.criteria.set(column, criteria);
      }
      sheet.autoFilter = filter;
      refilter(sheet);
    },
    clearColumnCriteria: (sheet, _host, column: number) => {
      sheet.autoFilter?.criteria.delete(column);
      refilter(sheet);
    },
    clearCriteria: (sheet) => {
      sheet.autoFilter?.criteria.clear();
      refilter(sheet);
    },
    getRange: (sheet) => {
      if (!sheet.autoFilter) throw notFound('the sheet has no filter');
      return range(sheet, sheet.autoFilter.area);
    },
    getRangeOrNullObject: (sheet) => (sheet.autoFilter ? range(sheet, sheet.autoFilter.area) : null),
    reapply: refilter,
    remove: (sheet) => {
      sheet.autoFilter?.criteria.clear();
      refilter(sheet);
      sheet.autoFilter = undefined;
    },
  },
});
