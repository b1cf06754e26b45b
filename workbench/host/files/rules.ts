import type { CellStyle, ConditionalRule, DataValidation, ValidationOperator } from 'hucre';
import { type Area } from '../book/area';
import { formatArea, parseArea } from '../book/address';
import { ConditionalFormatModel } from '../book/conditional';
import type { SheetModel } from '../book/sheet';
import { noValidation, type Validation } from '../book/validation';

/** Kinds of rules, and what the file calls them. */
const kinds = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const satisfies Record<string, DataValidation['type']>;
type Kind = keyof typeof kinds;
const isKind = (name: string): name is Kind => name in kinds;

/** `GreaterThanOrEqualTo` is `greaterThanOrEqual` in the file. */
const operatorOut = (name: string): ValidationOperator =>
  (name.charAt(0).toLowerCase() + name.slice(1)).replace(/To$/, '') as ValidationOperator;
const operatorIn = (name: string): string => {
  const upper = name.charAt(0).toUpperCase() + name.slice(1);
  return /Between$/.test(upper) || /^(Greater|Less)Than$/.test(upper) ? upper : `${upper}To`;
};

const formulaText = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/^=/, '') : undefined;
};

const ranges = (areas: readonly Area[]): string => areas.map((area) => formatArea(area)).join(' ');

export function validationsOut(sheet: SheetModel): DataValidation[] {
  return sheet.validations.all().flatMap(({ areas, validation }) => {
    const [kind, body] = Object.entries(validation.rule)[0] ?? [];
    if (kind === undefined || !isKind(kind)) return [];
    const rule = body as Readonly<Record<string, unknown>>;
    const source = typeof rule['source'] === 'string' ? rule['source'] : '';
    const typed = kind === 'list' && !source.startsWith('=');
    const formula1 = formulaText(kind === 'list' ? source : (rule['formula1'] ?? rule['formula']));
    const formula2 = formulaText(rule['formula2']);
    return [
      {
        type: kinds[kind],
        range: ranges(areas),
        allowBlank: validation.ignoreBlanks,
        showErrorMessage: validation.errorAlert.showAlert,
        showInputMessage: validation.prompt.showPrompt,
        errorTitle: validation.errorAlert.title,
        errorMessage: validation.errorAlert.message,
        errorStyle: validation.errorAlert.style.toLowerCase() as 'stop',
        inputTitle: validation.prompt.title,
        inputMessage: validation.prompt.message,
        ...(typeof rule['operator'] === 'string' ? { operator: operatorOut(rule['operator']) } : {}),
        ...(typed ? { values: source.split(',') } : formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
      },
    ];
  });
}

const numberOrFormula = (text: string): unknown =>
  text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : `=${text}`;

/** The body of a rule as the API has it. */
function ruleIn(one: DataValidation): Record<string, unknown> {
  if (one.type === 'list')
    return {
      inCellDropDown: true,
      source: one.values ? one.values.join(',') : listSource(one.formula1 ?? ''),
    };
  if (one.type === 'custom') return { formula: `=${one.formula1 ?? ''}` };
  return {
    formula1: numberOrFormula(one.formula1 ?? ''),
    ...(one.formula2 === undefined ? {} : { formula2: numberOrFormula(one.formula2) }),
    operator: operatorIn(one.operator ?? 'between'),
  };
}

const validationIn = (kind: string, one: DataValidation): Validation => ({
  rule: { [kind]: ruleIn(one) },
  ignoreBlanks: one.allowBlank === true,
  errorAlert: {
    message: one.errorMessage ?? '',
    title: one.errorTitle ?? '',
    showAlert: one.showErrorMessage === true,
    style: upperFirst(one.errorStyle ?? 'stop'),
  },
  prompt: {
    ...noValidation.prompt,
    message: one.inputMessage ?? '',
    title: one.inputTitle ?? '',
    showPrompt: one.showInputMessage === true,
  },
});

export function validationsIn(sheet: SheetModel, list: readonly DataValidation[]): void {
  for (const one of list) {
    const kind = Object.keys(kinds).find((key) => isKind(key) && kinds[key] === one.type);
    if (kind === undefined) continue;
    const validation = validationIn(kind, one);
    for (const area of areasIn(one.range)) sheet.validations.set(area, validation);
  }
}

const areasIn = (range: string): Area[] =>
  range
    .split(/[ ,]+/)
    .map(parseArea)
    .filter((area) => area !== undefined);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listSource = (formula: string): string => /^"(.*)"$/.exec(formula)?.[1] ?? `=${formula}`;

/** Conditional formats that a file of this library can hold: by value and by formula. The others are told, not lost silently. */
export function conditionsOut(sheet: SheetModel): { rules: ConditionalRule[]; left: string[] } {
  const left: string[] = [];
  const rules = sheet.conditionalFormats.flatMap((format, i): ConditionalRule[] => {
    const common = {
      priority: i + 1,
      range: ranges(format.areas),
      stopIfTrue: format.stopIfTrue,
      style: look(format),
    };
    if (format.kind === 'Custom')
      return [{ ...common, type: 'expression', formula: format.formula.replace(/^=/, '') }];
    if (format.kind === 'CellValue') {
      const rule = format.rule as Readonly<Record<string, string>>;
      const formulas = [rule['formula1'], rule['formula2']]
        .map(formulaText)
        .filter((text) => text !== undefined);
      return [
        {
          ...common,
          type: 'cellIs',
          operator: operatorOut(rule['operator'] ?? 'EqualTo'),
          formula: formulas,
        },
      ];
    }
    left.push(`${sheet.name}: conditional format ${format.kind}`);
    return [];
  });
  return { rules, left };
}

const look = ({ style }: ConditionalFormatModel) => ({
  ...(style.fillColor === ''
    ? {}
    : {
        fill: {
          type: 'pattern' as const,
          pattern: 'solid' as const,
          fgColor: { rgb: `FF${style.fillColor.slice(1)}` },
          bgColor: { rgb: `FF${style.fillColor.slice(1)}` },
        },
      }),
  font: {
    ...(style.fontBold === null ? {} : { bold: style.fontBold }),
    ...(style.fontItalic === null ? {} : { italic: style.fontItalic }),
    ...(style.fontColor === '' ? {} : { color: { rgb: `FF${style.fontColor.slice(1)}` } }),
  },
});

export function conditionsIn(sheet: SheetModel, rules: readonly ConditionalRule[]): void {
  for (const rule of [...rules].sort((a, b) => a.priority - b.priority)) {
    const kind = conditionKinds[rule.type];
    if (kind === undefined) continue;
    const format = new ConditionalFormatModel(sheet, sheet.book.guid(), kind, areasIn(rule.range));
    const [first = '', second] = [rule.formula ?? []].flat();
    if (kind === 'Custom') format.formula = `=${first}`;
    else
      format.rule = {
        operator: upperFirst(rule.operator ?? 'equal').replace(/^(Equal|NotEqual)$/, '$1To'),
        formula1: `=${first}`,
        ...(second === undefined ? {} : { formula2: `=${second}` }),
      };
    lookIn(format, rule.style ?? {});
    format.stopIfTrue = rule.stopIfTrue === true;
    sheet.conditionalFormats.push(format);
  }
}

/** Rules of a file that are kept. */
const conditionKinds: Readonly<Partial<Record<string, 'Custom' | 'CellValue'>>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
};

function lookIn({ style }: ConditionalFormatModel, { fill, font }: CellStyle): void {
  const color = fill?.type === 'pattern' ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
  if (color !== undefined) style.fillColor = `#${color.slice(-6).toUpperCase()}`;
  if (font?.bold !== undefined) style.fontBold = font.bold;
  if (font?.color?.rgb !== undefined) style.fontColor = `#${font.color.rgb.slice(-6).toUpperCase()}`;
}
