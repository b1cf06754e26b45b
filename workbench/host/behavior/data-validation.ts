import type { RangeModel } from '../book/workbook';
import { formatArea, quoteSheet } from '../book/address';
import { requireUnprotected } from '../book/protection';
import { noValidation, type Validation, type ValidationRule } from '../book/validation';
import { ApiObject, define, readOnly } from '../protocol/definition';
import { HostError, invalidArgument } from '../protocol/errors';
import { cellsAgainst } from './data-validation-check';

/** Excel.DataValidationType by the key of its rule. */
const types: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The rule with ranges as formulas, dates as they came; exactly one kind of rule. */
function checked(rule: ValidationRule): ValidationRule {
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined || others.length > 0)
    throw invalidArgument('a validation rule has exactly one kind');
  const body = Object.fromEntries(
    Object.entries(rule[kind] as Record<string, unknown>).map(([key, value]) => [key, formulaOf(value)]),
  );
  if (kind === 'list') requireList(body['source']);
  const operator = body['operator'];
  if ((operator === 'Between' || operator === 'NotBetween') && body['formula2'] === undefined)
    throw invalidArgument('formula2 is needed with Between and NotBetween');
  return { [kind]: body };
}

function formulaOf(value: unknown): unknown {
  if (!(value instanceof ApiObject)) return value;
  const { sheet, area } = value.target as RangeModel;
  return `=${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}

/** A typed list has at most 255 characters (Excel.ListDataValidation.source, and the file format). */
function requireList(source: unknown): void {
  if (typeof source !== 'string' || source === '') throw invalidArgument('a list needs a source');
  if (!source.startsWith('=') && source.length > 255)
    throw invalidArgument('a list that is typed in has at most 255 characters');
}

const current = ({ sheet, area }: RangeModel): Validation => sheet.validations.of(area) ?? noValidation;

const update = (model: RangeModel, changes: Partial<Validation>): void => {
  requireUnprotected(model.sheet);
  model.sheet.validations.set(model.area, { ...current(model), ...changes });
};

/** Excel.DataValidation: what may be typed. Values set by an add-in are not checked, as in Excel. */
export const dataValidation = define<RangeModel>({
  type: 'DataValidation',
  scalars: {
    rule: {
      get: ({ sheet, area }) => {
        const found = sheet.validations.of(area);
        // Excel.DataValidation.rule: null where the cells differ.
        return found === null ? null : found.rule;
      },
      set: (model, rule: ValidationRule) => update(model, { rule: checked(rule) }),
    },
    type: readOnly(({ sheet, area }) => {
      const found = sheet.validations.of(area);
      if (found === null) return 'MixedCriteria';
      const key = Object.keys(found.rule)[0];
      return key === undefined ? 'None' : types[key];
    }),
    ignoreBlanks: {
      get: (model) => current(model).ignoreBlanks,
      set: (model, ignoreBlanks: boolean) => update(model, { ignoreBlanks }),
    },
    errorAlert: {
      get: (model) => current(model).errorAlert,
      set: (model, errorAlert: Validation['errorAlert']) => {
        if (errorAlert.title.length > 32 || errorAlert.message.length > 255)
          throw invalidArgument('an alert has a title of 32 and a message of 255 characters at most');
        update(model, { errorAlert: { ...noValidation.errorAlert, ...errorAlert } });
      },
    },
    prompt: {
      get: (model) => current(model).prompt,
      set: (model, prompt: Validation['prompt']) => {
        if (prompt.title.length > 32 || prompt.message.length > 255)
          throw invalidArgument('a prompt has a title of 32 and a message of 255 characters at most');
        update(model, { prompt: { ...noValidation.prompt, ...prompt } });
      },
    },
    valid: readOnly((model) => {
      const results = new Set(cellsAgainst(model, current(model)).map((cell) => cell.valid));
      return results.size > 1 ? null : (results.values().next().value ?? true);
    }),
  },
  methods: {
    clear: ({ sheet, area }) => {
      requireUnprotected(sheet);
      sheet.validations.set(area, undefined);
    },
    getInvalidCells: () => {
      throw new HostError('NotImplemented', 'invalid cells as areas are not modelled');
    },
  },
});
