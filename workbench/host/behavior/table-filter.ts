import { requireAllowed } from '../book/protection';
import type { FilterCriteria } from '../book/filter';
import type { TableModel } from '../book/table';
import { define, readOnly } from '../protocol/definition';

export interface ColumnTarget {
  readonly table: TableModel;
  readonly id: number;
}

/** Where the column stands now; it may have moved since the client took hold of it. */
export const columnIndex = ({ table, id }: ColumnTarget): number =>
  table.columns.findIndex((column) => column.id === id);

export function reapplyTableFilter(table: TableModel): void {
  requireAllowed(table.sheet, 'allowAutoFilter');
  table.refilter();
}

function apply(target: ColumnTarget, criteria: FilterCriteria): void {
  requireAllowed(target.table.sheet, 'allowAutoFilter');
  target.table.criteria.set(columnIndex(target), criteria);
  target.table.refilter();
}

const top = (filterOn: string) => (target: ColumnTarget, _host: unknown, count: number) =>
  apply(target, { filterOn, criterion1: String(count) });

/** Excel.Filter: of one column of a table. */
export const filter = define<ColumnTarget>({
  type: 'Filter',
  scalars: {
    criteria: readOnly((target) => target.table.criteria.get(columnIndex(target)) ?? null),
  },
  methods: {
    apply: (target, _host, criteria: FilterCriteria) => apply(target, criteria),
    applyBottomItemsFilter: top('BottomItems'),
    applyBottomPercentFilter: top('BottomPercent'),
    applyTopItemsFilter: top('TopItems'),
    applyTopPercentFilter: top('TopPercent'),
    applyCustomFilter: (target, _host, criterion1: string, criterion2?: string, operator?: string) =>
      apply(target, {
        filterOn: 'Custom',
        criterion1,
        ...(criterion2 === undefined ? {} : { criterion2 }),
        ...(operator === undefined ? {} : { operator }),
      }),
    applyDynamicFilter: (target, _host, dynamicCriteria: string) =>
      apply(target, { filterOn: 'Dynamic', dynamicCriteria }),
    applyValuesFilter: (target, _host, values: readonly unknown[]) =>
      apply(target, { filterOn: 'Values', values }),
    clear: (target) => {
      requireAllowed(target.table.sheet, 'allowAutoFilter');
      target.table.criteria.delete(columnIndex(target));
      target.table.refilter();
    },
  },
});
