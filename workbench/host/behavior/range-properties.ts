import type { RangeModel } from '../book/workbook';
import { type Area } from '../book/area';
import { formatArea, quoteSheet } from '../book/address';
import { asRows, requireBounded } from '../book/write-cells';
import type { AnyDefinition, HostContext } from '../protocol/definition';
import { HostError } from '../protocol/errors';
import { alive } from './objects';
import { cellBorder, cellSides, type CellSide, rangeBorder } from './range-border';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { rangeCellScalars } from './range-cells';

type Properties = Readonly<Record<string, unknown>>;

/** What is read of a cell's lines is read of each: a cell has no inner ones. */
const ownSides = ['bottom', 'diagonalDown', 'diagonalUp', 'left', 'right', 'top'] as const;

/** What is under `format`, by the definition that reads and sets it. */
const parts: Readonly<Record<string, AnyDefinition>> = {
  fill: rangeFill,
  font: rangeFont,
  protection: formatProtection,
};

const isSide = (name: string): name is CellSide => name in cellSides;

const notModelled = (name: string): HostError =>
  new HostError('NotImplemented', `the cell property ${name} is not modelled`);

/** One cell with the ways to its properties; the same scalars serve as for `Range.format`. */
class CellProperties {
  private readonly target: { sheet: RangeModel['sheet']; areas: Area[] };

  constructor(
    private readonly cell: RangeModel,
    private readonly host: HostContext,
  ) {
    this.target = { sheet: cell.sheet, areas: [cell.area] };
  }

  set(properties: Properties): void {
    for (const [name, value] of given(properties)) {
      if (name === 'format') this.setFormat(value as Properties);
      else if (name === 'style' || name === 'hyperlink')
        rangeCellScalars[name].set(this.cell, value as never);
      else throw notModelled(name);
    }
  }

  get(options: Properties): Properties {
    const { sheet, area } = this.cell;
    const address = `${quoteSheet(sheet.name)}!${formatArea(area)}`;
    const read = (name: string, option: unknown): unknown => {
      if (name === 'address' || name === 'addressLocal') return address;
      if (name === 'format') return this.getFormat(option as Properties);
      if (name === 'style' || name === 'hyperlink') return rangeCellScalars[name].get(this.cell);
      throw notModelled(name);
    };
    return wanted(options, read);
  }

  private setFormat(format: Properties): void {
    for (const [name, value] of given(format)) {
      if (name === 'borders') {
        for (const [side, line] of given(value as Properties))
          this.setAll(rangeBorder, this.border(side), line as Properties);
      } else if (parts[name]) this.setAll(parts[name], this.target, value as Properties);
      else this.setAll(rangeFormat, this.target, { [name]: value });
    }
  }

  private getFormat(options: Properties): Properties {
    return wanted(options, (name, option) => {
      if (name === 'borders')
        return Object.fromEntries(
          ownSides.map((side) => [side, this.getAll(rangeBorder, this.border(side), option as Properties)]),
        );
      if (parts[name]) return this.getAll(parts[name], this.target, option as Properties);
      return this.getAll(rangeFormat, this.target, { [name]: option })[name];
    });
  }

  private border(side: string): unknown {
    if (!isSide(side)) throw notModelled(`borders.${side}`);
    return cellBorder(this.target, side);
  }

  private setAll(definition: AnyDefinition, target: unknown, values: Properties): void {
    for (const [name, value] of given(values)) {
      const set = definition.scalars?.[name]?.set;
      if (!set) throw notModelled(`${definition.type}.${name}`);
      set(target as never, value as never, this.host);
    }
  }

  private getAll(definition: AnyDefinition, target: unknown, options: Properties): Properties {
    return wanted(options, (name) => {
      const scalar = definition.scalars?.[name];
      if (!scalar) throw notModelled(`${definition.type}.${name}`);
      return scalar.get(target as never, this.host);
    });
  }
}

const given = (properties: Properties): [string, unknown][] =>
  Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);

const wanted = (options: Properties, read: (name: string, option: unknown) => unknown): Properties =>
  Object.fromEntries(
    given(options)
      .filter(([, option]) => option !== false)
      .map(([name, option]) => [name, read(name, option)]),
  );

const cellAt = ({ sheet, area }: RangeModel, row: number, col: number): RangeModel => ({
  sheet,
  area: { row: area.row + row, col: area.col + col, rows: 1, cols: 1 },
});

/** Excel.Range.setCellProperties: one object a cell, in the form of the range; what an object leaves out stays. */
export function setCellProperties(model: RangeModel, host: HostContext, rows: unknown): void {
  requireBounded(alive(model).area);
  asRows(model.area, rows).forEach((row, i) =>
    row.forEach((properties, j) =>
      new CellProperties(cellAt(model, i, j), host).set((properties ?? {}) as Properties),
    ),
  );
}

/** Excel.Range.getCellProperties: of each cell what the options ask for. */
export function getCellProperties(
  model: RangeModel,
  host: HostContext,
  options: Properties,
): readonly (readonly Properties[])[] {
  const { area } = alive(model);
  requireBounded(area);
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.cols }, (__, j) => new CellProperties(cellAt(model, i, j), host).get(options)),
  );
}
