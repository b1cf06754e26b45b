import type { ConditionalFormatModel, DataBarModel } from '../book/conditional';
import { normalColor } from '../book/color';
import { api, define, field, readOnly, type ScalarDefinition } from '../protocol/definition';
import { invalidArgument } from '../protocol/errors';

type F = ConditionalFormatModel;

export const colorScaleConditionalFormat = define<F>({
  type: 'ColorScaleConditionalFormat',
  scalars: {
    criteria: field('rule'),
    threeColorScale: readOnly(({ rule }) => (rule as Record<string, unknown>)['midpoint'] !== undefined),
  },
});

export const iconSetConditionalFormat = define<F>({
  type: 'IconSetConditionalFormat',
  scalars: {
    criteria: {
      get: ({ rule }) => rule,
      set: (format, criteria: readonly unknown[]) => {
        const icons = Number(
          { T: 3, Four: 4, Five: 5 }[/^(Four|Five)|^T/.exec(format.icons.style)?.[0] ?? 'T'],
        );
        if (criteria.length !== icons) throw invalidArgument(`the icon set has ${icons} icons`);
        format.rule = criteria;
      },
    },
    style: {
      get: ({ icons }) => icons.style,
      set: (format, style: string) => {
        format.icons.style = style;
        const count = style.startsWith('Four') ? 4 : style.startsWith('Five') ? 5 : 3;
        format.rule = Array.from({ length: count }, (_, i) =>
          i === 0
            ? { type: 'Invalid', operator: 'Invalid', formula: '' }
            : {
                type: 'Percent',
                operator: 'GreaterThanOrEqual',
                formula: String(Math.round((100 * i) / count)),
              },
        );
      },
    },
    reverseIconOrder: {
      get: ({ icons }) => icons.reverseIconOrder,
      set: ({ icons }, reverse: boolean) => (icons.reverseIconOrder = reverse),
    },
    showIconOnly: {
      get: ({ icons }) => icons.showIconOnly,
      set: ({ icons }, only: boolean) => (icons.showIconOnly = only),
    },
  },
});

const bar = (key: keyof DataBarModel, colour = false): ScalarDefinition<F> => ({
  get: (format) => format.bar[key],
  set: (format, value: unknown) => {
    Object.assign(format.bar, { [key]: colour ? normalColor(String(value)) : value });
  },
});

export const dataBarConditionalFormat = define<F>({
  type: 'DataBarConditionalFormat',
  scalars: {
    axisColor: bar('axisColor', true),
    axisFormat: bar('axisFormat'),
    barDirection: bar('barDirection'),
    lowerBoundRule: bar('lowerBoundRule'),
    upperBoundRule: bar('upperBoundRule'),
    showDataBarOnly: bar('showDataBarOnly'),
  },
  navigations: {
    positiveFormat: (format) => api('ConditionalDataBarPositiveFormat', format.bar.positive),
    negativeFormat: (format) => api('ConditionalDataBarNegativeFormat', format.bar.negative),
  },
});

const colour = <T extends object>(key: keyof T): ScalarDefinition<T> => ({
  get: (target) => target[key],
  set: (target, value: string) => {
    target[key] = normalColor(value) as T[typeof key];
  },
});

export const conditionalDataBarPositiveFormat = define<DataBarModel['positive']>({
  type: 'ConditionalDataBarPositiveFormat',
  scalars: {
    borderColor: colour('borderColor'),
    fillColor: colour('fillColor'),
    gradientFill: field('gradientFill'),
  },
});

export const conditionalDataBarNegativeFormat = define<DataBarModel['negative']>({
  type: 'ConditionalDataBarNegativeFormat',
  scalars: {
    borderColor: colour('borderColor'),
    fillColor: colour('fillColor'),
    matchPositiveBorderColor: field('matchPositiveBorderColor'),
    matchPositiveFillColor: field('matchPositiveFillColor'),
  },
});
