import { HostError } from '../protocol/errors';
import type { Area } from './area';
import { renameInFormula, withoutSheet } from './references';
import { withoutTables } from './structured-text';
import type { Happening } from './happening';
import { type Style, StyleTable } from './style';
import { builtInStyles } from './built-in-styles';
import { SheetModel } from './sheet';
import type { NameModel } from './name';
import { DocumentPropertiesModel } from './properties';
import type { Cell, CellValue } from './cell';
import { requireSheetName } from './sheet-name';

/** Gives the value of a formula; without one the host knows the text of formulas and values that were read from a file. */
export interface Calculator {
  value(book: WorkbookModel, sheet: SheetModel, row: number, col: number, formula: string): CellValue;
  /** Sheets with formulas that read these cells, directly or through others. */
  affected?(book: WorkbookModel, changed: readonly RangeModel[]): readonly SheetModel[];
  /** Formulas that it does not calculate: they are `#N/A`. */
  notCalculated?(book: WorkbookModel): readonly NotCalculated[];
}

export interface NotCalculated {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** Functions of Excel that are not known here, or what else the formula has. */
  readonly because: string;
}

export interface SettingModel {
  readonly key: string;
  value: unknown;
}

export interface XmlPartModel {
  readonly id: string;
  xml: string;
}

/** A cell area of a sheet, as ranges hold it; it moves with its cells while the client keeps it. */
export interface RangeModel {
  readonly sheet: SheetModel;
  area: Area;
  /** Set when all its cells were deleted. */
  gone?: true;
}

/** What changes nothing that a formula could read. */
const justLooking: ReadonlySet<Happening['kind']> = new Set([
  ...(['selection-changed', 'sheet-activated', 'sheet-deactivated', 'calculated'] as const),
  ...(['chart-activated', 'protection-changed', 'settings-changed', 'format-changed'] as const),
]);

/** The workbook: sheets and what belongs to all of them. */
export class WorkbookModel {
  name = 'Book1.xlsx';
  readOnly = false;
  isDirty = false;
  readonly sheets: SheetModel[] = [];
  readonly styles = new StyleTable();
  /** Named cell styles with what they change. */
  readonly cellStyles = new Map<string, Partial<Style>>(builtInStyles);
  readonly names: NameModel[] = [];
  readonly settings: SettingModel[] = [];
  readonly xmlParts: XmlPartModel[] = [];
  readonly properties = new DocumentPropertiesModel();
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Structure protection; the password where there is one. */
  structureProtection: { readonly password: string | undefined } | undefined;
  calculator: Calculator | undefined;
  calculationSuspended = false;
  screenSuspended = false;
  /** Who changes the workbook at the moment: this add-in, or the user. */
  actor: 'add-in' | 'user' = 'add-in';
  listener: (happening: Happening) => void = () => undefined;
  /** Ranges that must move when cells are inserted or deleted. */
  liveRanges: () => Iterable<RangeModel> = () => [];
  private activeSheet: SheetModel;
  private nextId = 1;
  private changes = 0;
  private readonly calculatedAt = new WeakMap<Cell, number>();
  private readonly calculating = new Set<Cell>();

  constructor(readonly locale: string) {
    this.activeSheet = this.insertSheet('Sheet1', 0);
  }

  get active(): SheetModel {
    return this.activeSheet;
  }

  /** After a file was read: its sheets are all there, and one of them is in front. */
  open(position: number): void {
    const visible = this.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const wanted = this.sheets[position];
    this.activeSheet = visible.find((sheet) => sheet === wanted) ?? visible[0] ?? this.activeSheet;
  }

  /** Rises with every change; values of formulas are kept as long as it stands. */
  get revision(): number {
    return this.changes;
  }

  /** Something has changed that formulas may depend on. */
  touch(): void {
    this.changes++;
  }

  emit(happening: Happening): void {
    if (!justLooking.has(happening.kind)) this.touch();
    this.isDirty = true;
    this.listener(happening);
  }

  /** Ids in the forms Excel uses: GUIDs in braces for sheets, parts and charts. */
  guid(): string {
    const number = (0x10000000 + this.nextId++).toString(16).toUpperCase();
    return `{${number}-0001-4000-8000-00000000C0DE}`;
  }

  number(): number {
    return this.nextId++;
  }

  /** The sheet by name or id; names without regard to case. */
  findSheet(key: string): SheetModel | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower);
  }

  requireStructure(): void {
    if (this.structureProtection)
      throw new HostError('AccessDenied', 'the structure of the workbook is protected');
  }

  addSheet(name?: string): SheetModel {
    this.requireStructure();
    if (name !== undefined) requireSheetName(this, name);
    const sheet = this.insertSheet(name ?? this.freeSheetName(), this.sheets.length);
    this.emit({ kind: 'sheet-added', sheet });
    return sheet;
  }

  insertSheet(name: string, position: number): SheetModel {
    const sheet = new SheetModel(this, this.guid(), name);
    this.sheets.splice(position, 0, sheet);
    return sheet;
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.requireStructure();
    requireSheetName(this, name, sheet);
    const old = sheet.name;
    sheet.name = name;
    this.mapFormulas((formula) => renameInFormula(formula, old, name));
  }

  /** Rewrites the formulas of all cells and names, e.g. when cells move. */
  mapFormulas(change: (formula: string, sheet: SheetModel) => string): void {
    const everything = { row: 0, col: 0, rows: Infinity, cols: Infinity };
    for (const sheet of this.sheets) {
      sheet.grid.forEach(everything, (cell) => {
        if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet);
      });
      for (const name of sheet.names) name.formula = change(name.formula, sheet);
      for (const format of sheet.conditionalFormats) format.mapFormulas((formula) => change(formula, sheet));
      sheet.validations.mapFormulas((formula) => change(formula, sheet));
      for (const chart of sheet.charts) chart.mapFormulas((formula) => change(formula, sheet));
    }
    const [first = this.activeSheet] = this.sheets;
    for (const name of this.names) name.formula = change(name.formula, first);
    this.touch();
  }

  deleteSheet(sheet: SheetModel): void {
    this.requireStructure();
    if (sheet.visibility === 'VeryHidden')
      throw new HostError('InvalidOperation', 'a very hidden sheet cannot be deleted', 'Worksheet.delete');
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    const last = others.at(-1);
    if (!last)
      throw new HostError('InvalidOperation', 'a workbook must have a visible sheet', 'Worksheet.delete');
    const position = sheet.position;
    this.sheets.splice(position, 1);
    const tables = sheet.tables.map((table) => table.name);
    this.mapFormulas((formula) => withoutTables(withoutSheet(formula, sheet.name), tables));
    if (this.activeSheet === sheet) {
      const next = this.sheets.slice(position).find((other) => other.visibility === 'Visible');
      this.activate(next ?? last);
    }
    this.emit({ kind: 'sheet-deleted', sheet });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.requireStructure();
    this.sheets.splice(sheet.position, 1);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: SheetModel): void {
    if (sheet === this.activeSheet) return;
    if (sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'a hidden sheet cannot be activated', 'Worksheet.activate');
    const before = this.activeSheet;
    this.activeSheet = sheet;
    this.emit({ kind: 'sheet-deactivated', sheet: before });
    this.emit({ kind: 'sheet-activated', sheet });
  }

  select(sheet: SheetModel, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.emit({ kind: 'selection-changed', sheet, area });
  }

  setVisibility(sheet: SheetModel, visibility: SheetModel['visibility']): void {
    this.requireStructure();
    const other = this.sheets.find((one) => one !== sheet && one.visibility === 'Visible');
    if (visibility !== 'Visible' && !other)
      throw new HostError('InvalidOperation', 'a workbook must have a visible sheet', 'Worksheet.visibility');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && other && this.activeSheet === sheet) this.activate(other);
  }

  /** Cells that wear a named style take on a change of it. */
  restyle(name: string, changes: Partial<Style>): void {
    const changer = this.styles.changer(changes);
    const everything = { row: 0, col: 0, rows: Infinity, cols: Infinity };
    for (const sheet of this.sheets)
      sheet.grid.forEach(everything, (cell) => {
        if (this.styles.get(cell.style).styleName === name) cell.style = changer(cell.style);
      });
  }

  /** A cell's value now: of a formula, what the calculator says, or what it had last. */
  valueOf(sheet: SheetModel, row: number, col: number, cell: Cell): CellValue {
    const { calculator } = this;
    const { formula } = cell;
    if (formula === undefined || !calculator || !this.isStale(sheet, cell)) return cell.value;
    return this.calculate(cell, () => calculator.value(this, sheet, row, col, formula));
  }

  /** Whether a formula's value is to be found anew before it is told. */
  isStale(sheet: SheetModel, cell: Cell): boolean {
    const at = this.calculatedAt.get(cell);
    if (at === this.revision) return false;
    return at === undefined || (this.calculationMode !== 'Manual' && sheet.enableCalculation);
  }

  private calculate(cell: Cell, value: () => CellValue): CellValue {
    // A circular reference shows 0, as in Excel without iteration.
    if (this.calculating.has(cell)) return 0;
    this.calculating.add(cell);
    try {
      cell.value = value();
    } finally {
      this.calculating.delete(cell);
    }
    this.calculatedAt.set(cell, this.revision);
    return cell.value;
  }

  /** Values of formulas are found anew when next asked for, in manual mode too. */
  recalculate(): void {
    this.touch();
    const everything = { row: 0, col: 0, rows: Infinity, cols: Infinity };
    for (const sheet of this.sheets) {
      if (!sheet.enableCalculation) continue;
      sheet.grid.forEach(everything, (cell) => this.calculatedAt.delete(cell));
      this.emit({ kind: 'calculated', sheet });
    }
  }
}
