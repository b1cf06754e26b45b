import type { Area } from './area';
import type { ChartModel } from './chart';
import type { CellValue } from './cell';
import type { SheetModel } from './sheet';
import type { TableModel } from './table';

/** Excel.DataChangeType of a change of cells. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Something that happened in the workbook, for whoever listens. */
export type Happening =
  | {
      readonly kind: 'cells-changed';
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly change: ChangeType;
      /** Value of the single cell before and after. */
      readonly detail?: { readonly before: CellValue; readonly after: CellValue };
      readonly direction?: 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';
    }
  | { readonly kind: 'format-changed'; readonly sheet: SheetModel; readonly area: Area }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: SheetModel }
  | { readonly kind: 'sheet-activated' | 'sheet-deactivated'; readonly sheet: SheetModel }
  | { readonly kind: 'selection-changed'; readonly sheet: SheetModel; readonly area: Area }
  | { readonly kind: 'protection-changed'; readonly sheet: SheetModel }
  | {
      readonly kind: 'row-hidden-changed';
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'sorted';
      readonly sheet: SheetModel;
      /** Of what was sorted, the rows or columns that have another place now. */
      readonly areas: readonly Area[];
      readonly axis: 'row' | 'col';
    }
  | { readonly kind: 'calculated'; readonly sheet: SheetModel }
  | { readonly kind: 'table-added' | 'table-deleted'; readonly table: TableModel }
  | { readonly kind: 'chart-added' | 'chart-deleted' | 'chart-activated'; readonly chart: ChartModel }
  | { readonly kind: 'settings-changed' };
