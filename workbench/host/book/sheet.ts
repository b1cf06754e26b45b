import type { Area } from './area';
import type { ChartModel } from './chart';
import type { ConditionalFormatModel } from './conditional';
import type { WorkbookModel } from './workbook';
import { Grid } from './grid';
import type { NameModel } from './name';
import { PageLayoutModel } from './page';
import type { SheetProtection } from './protection';
import type { Cell } from './cell';
import type { AutoFilterModel } from './filter';
import type { TableModel } from './table';
import { Validations } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Points of a column of 8.43 characters and of a row, both of Calibri 11. */
const standardWidthPoints = 48;
export const standardHeightPoints = 15;

export interface HyperlinkModel {
  area: Area;
  readonly link: Readonly<Record<string, string>>;
}

/** A worksheet: its cells and everything laid over them. */
export class SheetModel {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = 8.43;
  grid = new Grid();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Rows hidden by a filter; they come back when it is cleared. */
  readonly filteredRows = new Set<number>();
  merges: Area[] = [];
  hyperlinks: HyperlinkModel[] = [];
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly names: NameModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  readonly validations = new Validations();
  autoFilter: AutoFilterModel | undefined;
  protection: SheetProtection | undefined;
  /** Area that stays in view; absent where nothing is frozen. */
  frozen: Area | undefined;
  readonly pageLayout = new PageLayoutModel();
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  readonly customProperties = new Map<string, string>();
  selection: Area = { row: 0, col: 0, rows: 1, cols: 1 };

  constructor(
    readonly book: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  columnWidth(col: number): number {
    return (
      this.columnWidths.get(col) ??
      (this.standardWidth === 8.43 ? standardWidthPoints : widthPoints(this.standardWidth))
    );
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? standardHeightPoints;
  }

  /** Cells with content, or also those that only look different from a new sheet's. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    const holds = (cell: Cell): boolean => cell.value !== null || cell.formula !== undefined;
    return this.grid.bounds(within, valuesOnly ? holds : (cell) => holds(cell) || cell.style !== 0);
  }
}

/** Points of a column that is so many characters of the standard font wide (7 pixels each and 5 of padding). */
export const widthPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;
export const widthCharacters = (points: number): number => Math.max(0, (points / 0.75 - 5) / 7);
