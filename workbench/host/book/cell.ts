/** An Excel error in a cell, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; `null` is a blank cell. Dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

/** A cell that holds something or has a style of its own. */
export interface Cell {
  value: CellValue;
  /** With its leading `=`. */
  formula: string | undefined;
  /** Number of its style in the workbook's style table. */
  style: number;
  /**
   * How far its formula may fill: `one` value, as formulas of files that know no spilling; an area, as entered with
   * Ctrl+Shift+Enter; as far as it has values where nothing is said.
   */
  fill?: 'one' | Size | undefined;
  /** The area that its formula fills now. */
  spills?: Size | undefined;
  /** The cell whose formula gives this one its value. */
  filledBy?: Cell | undefined;
}

export interface Size {
  readonly rows: number;
  readonly cols: number;
}

export const isError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

export const errorValues = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/** A value as `Range.values` gives it: blank is an empty string, an error its text. */
export const outward = (value: CellValue): number | string | boolean =>
  value === null ? '' : isError(value) ? value.error : value;

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
