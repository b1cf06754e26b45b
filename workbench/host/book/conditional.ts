import { type Area, shifted, type Shift, subtract } from './area';
import type { SheetModel } from './sheet';
import { mapTexts } from './validation';

/** Look of a conditional format; empty is "as the cell is". */
export interface ConditionalStyle {
  numberFormat: string;
  fillColor: string;
  fontBold: boolean | null;
  fontItalic: boolean | null;
  fontColor: string;
  fontStrikethrough: boolean | null;
  fontUnderline: string;
  /** `style|color` by edge. */
  readonly borders: Map<string, string>;
}

export const blankConditionalStyle = (): ConditionalStyle => ({
  numberFormat: '',
  fillColor: '',
  fontBold: null,
  fontItalic: null,
  fontColor: '',
  fontStrikethrough: null,
  fontUnderline: 'None',
  borders: new Map(),
});

export interface DataBarModel {
  axisColor: string;
  axisFormat: string;
  barDirection: string;
  lowerBoundRule: unknown;
  upperBoundRule: unknown;
  showDataBarOnly: boolean;
  readonly positive: { borderColor: string; fillColor: string; gradientFill: boolean };
  readonly negative: {
    borderColor: string;
    fillColor: string;
    matchPositiveBorderColor: boolean;
    matchPositiveFillColor: boolean;
  };
}

/** Excel.ConditionalFormatType. */
export type ConditionalKind =
  | 'Custom'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText'
  | 'CellValue';

/** A conditional format. Each kind has its own rule; data bars have parts of their own. */
export class ConditionalFormatModel {
  stopIfTrue = false;
  rule: unknown;
  formula = '';
  readonly style = blankConditionalStyle();
  /** Icon set: style, order, and whether icons stand alone. */
  readonly icons = { style: 'ThreeTrafficLights1', reverseIconOrder: false, showIconOnly: false };
  readonly bar: DataBarModel = {
    axisColor: '',
    axisFormat: 'Automatic',
    barDirection: 'Context',
    lowerBoundRule: { type: 'LowestValue' },
    upperBoundRule: { type: 'HighestValue' },
    showDataBarOnly: false,
    positive: { borderColor: '', fillColor: '#638EC6', gradientFill: true },
    negative: {
      borderColor: '',
      fillColor: '#FF0000',
      matchPositiveBorderColor: false,
      matchPositiveFillColor: false,
    },
  };

  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
    readonly kind: ConditionalKind,
    public areas: Area[],
  ) {
    this.rule = initialRule[kind];
  }

  cut(hole: Area): void {
    this.areas = this.areas.flatMap((area) => subtract(area, hole));
  }

  shift(shift: Shift): void {
    this.areas = this.areas.map((area) => shifted(area, shift)).filter((area) => area !== undefined);
  }

  mapFormulas(change: (formula: string) => string): void {
    this.rule = mapTexts(this.rule, change);
    if (this.formula !== '') this.formula = change(this.formula);
  }
}

const initialRule: Readonly<Record<ConditionalKind, unknown>> = {
  Custom: null,
  DataBar: null,
  ColorScale: {
    minimum: { type: 'LowestValue', color: '#F8696B' },
    midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
    maximum: { type: 'HighestValue', color: '#63BE7B' },
  },
  IconSet: [
    { type: 'Invalid', operator: 'Invalid', formula: '' },
    { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '33' },
    { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '67' },
  ],
  TopBottom: { type: 'TopItems', rank: 10 },
  PresetCriteria: { criterion: 'NonBlanks' },
  ContainsText: { operator: 'Contains', text: '' },
  CellValue: { formula1: '', operator: 'Invalid' },
};
