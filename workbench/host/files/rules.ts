import type { ConditionalRule, DataValidation, ValidationOperator } from 'hucre';
import { type Area } from '../book/area';
import { formatArea, parseArea } from '../book/address';
import { ConditionalFormatModel } from '../book/conditional';
import type { SheetModel } from '../book/sheet';
import { noValidation, type Validation } from '../book/validation';

const kinds: Readonly<Record<string, DataValidation['type']>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

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
    if (kind === undefined) return [];
    const rule = body as Readonly<Record<string, unknown>>;
    const source = typeof rule['source'] === 'string' ? rule['source'] : '';
    const typed = kind === 'list' && !source.startsWith('=');
    const formula1 = formulaText(kind === 'list' ? source : (rule['formula1'] ?? rule['formula']));
    const formula2 = formulaText(rule['formula2']);
    return [
      {
        type: kinds[kind]!,
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

export function validationsIn(sheet: SheetModel, list: readonly DataValidation[]): void {
  for (const one of list) {
    const kind = Object.keys(kinds).find((key) => kinds[key] === one.type)!;
    const rule: Record<string, unknown> = {};
    if (one.type === 'list') {
      rule['inCellDropDown'] = true;
      rule['source'] = one.values ? one.values.join(',') : listSource(one.formula1 ?? '');
    } else if (one.type === 'custom') rule['formula'] = `=${one.formula1 ?? ''}`;
    else {
      rule['formula1'] = numberOrFormula(one.formula1 ?? '');
      if (one.formula2 !== undefined) rule['formula2'] = numberOrFormula(one.formula2);
      rule['operator'] = operatorIn(one.operator ?? 'between');
    }
    const validation: Validation = {
      rule: { [kind]: rule },
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
    };
    for (const part of one.range.split(/[ ,]+/)) {
      const area = parseArea(part);
      if (area) sheet.validations.set(area, validation);
    }
  }
}

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
      return [{ ...common, type: 'cellIs', operator: operatorOut(rule['operator']!), formula: formulas }];
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
    const areas = rule.range
      .split(/[ ,]+/)
      .map(parseArea)
      .filter((area) => area !== undefined);
    const kind = rule.type === 'expression' ? 'Custom' : rule.type === 'cellIs' ? 'CellValue' : undefined;
    if (!kind) continue;
    const format = new ConditionalFormatModel(sheet, sheet.book.guid(), kind, areas);
    const formulas = [rule.formula ?? []].flat();
    if (kind === 'Custom') format.formula = `=${formulas[0] ?? ''}`;
    else
      format.rule = {
        operator: upperFirst(rule.operator ?? 'equal').replace(/^(Equal|NotEqual)$/, '$1To'),
        formula1: `=${formulas[0] ?? ''}`,
        ...(formulas[1] === undefined ? {} : { formula2: `=${formulas[1]}` }),
      };
    const fill = rule.style?.fill;
    const color = fill?.type === 'pattern' ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
    if (color !== undefined) format.style.fillColor = `#${color.slice(-6).toUpperCase()}`;
    const font = rule.style?.font;
    if (font?.bold !== undefined) format.style.fontBold = font.bold;
    if (font?.color?.rgb !== undefined) format.style.fontColor = `#${font.color.rgb.slice(-6).toUpperCase()}`;
    format.stopIfTrue = rule.stopIfTrue === true;
    sheet.conditionalFormats.push(format);
  }
}
