import { type Area, intersection } from '../book/area';
import type { RangeModel } from '../book/workbook';
import { valueType } from '../book/cell';
import { joined } from './search';

/** Excel.SpecialCellType and Excel.SpecialCellValueType. */
export type SpecialKind =
  | 'Blanks'
  | 'Constants'
  | 'Formulas'
  | 'Visible'
  | 'ConditionalFormats'
  | 'DataValidations'
  | 'SameConditionalFormat'
  | 'SameDataValidation';
export type SpecialValue = string;

const wanted = (value: SpecialValue | undefined): ReadonlySet<string> | undefined => {
  if (value === undefined || value === 'All') return undefined;
  const types: string[] = [];
  if (value.includes('Errors')) types.push('Error');
  if (value.includes('Logical')) types.push('Boolean');
  if (value.includes('Numbers')) types.push('Double');
  if (value.includes('Text')) types.push('String');
  return new Set(types);
};

/** Cells of the range of a kind, joined to rectangles. Excel looks at the used part of the sheet only. */
export function specialCells({ sheet, area }: RangeModel, kind: SpecialKind, value?: SpecialValue): Area[] {
  if (kind === 'Visible') return visible(sheet, area);
  if (kind === 'ConditionalFormats' || kind === 'SameConditionalFormat')
    return cutAll(
      sheet.conditionalFormats.flatMap((format) => format.areas),
      area,
    );
  if (kind === 'DataValidations' || kind === 'SameDataValidation')
    return cutAll(
      sheet.validations.all().flatMap((entry) => entry.areas),
      area,
    );
  return cellsOfKind({ sheet, area }, kind, wanted(value));
}

function cellsOfKind(
  { sheet, area }: RangeModel,
  kind: 'Blanks' | 'Constants' | 'Formulas',
  types: ReadonlySet<string> | undefined,
): Area[] {
  const within = sheet.usedArea(area, false);
  if (!within) return [];
  const found: Area[] = [];
  for (let row = within.row; row < within.row + within.rows; row++)
    for (let col = within.col; col < within.col + within.cols; col++) {
      const cell = sheet.grid.cell(row, col);
      const isFormula = cell?.formula !== undefined;
      const type = valueType(cell ? sheet.book.valueOf(sheet, row, col, cell) : null);
      const blank = type === 'Empty' && !isFormula;
      const fits =
        kind === 'Blanks'
          ? blank
          : !blank && isFormula === (kind === 'Formulas') && (types === undefined || types.has(type));
      if (fits) found.push({ row, col, rows: 1, cols: 1 });
    }
  return joined(found);
}

const cutAll = (areas: readonly Area[], area: Area): Area[] =>
  areas.map((one) => intersection(one, area)).filter((one) => one !== undefined);

function visible(sheet: RangeModel['sheet'], area: Area): Area[] {
  const stretches: Area[] = [];
  const end = area.row + area.rows;
  for (let row = area.row; row < end; row++) {
    if (sheet.isRowHidden(row)) continue;
    const last = stretches.at(-1);
    if (last && last.row + last.rows === row)
      stretches[stretches.length - 1] = { ...last, rows: last.rows + 1 };
    else stretches.push({ ...area, row, rows: 1 });
  }
  return stretches.flatMap((stretch) => visibleColumns(sheet, stretch));
}

function visibleColumns(sheet: RangeModel['sheet'], area: Area): Area[] {
  const parts: Area[] = [];
  for (let col = area.col; col < area.col + area.cols; col++) {
    if (sheet.hiddenColumns.has(col)) continue;
    const last = parts.at(-1);
    if (last && last.col + last.cols === col) parts[parts.length - 1] = { ...last, cols: last.cols + 1 };
    else parts.push({ ...area, col, cols: 1 });
  }
  return parts;
}
