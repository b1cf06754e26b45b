import { BooleanNumber, CellValueType, Injector, LocaleType } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  AstRootNodeFactory,
  AstTreeBuilder,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  FormulaRuntimeService,
  FUNCTION_NAMES_ARRAY,
  FUNCTION_NAMES_COMPATIBILITY,
  FUNCTION_NAMES_CUBE,
  FUNCTION_NAMES_DATABASE,
  FUNCTION_NAMES_DATE,
  FUNCTION_NAMES_ENGINEERING,
  FUNCTION_NAMES_FINANCIAL,
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
  FUNCTION_NAMES_TEXT,
  FUNCTION_NAMES_UNIVER,
  FUNCTION_NAMES_WEB,
  FunctionNodeFactory,
  FunctionService,
  type FunctionVariantType,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  IHyperlinkEngineFormulaService,
  Interpreter,
  ISuperTableService,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  NullValueObject,
  NumberValueObject,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  StringValueObject,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
} from '@univerjs/engine-formula';
import { maxCols, maxRows } from '../book/area';
import { parseArea } from '../book/address';
import { type CellValue, isError } from '../book/cell';
import { correct } from './corrections';
import { isTrusted, scalarFunctions } from './functions';

/** Where the engine finds the cells of a sheet, as they are at that moment. */
export interface Page {
  readonly value: (row: number, col: number) => CellValue;
  /** SUBTOTAL and AGGREGATE pass over cells that have one of them. */
  readonly formula: (row: number, col: number) => string | undefined;
  /** Rows that a person hid, and rows that a filter hides. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly filteredRows: ReadonlySet<number>;
}

/** The sheets that a formula may read: by the key that stands in it, and by the name that INDIRECT may be given. */
export interface Sheets {
  readonly pages: ReadonlyMap<string, Page>;
  readonly keys: Readonly<Record<string, string>>;
}

/** One value, or several by rows. */
export type Outcome = CellValue | readonly (readonly CellValue[])[];

const unit = 'book';

const excelFunctions: ReadonlySet<string> = new Set(
  [
    FUNCTION_NAMES_ARRAY,
    FUNCTION_NAMES_COMPATIBILITY,
    FUNCTION_NAMES_CUBE,
    FUNCTION_NAMES_DATABASE,
    FUNCTION_NAMES_DATE,
    FUNCTION_NAMES_ENGINEERING,
    FUNCTION_NAMES_FINANCIAL,
    FUNCTION_NAMES_INFORMATION,
    FUNCTION_NAMES_LOGICAL,
    FUNCTION_NAMES_LOOKUP,
    FUNCTION_NAMES_MATH,
    FUNCTION_NAMES_STATISTICAL,
    FUNCTION_NAMES_TEXT,
    FUNCTION_NAMES_WEB,
  ].flatMap((names) => Object.values(names) as string[]),
);

/** Operators are functions too, to the engine; its own functions are none to Excel. */
const ownFunctions: ReadonlySet<string> = new Set(Object.values(FUNCTION_NAMES_UNIVER));
const executors = ALL_IMPLEMENTED_FUNCTIONS.filter(
  ([, name]) => !ownFunctions.has(String(name)) && isTrusted(String(name)),
);
const calculated: ReadonlySet<string> = new Set(executors.map(([, name]) => String(name)));

/** Functions of Excel that are not calculated, in alphabetical order. */
export const unknownFunctions: readonly string[] = [...excelFunctions]
  .filter((name) => !calculated.has(name))
  .sort();

/** What Excel has and the engine has not; a word that is no function of Excel either is `#NAME?` to both. */
export const isUnknownFunction = (name: string): boolean => excelFunctions.has(name) && !calculated.has(name);

/** Formulas read or evaluated with a sheet of the workbook in mind: the engine's own workbook stays empty. */
class Surroundings {
  sheets: Sheets = { pages: new Map(), keys: {} };
  private known: Sheets | undefined;
  private data: Record<string, Record<string, object>> = {};

  getUnitData(): Record<string, Record<string, object>> {
    if (this.known !== this.sheets) {
      this.known = this.sheets;
      const pages = [...this.sheets.pages].map(([key, page]) => [key, sheetData(page)] as const);
      this.data = { [unit]: Object.fromEntries(pages) };
    }
    return this.data;
  }
  getSheetNameMap() {
    return { [unit]: this.sheets.keys };
  }
  getSheetsInfo() {
    return { sheetOrder: [...this.sheets.pages.keys()], sheetNameMap: {} };
  }
  getFilteredOutRows(_unit: string, sheet: string, from: number, to: number): number[] {
    const filtered = this.sheets.pages.get(sheet)?.filteredRows ?? [];
    return [...filtered].filter((row) => row >= from && row <= to);
  }
  getExecuteUnitId = (): string => unit;
  getExecuteSubUnitId = (): string => '';
  getLocale = (): LocaleType => LocaleType.EN_US;
  getSheetRowColumnCount = () => ({ rowCount: maxRows, columnCount: maxCols });
  getUnitStylesData = none;
  getFormulaData = none;
  getDirtyDefinedNameMap = none;
  getDirtySuperTableMap = none;
  getArrayFormulaCellData = none;
  getArrayFormulaRange = none;
  getDirtyRanges = (): never[] => [];
}

function none(): Record<string, never> {
  return {};
}

const sheetData = ({ value, formula, hiddenRows }: Page): object => ({
  cellData: {
    getValue: (row: number, col: number) => {
      const cell = given(value(row, col));
      const text = cell && formula(row, col);
      return text !== undefined && nested.test(text) ? { ...cell, f: text.toUpperCase() } : cell;
    },
  },
  rowCount: maxRows,
  columnCount: maxCols,
  get rowData() {
    return Object.fromEntries([...hiddenRows].map((row) => [row, { hd: BooleanNumber.TRUE }]));
  },
  columnData: {},
});

const nested = /(?:SUBTOTAL|AGGREGATE)\(/i;

/** A value as the engine takes it from a cell. */
function given(value: CellValue): { v: string | number; t: CellValueType } | undefined {
  if (value === null) return undefined;
  if (isError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** A value that the engine gives; a blank cell that a formula leads to is 0. */
function taken(value: BaseValueObject | undefined | null): CellValue {
  if (!value || value.isNull()) return 0;
  const plain = value.getValue();
  if (value.isError()) return { error: String(plain) };
  if (typeof plain === 'number' && !Number.isFinite(plain)) return { error: '#NUM!' };
  if (value.isBoolean()) return Boolean(plain);
  return plain;
}

const nodeFactories = [
  ...[AstRootNodeFactory, FunctionNodeFactory, LambdaNodeFactory, LambdaParameterNodeFactory],
  ...[OperatorNodeFactory, PrefixNodeFactory, ReferenceNodeFactory, SuffixNodeFactory],
  ...[UnionNodeFactory, ValueNodeFactory],
] as const;

/**
 * Univer's reading and calculation of single formulas, without its workbook, dependencies and queue: it asks for the cells that
 * a formula reads, and answers at once (docs/adr/0079).
 */
export class FormulaEngine {
  private readonly surroundings = new Surroundings();
  private readonly injector = this.services();
  private readonly lexer = this.injector.get(Lexer);
  private readonly builder = this.injector.get(AstTreeBuilder);
  private readonly interpreter = this.injector.get(Interpreter);
  private readonly runtime = this.injector.get(IFormulaRuntimeService);
  private readonly trees = new Map<string, Tree>();

  /**
   * What a formula gives. `key`: formulas with the same one are read once; `busy`: it is asked for by another formula that is
   * being calculated.
   */
  evaluate(formula: Formula, sheets: Sheets, busy: boolean): Outcome {
    const before = this.surroundings.sheets;
    this.surroundings.sheets = sheets;
    try {
      return this.run(busy ? this.parse(formula) : this.tree(formula), formula);
    } finally {
      this.surroundings.sheets = before;
    }
  }

  /** Values of cells have changed, or those of another workbook are asked for. */
  forget(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
  }

  private run(tree: Tree, { sheet, row, col }: Formula): Outcome {
    if (tree.node === undefined) return { error: tree.error };
    const { currentRow, currentColumn, currentSubUnitId } = this.runtime;
    this.runtime.setCurrent(row, col, maxRows, maxCols, sheet, unit);
    const offset = { refOffsetX: col - tree.col, refOffsetY: row - tree.row };
    const result = this.interpreter.execute({ node: tree.node, ...offset });
    const outcome = outcomeOf(result, row, col);
    this.runtime.setCurrent(currentRow, currentColumn, maxRows, maxCols, currentSubUnitId, unit);
    return outcome;
  }

  private tree(formula: Formula): Tree {
    const key = `${formula.sheet} ${formula.key}`;
    let tree = this.trees.get(key);
    if (!tree) {
      if (this.trees.size >= mostTrees) this.trees.clear();
      tree = this.parse(formula);
      this.trees.set(key, tree);
    }
    return tree;
  }

  private parse({ text, row, col }: Formula): Tree {
    const lexed = this.lexer.treeBuilder(text);
    const node = lexed instanceof LexerNode ? this.builder.parse(lexed) : undefined;
    if (node) this.readSingleCells(node);
    return { node: node ?? undefined, error: typeof lexed === 'string' ? lexed : '#NAME?', row, col };
  }

  /**
   * Single cells where single values are wanted give these: the engine makes a list of one of each, and a list of each result,
   * which takes most of its time.
   */
  private readSingleCells(node: BaseAstNode): void {
    for (const child of node.getChildren()) this.readSingleCells(child);
    if (!takesValues(node)) return;
    for (const child of node.getChildren()) {
      const [, sheet, fixedColumn, letters = '', fixedRow, digits] = singleCell.exec(child.getToken()) ?? [];
      if (kindOf(child) !== referenceNode || sheet === undefined) continue;
      const col = parseArea(`${letters}1`)?.col ?? 0;
      const row = Number(digits) - 1;
      child.execute = () => {
        const { x, y } = (child as unknown as Offset).getRefOffset();
        const [atRow, atCol] = [fixedRow === '' ? row + y : row, fixedColumn === '' ? col + x : col];
        if (atRow < 0 || atCol < 0) child.setValue(ErrorValueObject.create(ErrorType.REF));
        else
          child.setValue(valueObject(this.surroundings.sheets.pages.get(sheet)?.value(atRow, atCol) ?? null));
      };
    }
  }

  private services(): Injector {
    const nothing = { useValue: { getTableMap: nobody, getTableOptionMap: nobody } };
    const names = {
      getDefinedNameMap: nobody,
      getValueByName: nobody,
      getAllDefinedNamesIsEmpty: () => true,
    };
    const injector = new Injector([
      [IFormulaCurrentConfigService, { useValue: this.surroundings }],
      [IFunctionService, { useClass: FunctionService }],
      [IDefinedNamesService, { useValue: names }],
      [IHyperlinkEngineFormulaService, { useValue: {} }],
      [ISuperTableService, nothing],
      [FormulaDataModel, { useValue: {} }],
      [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
      [LexerTreeBuilder],
      [Lexer],
      [AstTreeBuilder],
      [Interpreter],
      ...nodeFactories.map((factory) => [factory] as [typeof AstRootNodeFactory]),
    ]);
    const functions = executors.map(([Executor, name]) => new Executor(name));
    correct(functions);
    injector.get(IFunctionService).registerExecutors(...functions);
    for (const factory of nodeFactories) injector.get(factory as typeof AstRootNodeFactory);
    withoutIndex();
    return injector;
  }
}

export interface Formula {
  readonly text: string;
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

interface Offset {
  getRefOffset(): { readonly x: number; readonly y: number };
}

/** Numbers of the engine's kinds of nodes, which it does not export. */
const referenceNode = 1;
const operatorNode = 3;
const functionNode = 4;
const kindOf = (node: BaseAstNode): number => node.nodeType;
const singleCell = /^(s_\d+)!(\$?)([A-Z]+)(\$?)(\d+)$/;

const takesValues = (node: BaseAstNode): boolean =>
  kindOf(node) === operatorNode || (kindOf(node) === functionNode && scalarFunctions.has(node.getToken()));

const errorTypes: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((error): [string, ErrorType] => [error, error]),
);

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isError(value)) return ErrorValueObject.create(errorTypes.get(value.error) ?? ErrorType.VALUE);
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** A formula that was read, and the cell as which it was. */
interface Tree {
  readonly node: ReturnType<AstTreeBuilder['parse']> | undefined;
  readonly error: string;
  readonly row: number;
  readonly col: number;
}

/** Formulas kept as read; a sheet filled with formulas has few that differ. */
const mostTrees = 50_000;

function nobody(): undefined {
  return undefined;
}

/**
 * The engine's index of what each column holds, for comparisons: it is filled cell by cell and gone through whole for each
 * comparison of a single cell (3 ms each at 10,000 rows), and does not hear of cells that change.
 */
function withoutIndex(): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
    set: nobody,
    setContinueBuildingCache: nobody,
    shouldContinueBuildingCache: () => false,
  });
}

function outcomeOf(result: FunctionVariantType, row: number, col: number): Outcome {
  if (!result.isReferenceObject()) return ofValue(result as BaseValueObject);
  const reference = result as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if (startRow < 0 || startColumn < 0 || endRow >= maxRows || endColumn >= maxCols) return { error: '#REF!' };
  // More than a sheet can be filled with from here: Excel too answers with an error.
  if (endRow - startRow + row >= maxRows || endColumn - startColumn + col >= maxCols)
    return { error: '#SPILL!' };
  return ofValue(reference.toArrayValueObject(false));
}

function ofValue(value: BaseValueObject): Outcome {
  if (!(value instanceof ArrayValueObject)) return taken(value);
  const rows = value
    .getArrayValue()
    .map((row) => Array.from(row, (one) => taken(one as BaseValueObject | null)));
  const [[first] = []] = rows;
  if (first === undefined) return { error: '#CALC!' };
  return rows.length === 1 && rows[0]?.length === 1 ? first : rows;
}
